import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/calendar/day';
import { weekOf } from '../../../src/core/calendar/week';
import { snooze } from '../../../src/core/record/snooze';
import { buildReview } from '../../../src/core/review/build-review';
import { day } from '../../fakes/build-network';
import {
	carryOut,
	changesLeft,
	knownFrom,
	nextId,
	partyOf,
	writingOn,
} from '../../fakes/carry-out';

const TODAY = day('2026-11-20');
const ANA = partyOf('Ana Silva');
const NOTES = {
	[ANA.path]: '---\ntier: 1\n---\n# Ana Silva\n\n## Log\n- 2026-01-05 call: tea shops\n',
};

function snoozed(days: number, words = '') {
	const wish = { person: ANA, until: addDays(TODAY, days), words, id: nextId() };
	return snooze(wish, writingOn(TODAY));
}

/** Whether a review held in the week of a day asks for a word with Ana in it. */
function isAskedFor(notes: Readonly<Record<string, string>>, on: string): boolean {
	const { thisWeek } = buildReview(knownFrom(notes, on), weekOf(day(on)));
	return thisWeek.some(({ person }) => person === ANA.path);
}

test('it is one line, and said in a sentence', () => {
	const id = 'k-0a9d8e7f';
	const wish = { person: ANA, until: day('2027-01-05'), words: 'on leave', id };
	const act = snooze(wish, writingOn(TODAY));
	expect(carryOut(act, NOTES)[ANA.path]).toContain(
		'\n## Log\n- 2026-11-20 snoozed until 2027-01-05: on leave ^k-0a9d8e7f\n- 2026-01-05',
	);
	expect(act.done).toBe('Snoozed Ana Silva until 5 January 2027 in People/Ana Silva.md.');
});

test('somebody snoozed is not asked for until the week of that day, whatever the reason', () => {
	const reasons = fc.oneof(
		fc.constantFrom(
			'',
			'met at the fair',
			'cancelled',
			'until 2026-12-01',
			'back on 2027-03-01',
		),
		fc.string({ unit: 'grapheme', maxLength: 30 }),
	);
	expect(isAskedFor(NOTES, TODAY)).toBe(true);
	fc.assert(
		fc.property(fc.integer({ min: 7, max: 200 }), reasons, (days, reason) => {
			const act = snoozed(days, reason);
			const after = carryOut(act, NOTES);
			const until = addDays(TODAY, days);
			expect(isAskedFor(after, TODAY)).toBe(false);
			expect(isAskedFor(after, addDays(weekOf(until).start, -1))).toBe(false);
			expect(isAskedFor(after, until)).toBe(true);
			expect(changesLeft(act, after)).toBe(0);
		}),
		{ numRuns: 40 },
	);
});
