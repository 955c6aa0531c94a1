import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../src/core/calendar/day';
import {
	findSpokenDay,
	parseDayWords,
	parseDueWords,
} from '../../../src/core/calendar/relative-day';
import { ANY_TEXT } from './any-text';
import { day, someDay } from './some-day';

const MONDAY = day('2026-11-16');
const WEDNESDAY = day('2026-11-18');
const FRIDAY = day('2026-11-20');
const SATURDAY = day('2026-11-21');
const SUNDAY = day('2026-11-22');

describe('words for a day in a line', () => {
	test.each([
		['today', 'today', '2026-11-18'],
		['call her tonight', 'tonight', '2026-11-18'],
		['this afternoon', 'this afternoon', '2026-11-18'],
		['tomorrow', 'tomorrow', '2026-11-19'],
		['the day after tomorrow', 'the day after tomorrow', '2026-11-20'],
		['yesterday', 'yesterday', '2026-11-17'],
		['last night', 'last night', '2026-11-17'],
		['day before yesterday', 'day before yesterday', '2026-11-16'],
		['in 3 days', 'in 3 days', '2026-11-21'],
		['in three days', 'in three days', '2026-11-21'],
		['in a week', 'in a week', '2026-11-25'],
		['in two weeks', 'in two weeks', '2026-12-02'],
		['in a couple of weeks', 'in a couple of weeks', '2026-12-02'],
		['in 2-3 weeks', 'in 2-3 weeks', '2026-12-09'],
		['within 10 days', 'within 10 days', '2026-11-28'],
		['in a month', 'in a month', '2026-12-18'],
		['in six months', 'in six months', '2027-05-18'],
		['in a year', 'in a year', '2027-11-18'],
		['in a fortnight', 'in a fortnight', '2026-12-02'],
		['in two weeks’ time', 'in two weeks’ time', '2026-12-02'],
		["in a week's time", "in a week's time", '2026-11-25'],
		['a week from now', 'a week from now', '2026-11-25'],
		['3 days from today', '3 days from today', '2026-11-21'],
		['a week from Friday', 'a week from Friday', '2026-11-27'],
		['3 days ago', '3 days ago', '2026-11-15'],
		['a week ago', 'a week ago', '2026-11-11'],
		['two months ago', 'two months ago', '2026-09-18'],
		['this week', 'this week', '2026-11-20'],
		['later this week', 'later this week', '2026-11-20'],
		['end of the week', 'end of the week', '2026-11-20'],
		['by end of week', 'end of week', '2026-11-20'],
		['eow', 'eow', '2026-11-20'],
		['next week', 'next week', '2026-11-27'],
		['early next week', 'next week', '2026-11-27'],
		['the week after next', 'the week after next', '2026-12-04'],
		['this weekend', 'this weekend', '2026-11-22'],
		['this month', 'this month', '2026-11-30'],
		['end of the month', 'end of the month', '2026-11-30'],
		['end of month', 'end of month', '2026-11-30'],
		['EOM', 'EOM', '2026-11-30'],
		['next month', 'next month', '2026-12-31'],
		['end of next month', 'end of next month', '2026-12-31'],
		['end of the quarter', 'end of the quarter', '2026-12-31'],
		['end of quarter', 'end of quarter', '2026-12-31'],
		['by eoq', 'eoq', '2026-12-31'],
		['eoy', 'eoy', '2026-12-31'],
		['end of this year', 'end of this year', '2026-12-31'],
		['month end', 'month end', '2026-11-30'],
		['later this month', 'later this month', '2026-11-30'],
		['end of the year', 'end of the year', '2026-12-31'],
		['end of March', 'end of March', '2027-03-31'],
		['end of November', 'end of November', '2026-11-30'],
		['for mid-April', 'mid-April', '2027-04-15'],
	])('on a Wednesday in November, %j', (text, words, expected) => {
		const found = findSpokenDay(text, WEDNESDAY);
		expect(found && text.slice(found.from, found.to)).toBe(words);
		expect(found?.day).toBe(expected);
	});

	test.each([
		['friday', MONDAY, '2026-11-20'],
		['friday', FRIDAY, '2026-11-27'],
		['friday', SATURDAY, '2026-11-27'],
		['send it by Friday.', MONDAY, '2026-11-20'],
		['on fri', MONDAY, '2026-11-20'],
		['on Monday', MONDAY, '2026-11-23'],
		['this friday', MONDAY, '2026-11-20'],
		['this friday', FRIDAY, '2026-11-20'],
		['this friday', SATURDAY, '2026-11-27'],
		['this coming friday', FRIDAY, '2026-11-27'],
		['coming friday', MONDAY, '2026-11-20'],
		['next friday', MONDAY, '2026-11-27'],
		['next friday', FRIDAY, '2026-11-27'],
		['next friday', SUNDAY, '2026-11-27'],
		['next monday', FRIDAY, '2026-11-23'],
		['next monday', MONDAY, '2026-11-23'],
		['next sunday', SATURDAY, '2026-11-29'],
		['friday next week', MONDAY, '2026-11-27'],
		['next week on friday', MONDAY, '2026-11-27'],
		['next week tuesday', MONDAY, '2026-11-24'],
		['last friday', MONDAY, '2026-11-13'],
		['last friday', FRIDAY, '2026-11-13'],
		['last friday', SUNDAY, '2026-11-20'],
		['friday last week', SUNDAY, '2026-11-13'],
		['this week', SUNDAY, '2026-11-22'],
		['next week', SUNDAY, '2026-11-27'],
	])('%j, said on %s, is %s', (text, from, expected) => {
		expect(findSpokenDay(text, from)?.day).toBe(expected);
	});

	test.each([
		'',
		'no day here',
		'she sat with Ben in the sun',
		'wait until we know, before so much',
		'the Fridays group',
		'Mondays',
		'in 3 hours',
		'3 days of workshops',
		'next steps',
		'last week was hard',
		'this is it',
		'end of story',
		'mid size',
		'in a minute',
		'next, friday’s menu',
		'in 3,5 weeks',
		'martes',
		'constructor',
	])('%j says no day', (text) => {
		expect(findSpokenDay(text, WEDNESDAY)).toBeUndefined();
	});

	test.each([
		['2026-01-15', '2026-03-31'],
		['2026-03-31', '2026-03-31'],
		['2026-04-01', '2026-06-30'],
		['2026-08-31', '2026-09-30'],
	])('on %s the quarter ends on %s', (from, expected) => {
		expect(findSpokenDay('end of the quarter', day(from))?.day).toBe(expected);
	});

	test('a named month that ends today is this one', () => {
		expect(findSpokenDay('end of November', day('2026-11-30'))?.day).toBe('2026-11-30');
		expect(findSpokenDay('mid November', day('2026-11-16'))?.day).toBe('2027-11-15');
		expect(findSpokenDay('end of February', day('2027-03-01'))?.day).toBe('2028-02-29');
	});

	test('the first words in the line count', () => {
		expect(findSpokenDay('tomorrow or in two weeks', WEDNESDAY)?.day).toBe('2026-11-19');
	});

	test('what stands after 2,000 characters is not looked at', () => {
		expect(findSpokenDay(`${'- '.repeat(1_000)}tomorrow`, WEDNESDAY)).toBeUndefined();
	});

	test('a weekday alone comes within the next seven days and is never today', () => {
		const names = [
			'monday',
			'tuesday',
			'wednesday',
			'thursday',
			'friday',
			'saturday',
			'sunday',
		];
		fc.assert(
			fc.property(
				someDay({ min: 1901, max: 2199 }),
				fc.integer({ min: 1, max: 7 }),
				(from, weekday) => {
					const name = names[weekday - 1] ?? '';
					const coming = findSpokenDay(name, from)?.day;
					const last = parseDayWords(name, from);
					expect(coming !== undefined && coming > from).toBe(true);
					expect(coming !== undefined && coming <= addDays(from, 7)).toBe(true);
					expect(coming && weekdayOf(coming)).toBe(weekday);
					expect(
						coming && last && addDays(coming, coming === addDays(from, 7) ? -14 : -7),
					).toBe(last);
				},
			),
		);
	});

	test('any text is read without harm, and the place lies inside it', () => {
		const words = fc
			.array(
				fc.constantFrom(
					...'in a the 3 999 days week weeks ago from now next last this end of mid month friday'.split(
						' ',
					),
					...'sun on by coming after before tomorrow yesterday march’s - , İ ß'.split(
						' ',
					),
				),
			)
			.map((parts) => parts.join(' '));
		fc.assert(
			fc.property(fc.oneof(ANY_TEXT, words), someDay(), (text, from) => {
				const found = findSpokenDay(text, from);
				if (found === undefined) return;
				expect(found.from).toBeGreaterThanOrEqual(0);
				expect(found.to).toBeGreaterThan(found.from);
				expect(found.to).toBeLessThanOrEqual(text.length);
				parseDayWords(text, from);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the day a person types when logging', () => {
	test.each([
		['2026-01-05', '2026-01-05'],
		[' 2026-1-5 ', '2026-01-05'],
		['18.12.2025', '2025-12-18'],
		['5.3.26', '2026-03-05'],
		['18/12/25', '2025-12-18'],
		['5 March 2026', '2026-03-05'],
		['March 5', '2026-03-05'],
		['5 march', '2026-03-05'],
		['may 22', '2026-05-22'],
		['24 December', '2025-12-24'],
		['3 January', '2026-01-03'],
		['18 November', '2026-11-18'],
		['18.12.', '2025-12-18'],
		['11/14', '2026-11-14'],
		['today', '2026-11-18'],
		['Yesterday', '2026-11-17'],
		['tomorrow', '2026-11-19'],
		['last friday', '2026-11-13'],
		['3 days ago', '2026-11-15'],
		['a week ago', '2026-11-11'],
		['next week', '2026-11-27'],
		['on next monday', '2026-11-23'],
		['friday', '2026-11-13'],
		['fri', '2026-11-13'],
		['Wednesday', '2026-11-11'],
		['on tuesday', '2026-11-17'],
	])('%j, typed on a Wednesday in November, is %s', (input, expected) => {
		expect(parseDayWords(input, WEDNESDAY)).toBe(expected);
	});

	test.each([
		'',
		'soon',
		'2026-02-30',
		'30 February',
		'03/04/2026',
		'3/4',
		'tomorrow with Ana',
		'met Ana yesterday',
		'next',
		`${' '.repeat(5)}${'x'.repeat(120)}`,
	])('%j is not understood', (input) => {
		expect(parseDayWords(input, WEDNESDAY)).toBeUndefined();
	});

	test('day or month first is decided by the vault', () => {
		expect(parseDayWords('03/04/2026', WEDNESDAY, 'dmy')).toBe('2026-04-03');
		expect(parseDayWords('03/04/2026', WEDNESDAY, 'mdy')).toBe('2026-03-04');
		expect(parseDayWords('3/4', WEDNESDAY, 'mdy')).toBe('2026-03-04');
	});

	test('29 February without a year is that of this year or the last', () => {
		expect(parseDayWords('29 February', day('2028-03-10'))).toBe('2028-02-29');
		expect(parseDayWords('29 February', day('2029-01-10'))).toBe('2028-02-29');
		expect(parseDayWords('29 February', day('2026-01-10'))).toBeUndefined();
	});

	test('every day typed as itself is that day', () => {
		fc.assert(
			fc.property(someDay(), someDay(), (typed, today) => {
				expect(parseDayWords(typed, today)).toBe(typed);
			}),
		);
	});
});

describe('the day a person types for something to come', () => {
	const today = FRIDAY;

	test.each([
		['tomorrow', '2026-11-21'],
		['friday', '2026-11-27'],
		['Mon', '2026-11-23'],
		['by friday', '2026-11-27'],
		['in two weeks', '2026-12-04'],
		['2 weeks', '2026-12-04'],
		['10 days', '2026-11-30'],
		['next month', '2026-12-31'],
		['2027-01-05', '2027-01-05'],
		['5 March', '2027-03-05'],
		['20 November', '2026-11-20'],
		['today', '2026-11-20'],
	])('“%s”, on Friday 20 November 2026, is %s', (words, expected) => {
		expect(parseDueWords(words, today)).toBe(expected);
	});

	test.each(['soon', '', '03/04/2027', '2027-02-30', `in ${'very '.repeat(30)}long`])(
		'“%s” is no day',
		(words) => {
			expect(parseDueWords(words, today)).toBeUndefined();
		},
	);

	test('day or month first is decided by the vault', () => {
		expect(parseDueWords('03/04/2027', today, 'dmy')).toBe('2027-04-03');
	});
});
