import type { Tier } from '../../core/settings/tier';
import { count, sayNumber } from './language';

const person = { one: 'person', other: 'people' };

/** What sorting people one by one says. */
export const TriageWords = {
	title: 'Sort people',
	progress: 'How far the sorting has come',
	of: (at: number, of: number) => `${sayNumber(at)} of ${sayNumber(of)}`,
	howFar: 'How far does their trust reach?',
	never: 'Never track',
	neverWhy: 'archives them: no reminders, out of every list',
	skip: 'Skip',
	back: 'Back',
	proposed: 'proposed',
	now: 'now',
	why: 'Tier',
	lastContact: 'Last contact',
	noContact: 'no contact yet',
	mentions: (n: number) => `${count(n, { one: 'line', other: 'lines' })} in your notes`,
	proposal: 'Proposed',
	evidence: (line: number) => `Line ${sayNumber(line)}`,
	evidenceAt: (path: string, line: number) => `Line ${sayNumber(line)} of ${path}`,
	lines: 'Latest in your notes',
	noLines: 'Nothing is written about them yet.',
	undated: 'Undated',
	done: 'Everybody has been looked at',
	doneWhy: (sorted: number) => `${count(sorted, person)} sorted in this round.`,
	left: (left: number) =>
		`${count(left, person)} still without a tier, or with another proposed.`,
	again: 'Go through them again',
	none: 'Everybody is sorted',
	noneWhy: 'Nobody is without a tier, and no other tier is proposed for anybody.',
} as const;

/** What a tier means, in a few words. */
export const TIER_MEANINGS: Readonly<Record<Tier, string>> = {
	1: 'worked with you, and was satisfied',
	2: 'close friend or family',
	3: 'came to you through one of these',
	4: 'met in other ways',
};

/** The keys of sorting. */
export const TRIAGE_KEYS: readonly (readonly [keys: string, does: string])[] = [
	['1 2 3 4', 'Set the tier'],
	['0', 'Never track'],
	['→, Space', 'Skip'],
	['←, Backspace', 'Back'],
];
