import type { Day } from '../calendar/day';
import type { NoteEvent } from '../reading/events/note-event';
import { TOLD_STAGES, type ToldStage } from '../referral/referral';
import type { Act } from './act';
import { logLine } from './log-act';
import { formatToldLine, isOwn, linksIn } from './told-line';
import { nameIn, type Party, type Whom, type Writing } from './writing';

/** A stage of a referral received: `referrer` and whoever they are to introduce, or have introduced. */
export interface ReferralWish {
	readonly referrer: Party;
	readonly referred: Whom;
	readonly stage: ToldStage;
	readonly day: Day;
	/** What was typed about it; may be empty. */
	readonly words: string;
	readonly id: string;
}

/** Two people whom the vault’s owner introduced to each other. */
export interface GivenWish {
	readonly people: readonly [Party, Whom];
	readonly day: Day;
	readonly words: string;
	readonly id: string;
}

/**
 * Records a referral received, once, in the referrer’s note; the other’s page derives it.
 *
 *     - 2026-03-04 introduced me to [[Carla Diaz]]: over lunch ^k-k3m9x2ab
 */
export function recordReferral(wish: ReferralWish, writing: Writing): Act {
	const { referrer, referred, stage, day, words, id } = wish;
	const link = nameIn(writing, referred);
	const line = formatToldLine(
		{ day, said: sayStage(stage, link), typed: words, id },
		writing,
		(events) => isToldOnce(events, stage, link),
	);
	const done = `Recorded in ${referrer.path} that ${sayRecorded(stage, referrer.name, referred.name)}.`;
	return logLine(referrer, line, done, writing);
}

function sayStage(stage: ToldStage, link: string): string {
	switch (stage) {
		case 'asked':
			return `asked for an introduction to ${link}`;
		case 'offered':
			return `offered to introduce me to ${link}`;
		case 'introduced':
			return `introduced me to ${link}`;
		case 'declined':
			return `declined to introduce me to ${link}`;
		case 'lapsed':
			return `the introduction to ${link} came to nothing`;
	}
}

function sayRecorded(stage: ToldStage, referrer: string, referred: string): string {
	switch (stage) {
		case 'asked':
			return `you asked ${referrer} for an introduction to ${referred}`;
		case 'offered':
			return `${referrer} offered to introduce you to ${referred}`;
		case 'introduced':
			return `${referrer} introduced you to ${referred}`;
		case 'declined':
			return `${referrer} declined to introduce you to ${referred}`;
		case 'lapsed':
			return `the introduction to ${referred} by ${referrer} came to nothing`;
	}
}

/** Asks a referrer whether the introduction has been made; the next question is due a week later. */
export function askToConfirm(wish: Omit<ReferralWish, 'stage'>, writing: Writing): Act {
	const { referrer, referred, day, words, id } = wish;
	const link = nameIn(writing, referred);
	const line = formatToldLine(
		{ day, said: `asked about the introduction to ${link}`, typed: words, id },
		writing,
		(events) => isToldOnce(events, 'asked', link),
	);
	const done = `Noted in ${referrer.path} that you asked ${referrer.name} about the introduction to ${referred.name}.`;
	return logLine(referrer, line, done, writing);
}

/**
 * Records an introduction given, once, in the note of the first of the two.
 *
 *     - 2026-03-04 introduced them to [[Ben Okafor]] ^k-0a9d8e7f
 */
export function recordGiven({ people, day, words, id }: GivenWish, writing: Writing): Act {
	const [first, other] = people;
	const link = nameIn(writing, other);
	const line = formatToldLine(
		{ day, said: `introduced them to ${link}`, typed: words, id },
		writing,
		(events) => isToldOnce(events, 'introduction-made', link),
	);
	const done = `Recorded in ${first.path} that you introduced ${first.name} to ${other.name}.`;
	return logLine(first, line, done, writing);
}

/** Whether a line tells one thing of referrals: this stage, by its own person, about this one alone. */
function isToldOnce(events: readonly NoteEvent[], kind: NoteEvent['kind'], link: string): boolean {
	const told = events.filter((event) => REFERRAL_KINDS.has(event.kind));
	return (
		told.length === 1 &&
		told.every(
			(event) =>
				event.kind === kind &&
				isOwn(event) &&
				event.people.length === 1 &&
				linksIn(event.about).join() === link,
		)
	);
}

const REFERRAL_KINDS: ReadonlySet<NoteEvent['kind']> = new Set<NoteEvent['kind']>([
	...TOLD_STAGES,
	'introduction-made',
	'thanked',
	'business',
	'snoozed',
	'cancelled',
]);
