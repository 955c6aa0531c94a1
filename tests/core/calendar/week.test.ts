import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/calendar/day';
import { formatIsoWeek, parseIsoWeek, weekOf, weeksBack } from '../../../src/core/calendar/week';
import { day, someDay } from './some-day';

test.each([
	['2026-11-22', 1, '2026-11-16', '2026-11-22'],
	['2026-11-16', 1, '2026-11-16', '2026-11-22'],
	['2026-11-22', 7, '2026-11-22', '2026-11-28'],
	['2026-11-21', 7, '2026-11-15', '2026-11-21'],
	['2026-11-22', 6, '2026-11-21', '2026-11-27'],
	['2027-01-01', 1, '2026-12-28', '2027-01-03'],
	['2027-01-01', 7, '2026-12-27', '2027-01-02'],
])('%s lies, with first weekday %d, in the week from %s to %s', (text, first, start, end) => {
	expect(weekOf(day(text), first)).toEqual({ start, end });
});

test('a week begins on Monday unless told otherwise', () => {
	expect(weekOf(day('2026-11-22'))).toEqual({ start: '2026-11-16', end: '2026-11-22' });
});

test.each([
	['2026-W47', '2026-11-16', '2026-11-22'],
	['2026-W01', '2025-12-29', '2026-01-04'],
	['2026-W53', '2026-12-28', '2027-01-03'],
	['2020-W53', '2020-12-28', '2021-01-03'],
	['2027-W01', '2027-01-04', '2027-01-10'],
])('%s is the week from %s to %s', (text, start, end) => {
	expect(parseIsoWeek(text)).toEqual({ start, end });
});

test.each(['2025-W53', '2026-W00', '2026-W54', '2026-W5', '2026-47', '2026-W47-1', '0026-W01', ''])(
	'%j is no week',
	(text) => {
		expect(parseIsoWeek(text)).toBeUndefined();
	},
);

test.each([
	['2026-11-22', '2026-W47'],
	['2027-01-01', '2026-W53'],
	['2024-12-30', '2025-W01'],
	['2021-01-03', '2020-W53'],
])('%s lies in %s', (text, week) => {
	expect(formatIsoWeek(day(text))).toBe(week);
});

test('a day lies in the week that its ISO week names', () => {
	fc.assert(
		fc.property(someDay({ min: 1901, max: 2199 }), (some) => {
			expect(parseIsoWeek(formatIsoWeek(some))).toEqual(weekOf(some));
		}),
	);
});

test('a week has seven days, holds its day and begins on its first weekday', () => {
	fc.assert(
		fc.property(
			someDay({ min: 1901, max: 2199 }),
			fc.integer({ min: 1, max: 7 }),
			(some, first) => {
				const { start, end } = weekOf(some, first);
				expect(daysBetween(start, end)).toBe(6);
				expect(start <= some && some <= end).toBe(true);
				expect(weekdayOf(start)).toBe(first);
			},
		),
	);
});

test('weeks back are counted from their last day, oldest first, without a gap', () => {
	expect(weeksBack(day('2026-11-20'), 3)).toEqual([
		{ start: '2026-10-31', end: '2026-11-06' },
		{ start: '2026-11-07', end: '2026-11-13' },
		{ start: '2026-11-14', end: '2026-11-20' },
	]);
	expect(weeksBack(day('2026-11-20'), 0)).toEqual([]);
	const half = weeksBack(day('2026-11-20'), 26);
	expect(half).toHaveLength(26);
	half.slice(1).forEach((week, index) => {
		expect(week.start).toBe(addDays(half[index]?.end ?? week.end, 1));
	});
});
