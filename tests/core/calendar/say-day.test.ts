import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/calendar/day';
import { formatAgo, formatDay, formatSpan } from '../../../src/core/calendar/say-day';
import { day, someDay } from './some-day';

const TODAY = day('2026-11-22');

test.each([
	['2026-10-04', '4 October'],
	['2026-11-22', '22 November'],
	['2025-10-04', '4 October 2025'],
	['2027-01-01', '1 January 2027'],
])('in November 2026, %s is called %s', (text, words) => {
	expect(formatDay(day(text), TODAY)).toBe(words);
});

test.each([
	[0, '0 days'],
	[1, '1 day'],
	[18, '18 days'],
	[-3, '3 days'],
	[-1, '1 day'],
])('a span of %d days is %s', (days, words) => {
	expect(formatSpan(days)).toBe(words);
});

test.each([
	[0, 'today'],
	[1, 'yesterday'],
	[2, '2 days ago'],
	[18, '18 days ago'],
	[27, '27 days ago'],
	[28, '4 weeks ago'],
	[41, '5 weeks ago'],
	[83, '11 weeks ago'],
	[84, '2 months ago'],
	[220, '7 months ago'],
	[365, '12 months ago'],
	[729, '23 months ago'],
	[731, '2 years ago'],
	[1_200, '3 years ago'],
	[-1, 'tomorrow'],
	[-2, 'in 2 days'],
	[-3, 'in 3 days'],
	[-28, 'in 4 weeks'],
	[-100, 'in 3 months'],
	[-800, 'in 2 years'],
])('a day %d days back is said to be %s', (days, words) => {
	expect(formatAgo(addDays(TODAY, -days), TODAY)).toBe(words);
});

test('what is said never has a negative, a broken or a single number in the plural', () => {
	fc.assert(
		fc.property(someDay(), someDay(), (a, b) => {
			expect(formatAgo(a, b)).toMatch(
				/^(today|yesterday|tomorrow|in \d+ \w+s|\d+ \w+s ago|in 1 \w+|1 \w+ ago)$/,
			);
			expect(formatAgo(a, b)).not.toMatch(/\b1 \w+s\b|\b0 /);
		}),
	);
});
