import { describe, expect, test } from 'vitest';
import { showWrittenDays } from './show-written-days';

describe('a day with the name of its month and its year', () => {
	test.each([
		['Feb 18, 2026', '2026-02-18'],
		['Feb. 18, 2026', '2026-02-18'],
		['FEB 18 2026', '2026-02-18'],
		['February 18th 2026', '2026-02-18'],
		['February 18th, 2026', '2026-02-18'],
		['Oct 14 2015', '2015-10-14'],
		['June 30,2026', '2026-06-30'],
		['Sept 5, 2026', '2026-09-05'],
		['July 28-29th, 2025', '2025-07-28'],
		['Oct-14-2015', '2015-10-14'],
		['Oct-14-15', '2015-10-14'],
		['1900-Mar-05', '1900-03-05'],
		['2200 March 5', '2200-03-05'],
		["Mar 5, '26", '2026-03-05'],
		['may 5, 2026', '2026-05-05'],
		['18 February 2026', '2026-02-18'],
		['18 Feb 2026', '2026-02-18'],
		['18th of February 2026', '2026-02-18'],
		['18 February, 2026', '2026-02-18'],
		['18-20 February 2026', '2026-02-18'],
		['22/23 Nov 2026', '2026-11-22'],
		['18 – 20 February 2026', '2026-02-18'],
		['5 March 1900', '1900-03-05'],
		['5 March 2200', '2200-03-05'],
		['05-Mar-2024', '2024-03-05'],
		['05_Mar_2024', '2024-03-05'],
		['18FEB2026', '2026-02-18'],
		['7-Feb-22', '2022-02-07'],
		['12 Mar 2024', '2024-03-12'],
		['20. December 24', '2024-12-20'],
		["20 Dec '23", '2023-12-20'],
		['18. Februar 2026', '2026-02-18'],
		['18.Februar 2026', '2026-02-18'],
		['1. März 2026', '2026-03-01'],
		['1. Ma\u0308rz 2026', '2026-03-01'],
		['3. Jänner 2026', '2026-01-03'],
		['22 janvier 2025', '2025-01-22'],
		['1er août 2026', '2026-08-01'],
		['5 déc. 2025', '2025-12-05'],
		['8 de marzo de 2026', '2026-03-08'],
		['8 de marzo del 2026', '2026-03-08'],
		['8 de MARZO de 2026', '2026-03-08'],
		['8 marzo 2026', '2026-03-08'],
		['1º de março de 2026', '2026-03-01'],
		['10 out 2024', '2024-10-10'],
		['3 марта 2026', '2026-03-03'],
		['9 мая 2026', '2026-05-09'],
		['31 декабря 2026', '2026-12-31'],
		['30 February 2026', 'impossible'],
		['Feb 29, 2026', 'impossible'],
		['18\u00a0February\u00a02026', '2026-02-18'],
	])('%s is %s', (text, expected) => {
		expect(showWrittenDays(text)).toEqual([`${text} = ${expected}`]);
	});

	test.each([
		['Thursday, Mar 19, 2026 (9:00-10:00)', 'Mar 19, 2026 = 2026-03-19'],
		['weekly meeting, June 9, 2026', 'June 9, 2026 = 2026-06-09'],
		['20. December 24 - Planning', '20. December 24 = 2024-12-20'],
		['20 December 24.', '20 December 24 = 2024-12-20'],
		['le 22 janvier 2025', '22 janvier 2025 = 2025-01-22'],
		['до 3 марта 2026 г.', '3 марта 2026 = 2026-03-03'],
		['(12 Mar 2024)', '12 Mar 2024 = 2024-03-12'],
	])('in %j', (text, expected) => {
		expect(showWrittenDays(text)).toEqual([expected]);
	});

	test.each([
		'18 people 2026',
		'0 March 2026',
		'32 March 2026',
		'10 out of 12',
		'20 December 24 people',
		'20 December 24:00',
		'March 5, 10:30',
		'A18 February 2026',
		'14:30 May 2026',
		'18 Februarys 2026',
		'Marchand 5, 2026',
		'March 5pm 2026',
		'enero 5, 2026',
		'Mar 5-26',
		'March 5, 1899',
		'1899-Mar-05',
		'2201-Mar-05',
		'March 14-15',
		'March 5, 2201',
	])('%j is something else', (text) => {
		expect(showWrittenDays(text)).toEqual([]);
	});
});

describe('a day with the name of its month and no year', () => {
	test.each([
		['January 14th', 'January 14th'],
		['May 22', 'May 22'],
		['Thursday June 3rd [9PM]', 'June 3rd'],
		['by March 9, 10:30', 'March 9'],
		['Nov 28-29 maybe', 'Nov 28'],
		['14 January', '14 January'],
		['14th of January', '14th of January'],
		['14. Januar', '14. Januar'],
		['le 22 janvier', '22 janvier'],
		['до 3 марта', '3 марта'],
		['8 de marzo', '8 de marzo'],
		['20 December 24 people', '20 December'],
		['due may 22', 'may 22'],
		['may 22', 'may 22'],
		['5 may', '5 may'],
		['05-Mar', '05-Mar'],
	])('%j holds %j, when the year is known', (text, written) => {
		const found = showWrittenDays(text, { year: 2026 });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/ = 2026-\d{2}-\d{2}$/);
		expect(found[0]?.split(' = ')[0]).toBe(written);
		expect(showWrittenDays(text)).toEqual([]);
	});

	test.each([
		'we may 3 times',
		'they march 3 miles',
		'the 5 may be late',
		'10 out',
		'3 ago',
		'18FEB',
		'May 2026',
		'Jan 14:00',
		'Jan 5pm',
		'Jan 5 pm',
		'Jan 5 h',
		'enero 5',
	])('%j holds none', (text) => {
		expect(showWrittenDays(text, { year: 2026 })).toEqual([]);
	});

	test('29 February is impossible in a year without one', () => {
		expect(showWrittenDays('Feb 29', { year: 2026 })).toEqual(['Feb 29 = impossible']);
		expect(showWrittenDays('Feb 29', { year: 2028 })).toEqual(['Feb 29 = 2028-02-29']);
	});

	test('a month that belongs to one day is not lent to the next', () => {
		expect(showWrittenDays('5 May 7', { year: 2026 })).toEqual(['5 May = 2026-05-05']);
	});
});
