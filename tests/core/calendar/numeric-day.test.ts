import { describe, expect, test } from 'vitest';
import type { DayReading } from '../../../src/core/calendar/day-order';
import { showWrittenDays } from './show-written-days';

const DAY_FIRST: DayReading = { order: 'dmy' };
const MONTH_FIRST: DayReading = { order: 'mdy' };

describe('day or month first', () => {
	test.each([
		['11/02/2026', {}, '2026-02-11 or 2026-11-02'],
		['11/02/2026', DAY_FIRST, '2026-02-11'],
		['11/02/2026', MONTH_FIRST, '2026-11-02'],
		['05-06-2024', {}, '2024-06-05 or 2024-05-06'],
		['05-06-2024', DAY_FIRST, '2024-06-05'],
		['11-02-24', {}, '2024-02-11 or 2024-11-02'],
		['11-02-24', MONTH_FIRST, '2024-11-02'],
		['3/4/26', {}, '2026-04-03 or 2026-03-04'],
		['03_04_2026', {}, '2026-04-03 or 2026-03-04'],
		['18/12/2025', {}, '2025-12-18'],
		['18/12/2025', MONTH_FIRST, '2025-12-18'],
		['12/18/2025', {}, '2025-12-18'],
		['12/18/2025', DAY_FIRST, '2025-12-18'],
		['05/05/2026', {}, '2026-05-05'],
		['29/02/2024', {}, '2024-02-29'],
		['31/02/2026', {}, 'impossible'],
		['13/13/2026', {}, 'impossible'],
		['13/13/1900', {}, 'impossible'],
		['13/13/2200', {}, 'impossible'],
		['00/01/2026', {}, 'impossible'],
		['29/02/2026', DAY_FIRST, 'impossible'],
	])('%s, reading %j, is %s', (text, reading, expected) => {
		expect(showWrittenDays(text, reading)).toEqual([`${text} = ${expected}`]);
	});

	test.each([
		['18.12.2025', {}, '2025-12-18'],
		['03.04.2026', {}, '2026-04-03'],
		['3.4.2026', {}, '2026-04-03'],
		['03.04.26', {}, '2026-04-03'],
		['03.04.2026', MONTH_FIRST, '2026-03-04'],
	])('with dots the day comes first: %s, reading %j, is %s', (text, reading, expected) => {
		expect(showWrittenDays(text, reading)).toEqual([`${text} = ${expected}`]);
	});

	test.each([
		['Friday, 03/04/2026', '03/04/2026 = 2026-04-03'],
		['03/04/2026 Wed', '03/04/2026 = 2026-03-04'],
		['03/04/2026-Wed', '03/04/2026-Wed = 2026-03-04'],
		['Fr. 03/04/2026', '03/04/2026 = 2026-04-03 or 2026-03-04'],
		['vendredi 03/04/2026', '03/04/2026 = 2026-04-03'],
		['Monday 03/04/2026', '03/04/2026 = 2026-04-03 or 2026-03-04'],
		['Sunday 25-01-05', '25-01-05 = 2025-01-05'],
		['Tuesday 25-01-05', '25-01-05 = 2005-01-25'],
	])('a weekday proves the day: %j', (text, expected) => {
		expect(showWrittenDays(text)).toEqual([expected]);
	});
});

describe('two figures that may be a year', () => {
	test.each([
		['24-12-20', {}, ['24-12-20 = 2020-12-24 or 2024-12-20']],
		['24-12-20', DAY_FIRST, ['24-12-20 = 2020-12-24']],
		['24-12-20', { shortYears: false }, ['24-12-20 = 2020-12-24']],
		['24-12-20', { shortYears: true }, ['24-12-20 = 2024-12-20']],
		['24/12/20', {}, ['24/12/20 = 2020-12-24']],
		['24-12-45', {}, ['24-12-45 = 2045-12-24']],
		['31-02-15', {}, []],
		['31-02-15', { shortYears: true }, ['31-02-15 = 2031-02-15']],
		['99-99-99', {}, []],
		['31/12/69', {}, ['31/12/69 = 2069-12-31']],
		['31/12/70', {}, ['31/12/70 = 1970-12-31']],
	])('%s, reading %j', (text, reading, expected) => {
		expect(showWrittenDays(text, reading)).toEqual(expected);
	});
});

test.each([
	'1/2/3',
	'18.12.20255',
	'118/12/2025',
	'18/12/2025/3',
	'1.18.12.2025',
	'A18/12/2025',
	'18/12/2025x',
	'18/12-2025',
	'4.10.12',
	'20.11.1',
	'18.12.25.3',
	'18:12:2025',
	'05/06/1234',
	'13/13/1899',
	'13/13/2201',
	'12-11-10-09',
])('%j is something else', (text) => {
	expect(showWrittenDays(text)).toEqual([]);
});

describe('day and month in figures, without a year', () => {
	test.each([
		['3/14', {}, ['3/14 = 2026-03-14']],
		['14/3 call', {}, ['14/3 = 2026-03-14']],
		['due 3/4', DAY_FIRST, ['3/4 = 2026-04-03']],
		['due 3/4', MONTH_FIRST, ['3/4 = 2026-03-04']],
		['3/4 of them', {}, []],
		['24/7', {}, []],
		['31/31', {}, []],
		['3/14%', {}, []],
		['3/14/', {}, []],
		['3/14.5', {}, []],
		['0.3/14', {}, []],
		['a3/14', {}, []],
		['3/14th', {}, []],
		['3/145', {}, []],
	])('%j, in 2026, reading %j', (text, reading, expected) => {
		expect(showWrittenDays(text, { year: 2026, ...reading })).toEqual(expected);
	});

	test('needs a year from elsewhere', () => {
		expect(showWrittenDays('3/14')).toEqual([]);
	});
});
