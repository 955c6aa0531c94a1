import { expect, test } from 'vitest';
import { actsOf, rowsOf, type Reviewed } from '../../fakes/print-review';

const PEOPLE: Reviewed['people'] = { Ana: { tier: 4 }, Bo: {}, Old: { archived: true } };

function promises(story: string, more: Partial<Reviewed> = {}) {
	return rowsOf({ people: PEOPLE, story, ...more }, 'follow-up');
}

test('what I promised stands in the week, by due day, then without one, the latest first', () => {
	const story = `2026-10-01 promise me > Ana: a recipe
		2026-11-01 promise me > Ana due 2026-11-22: a list
		2026-11-05 promise me > Bo: a book
		2026-11-01 promise me > Bo due 2026-11-13: a map
		- promise me > Bo: a song`;
	expect(actsOf({ people: PEOPLE, story }, 'follow-up').map(({ why }) => why)).toEqual([
		'You promised “a map” on 1 November; it was due on 13 November.',
		'You promised “a list” on 1 November; it is due on 22 November.',
		'You promised “a book” on 5 November.',
		'You promised “a recipe” on 1 October.',
		'You promised “a song”.',
	]);
});

test.each([
	[
		'due after the week, it waits',
		'2026-11-01 promise me > Ana due 2026-11-23',
		['follow-up Ana 2026-11-23 > due on 23 November'],
	],
	[
		'promised more than a year ago, it waits',
		'2025-11-19 promise me > Ana',
		['follow-up Ana > older than a year: keep the promise or let it go'],
	],
	[
		'due more than a year ago, it waits',
		'2025-01-01 promise me > Ana due 2025-11-19',
		['follow-up Ana 2025-11-19 > older than a year: keep the promise or let it go'],
	],
	[
		'promised long ago and due now, it does not wait',
		'2025-01-01 promise me > Ana due 2026-11-19',
		['follow-up Ana 2026-11-19'],
	],
	['done, it is no act', '2026-11-01 promise me > Ana done', []],
	['promised by somebody else, it is not my act', '2026-11-01 promise Ana > Bo', []],
	[
		'promised by me and others, it is my act',
		'2026-11-01 promise me, Ana > Bo',
		['follow-up Bo about Ana'],
	],
	['owed to nobody in particular, it is an errand', '2026-11-01 promise me : printer paper', []],
	[
		'owed to somebody without a note, it is kept by name',
		'2026-11-01 promise me > Marcus',
		['follow-up Marcus'],
	],
	[
		'owed to several people, it is one act',
		'2026-11-01 promise me > Ana, Bo',
		['follow-up Ana about Bo'],
	],
	['owed to somebody with a note first', '2026-11-01 promise me > Marcus, Bo', ['follow-up Bo']],
])('%s', (_, story, expected) => {
	expect(promises(story)).toEqual(expected);
});

test('due today says so, and an archived person is marked', () => {
	const story = '2026-11-01 promise me > Old due 2026-11-20: the [[Contract|contract]].';
	expect(actsOf({ people: PEOPLE, story }, 'follow-up')).toEqual([
		{
			act: 'follow-up',
			person: 'People/Old.md',
			name: 'Old',
			due: '2026-11-20',
			minutes: 10,
			about: [],
			why: 'You promised “the contract” on 1 November; it is due today.',
			say: '',
			source: { path: 'Story.md', line: 1 },
			mark: 'Archived.',
		},
	]);
});

test('what somebody else promised is said to them, not asked of me', () => {
	const story = `2026-08-01 met Ana: lunch on the pier
		2026-08-01 promise Ana due 2026-08-09: three sample labels`;
	expect(actsOf({ people: PEOPLE, story }).map(({ act, say }) => [act, say])).toEqual([
		['reconnect', 'Ana promised: “three sample labels”, due on 9 August.'],
	]);
});
