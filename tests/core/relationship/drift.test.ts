import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/calendar/day';
import { findDrift } from '../../../src/core/relationship/drift';
import { day } from '../../fakes/build-network';

const TODAY = day('2026-09-10');

/** Contact days from how many days ago each was. */
function daysAgo(...ago: readonly number[]) {
	return ago.map((days) => addDays(TODAY, -days));
}

test('a rhythm is the median of the gaps between contacts', () => {
	expect(findDrift(daysAgo(10, 20, 30, 130), TODAY)).toEqual({
		rhythmDays: 10,
		silentDays: 10,
		broken: false,
		why: 'Usually every 10 days, now 10 days of silence.',
	});
});

test.each([
	[20, false],
	[21, true],
])('with a rhythm of 10 days, %i days of silence break it: %s', (silence, broken) => {
	const days = daysAgo(silence, silence + 10, silence + 20, silence + 30);
	expect(findDrift(days, TODAY)?.broken).toBe(broken);
});

test('between two middle gaps the rhythm lies half way', () => {
	expect(findDrift(daysAgo(0, 7, 17, 27, 38), TODAY)?.rhythmDays).toBe(10);
	expect(findDrift(daysAgo(0, 7, 14, 22, 30), TODAY)?.rhythmDays).toBe(7.5);
});

test('fewer than four contact days are no rhythm, several contacts on one day are one', () => {
	expect(findDrift(daysAgo(10, 20, 30), TODAY)).toBeUndefined();
	expect(findDrift(daysAgo(10, 10, 20, 20, 30, 30), TODAY)).toBeUndefined();
	expect(findDrift([], TODAY)).toBeUndefined();
});

test('only the latest twelve contacts make the rhythm', () => {
	const lately = Array.from({ length: 12 }, (_, i) => 5 * (i + 1));
	const longAgo = Array.from({ length: 40 }, (_, i) => 100 * (i + 1));
	expect(findDrift(daysAgo(...lately, ...longAgo), TODAY)?.rhythmDays).toBe(5);
});
