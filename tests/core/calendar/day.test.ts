import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	dayOf,
	daysBetween,
	daysInMonth,
	laterOf,
	monthsBetween,
	parseDay,
	partsOfDay,
	weekdayOf,
	type Day,
} from '../../../src/core/calendar/day';
import { ANY_TEXT } from './any-text';
import { day, someDay } from './some-day';

describe('reading a day', () => {
	test.each([
		['2026-01-05', '2026-01-05'],
		['1900-01-01', '1900-01-01'],
		['2200-12-31', '2200-12-31'],
		['2024-02-29', '2024-02-29'],
		['2000-02-29', '2000-02-29'],
		['2011-12-30', '2011-12-30'],
	])('%s is a day', (text, expected) => {
		expect(parseDay(text)).toBe(expected);
	});

	test.each([
		'2026-02-30',
		'2026-02-29',
		'1900-02-29',
		'2100-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-04-31',
		'2026-04-00',
		'0000-00-00',
		'0026-01-05',
		'12026-01-05',
		'1899-12-31',
		'2201-01-01',
		'2026-1-5',
		'2026-01-05T10:30',
		' 2026-01-05',
		'2026-01-05\n',
		'2026-06-206',
		'２０２６-01-05',
		'20260105',
		'tomorrow',
		'',
	])('%j is not a day', (text) => {
		expect(parseDay(text)).toBeUndefined();
	});

	test.each([
		[2026, 1, 5, '2026-01-05'],
		[2026, 12, 31, '2026-12-31'],
		[2026, 2, 29, undefined],
		[2026, 13, 1, undefined],
		[2026, 1.5, 1, undefined],
		[2026, 1, 1.5, undefined],
		[2026.5, 1, 1, undefined],
		[Number.NaN, 1, 1, undefined],
		[2026, 1, Number.POSITIVE_INFINITY, undefined],
	])('year %d, month %d, day %d makes %s', (year, month, dayOfMonth, expected) => {
		expect(dayOf(year, month, dayOfMonth)).toBe(expected);
	});

	test('reading is total and accepts only what it gives back unchanged', () => {
		fc.assert(
			fc.property(ANY_TEXT, (text) => {
				const read = parseDay(text);
				return read === undefined || read === text;
			}),
		);
	});

	test('every day from 2000 to 2035 follows the day before it', () => {
		let current: Day = day('2000-01-01');
		let count = 0;
		const wrong: Day[] = [];
		while (current < '2036-01-01') {
			const next = addDays(current, 1);
			const isRight =
				parseDay(current) === current &&
				next > current &&
				daysBetween(current, next) === 1 &&
				weekdayOf(next) === (weekdayOf(current) % 7) + 1;
			if (!isRight) wrong.push(current);
			current = next;
			count++;
		}
		expect(wrong).toEqual([]);
		expect(count).toBe(13_149);
	});
});

describe('counting days', () => {
	test.each([
		['2026-01-31', 1, '2026-02-01'],
		['2026-03-01', -1, '2026-02-28'],
		['2024-02-28', 1, '2024-02-29'],
		['2026-11-22', 0, '2026-11-22'],
		['2026-11-22', 30, '2026-12-22'],
		['2026-12-31', 1, '2027-01-01'],
		['2011-12-29', 1, '2011-12-30'],
		['2026-03-28', 1, '2026-03-29'],
		['2200-12-31', 1, '2200-12-31'],
		['2200-03-05', 1, '2200-03-06'],
		['1900-03-05', -1, '1900-03-04'],
		['1900-01-01', -1, '1900-01-01'],
		['2026-11-22', 1e9, '2200-12-31'],
		['2026-11-22', Number.NEGATIVE_INFINITY, '1900-01-01'],
		['2026-11-22', 1.9, '2026-11-23'],
	])('%s and %d days is %s', (from, count, expected) => {
		expect(addDays(day(from), count)).toBe(expected);
	});

	test.each([
		['2026-01-31', 1, '2026-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2026-01-31', 2, '2026-03-31'],
		['2024-02-29', 12, '2025-02-28'],
		['2024-02-29', 48, '2028-02-29'],
		['2026-11-22', -11, '2025-12-22'],
		['2026-11-22', 1e9, '2200-12-31'],
	])('%s and %d months is %s', (from, count, expected) => {
		expect(addMonths(day(from), count)).toBe(expected);
	});

	test.each([
		['2026-01-05', '2026-01-05', 0],
		['2026-01-05', '2026-01-06', 1],
		['2026-01-06', '2026-01-05', -1],
		['2026-03-01', '2026-11-01', 245],
		['2000-01-01', '2035-12-31', 13_148],
	])('from %s to %s there are %d days', (from, to, expected) => {
		expect(daysBetween(day(from), day(to))).toBe(expected);
	});

	test.each([
		['2026-01-31', '2026-02-28', 1],
		['2026-01-05', '2026-02-04', 0],
		['2026-01-05', '2026-02-05', 1],
		['2024-11-22', '2026-11-22', 24],
	])('from %s to %s there are %d whole months', (from, to, expected) => {
		expect(monthsBetween(day(from), day(to))).toBe(expected);
	});

	test('a step that is not a number is a wrong call', () => {
		expect(() => addDays(day('2026-01-05'), Number.NaN)).toThrow(RangeError);
		expect(() => addMonths(day('2026-01-05'), Number.NaN)).toThrow(RangeError);
	});

	test('going forward and back again arrives where it began', () => {
		const steps = fc.integer({ min: -20_000, max: 20_000 });
		fc.assert(
			fc.property(someDay({ min: 1960, max: 2140 }), steps, (from, count) => {
				const to = addDays(from, count);
				expect(addDays(to, -count)).toBe(from);
				expect(daysBetween(from, to)).toBe(count);
			}),
		);
	});

	test('two steps are one step of their sum', () => {
		const steps = fc.integer({ min: -9_000, max: 9_000 });
		fc.assert(
			fc.property(someDay({ min: 1960, max: 2140 }), steps, steps, (from, a, b) => {
				expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
			}),
		);
	});

	test('days sort as their text does', () => {
		fc.assert(
			fc.property(someDay(), someDay(), (a, b) => {
				expect(a < b).toBe(daysBetween(a, b) > 0);
			}),
		);
	});

	test('months later it is the same day of the month, or the last there is', () => {
		fc.assert(
			fc.property(
				someDay({ min: 1960, max: 2140 }),
				fc.integer({ min: -600, max: 600 }),
				(from, count) => {
					const before = partsOfDay(from);
					const after = partsOfDay(addMonths(from, count));
					expect(after.year * 12 + after.month).toBe(
						before.year * 12 + before.month + count,
					);
					const last = daysInMonth(after.year, after.month);
					expect(after.dayOfMonth).toBe(Math.min(before.dayOfMonth, last));
				},
			),
		);
	});

	test('the parts of a day make the day', () => {
		fc.assert(
			fc.property(someDay(), (some) => {
				const { year, month, dayOfMonth } = partsOfDay(some);
				expect(dayOf(year, month, dayOfMonth)).toBe(some);
			}),
		);
	});
});

test.each([
	['2026-11-16', 1],
	['2026-11-20', 5],
	['2026-11-22', 7],
	['2024-02-29', 4],
	['2000-01-01', 6],
])('%s is weekday %d', (text, weekday) => {
	expect(weekdayOf(day(text))).toBe(weekday);
});

test('the later of two days is known when one of them is missing', () => {
	const [early, late] = [day('2026-01-05'), day('2026-03-01')];
	expect(laterOf(early, late)).toBe(late);
	expect(laterOf(late, early)).toBe(late);
	expect(laterOf(early, undefined)).toBe(early);
	expect(laterOf(undefined, late)).toBe(late);
	expect(laterOf(undefined, undefined)).toBeUndefined();
});
