import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatByFormat, parseByFormat } from '../../../src/core/calendar/day-format';
import { ANY_TEXT } from './any-text';
import { day, someDay } from './some-day';

describe('the name of a daily note', () => {
	test.each([
		['YYYY-MM-DD', '2026-03-05', '2026-03-05'],
		['YYYY-MM-DD', '2026-03-05.md', '2026-03-05'],
		['YYYYMMDD', '20260305', '2026-03-05'],
		['YYYY_MM_DD', '2026_03_05', '2026-03-05'],
		['DD.MM.YYYY', '05.03.2026', '2026-03-05'],
		['D.M.YYYY', '5.3.2026', '2026-03-05'],
		['MM-DD-YYYY', '03-05-2026', '2026-03-05'],
		['YY-MM-DD-ddd', '25-01-05-Sun', '2025-01-05'],
		['YYYY-MM-DD ddd', '2026-03-05 Thu', '2026-03-05'],
		['YYYY-MM-DD dddd', '2026-03-05 Thursday', '2026-03-05'],
		['dddd, MMMM Do YYYY', 'Thursday, March 5th 2026', '2026-03-05'],
		['Do MMM YY', '22nd Nov 26', '2026-11-22'],
		['MMMM D, YYYY', 'December 31, 2026', '2026-12-31'],
		['YYYY-DDDD', '2026-064', '2026-03-05'],
		['YYYY-DDD', '2024-60', '2024-02-29'],
		['[Daily] YYYY-MM-DD', 'Daily 2026-03-05', '2026-03-05'],
		['YYYY年MM月DD日', '2026年03月05日', '2026-03-05'],
		['YYYY/YYYY-MM/YYYY-MM-DD', '2026/2026-03/2026-03-05', '2026-03-05'],
		['YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2024/12-December/2024-12-20-Friday', '2024-12-20'],
		['YYYY/MM-MMMM/DD-dddd', '2024/12-December/20-Friday', '2024-12-20'],
		['GGGG/[W]WW/YYYY-MM-DD', '2026/W53/2027-01-01', '2027-01-01'],
	])('by %s, %s is %s', (format, text, expected) => {
		expect(parseByFormat(text, format)).toBe(expected);
	});

	test.each([
		['dddd D MMMM YYYY', 'jeudi 5 mars 2026'],
		['YYYY-MM-DD ddd', '2026-03-05 Do.'],
		['YYYY-MM-DD dddd', '2026-03-05 quinta-feira'],
		['YYYY-MM-DD dddd', '2026-03-05 木曜日'],
		['D. MMM. YYYY', '5. Mär. 2026'],
		['D MMM YYYY', '5 mar. 2026'],
	])('by %s, %s is read in the language of the vault', (format, text) => {
		expect(parseByFormat(text, format)).toBe('2026-03-05');
	});

	test.each([
		['YYYY/MM/YYYY-MM-DD', '2026-03-05'],
		['YYYY-MM-DD', 'Journal/Daily/2026-03-05.md'],
		['YYYY/YYYY-MM-DD', 'Journal/2026/2026-03-05'],
	])('by %s, %s has folders more or fewer', (format, text) => {
		expect(parseByFormat(text, format)).toBe('2026-03-05');
	});

	test.each([
		['YYYY-MM-DD', '2026-3-5'],
		['YYYY-MM-DD', '2026-02-30'],
		['YYYY-MM-DD', '2026-03-05 Ana'],
		['YYYY-MM-DD', 'x2026-03-05'],
		['YYYY-MM-DD', ''],
		['YYYY-MM-DD', '1850-03-05'],
		['YYYY-MM-DD dddd', '2026-03-05 Friday'],
		['YYYY-MM-DD dddd', '2026-03-05 Ana'],
		['YYYY/YYYY-MM-DD', '2025/2026-03-05'],
		['YYYY/MM-MMMM/YYYY-MM-DD', '2026/03-April/2026-03-05'],
		['GGGG-[W]WW/YYYY-MM-DD', '2026-W11/2026-03-05'],
		['GGGG-[W]WW/YYYY-MM-DD', '2026-W2/2026-01-05'],
		['YYYY-DDDD', '2026-366'],
		['YYYY-DDDD', '2026-000'],
		['[Daily] YYYY-MM-DD', 'daily 2026-03-05'],
		['MMMM D, YYYY', 'Smarch 5, 2026'],
	])('by %s, %j is none', (format, text) => {
		expect(parseByFormat(text, format)).toBeUndefined();
	});

	test.each([
		['YYYY-MM', '2026-03'],
		['MM-DD', '03-05'],
		['GGGG-[W]WW', '2026-W10'],
		['dddd', 'Thursday'],
		['', ''],
		['[2026-03-05]', '2026-03-05'],
		['YYYY-MM-DD HHmm', '2026-03-05 1030'],
		['gggg-ww', '2026-10'],
		['L', '03/05/2026'],
	])('the format %j gives no full day', (format, text) => {
		expect(parseByFormat(text, format)).toBeUndefined();
	});

	test('a very long name or format is not looked into', () => {
		const long = 'x'.repeat(400);
		expect(parseByFormat(`${long}/2026-03-05`, 'YYYY-MM-DD')).toBeUndefined();
		expect(parseByFormat('2026-03-05', `[${long}]YYYY-MM-DD`)).toBeUndefined();
	});
});

describe('the name a day gets', () => {
	test.each([
		['YYYY-MM-DD', '2026-03-05'],
		['YY-M-D', '26-3-5'],
		['dddd, MMMM Do YYYY', 'Thursday, March 5th 2026'],
		['ddd dd MMM', 'Thu Th Mar'],
		['YYYY/MM-MMMM/DD-dddd', '2026/03-March/05-Thursday'],
		['[Week] W, GGGG-[W]WW', 'Week 10, 2026-W10'],
		['YYYY-DDDD, DDD', '2026-064, 64'],
	])('by %s is %s', (format, expected) => {
		expect(formatByFormat(day('2026-03-05'), format)).toBe(expected);
	});

	test.each([
		['2026-01-01', '1st'],
		['2026-01-02', '2nd'],
		['2026-01-03', '3rd'],
		['2026-01-04', '4th'],
		['2026-01-11', '11th'],
		['2026-01-12', '12th'],
		['2026-01-13', '13th'],
		['2026-01-21', '21st'],
		['2026-01-22', '22nd'],
		['2026-01-31', '31st'],
	])('%s is the %s', (text, expected) => {
		expect(formatByFormat(day(text), 'Do')).toBe(expected);
	});

	test.each(['HH:mm', 'gggg', 'X', 'LL', 'YYYY-MM-DD A'])('%s gives none', (format) => {
		expect(formatByFormat(day('2026-03-05'), format)).toBeUndefined();
	});
});

test('a day is read back from the name it gets, by any format with a full day', () => {
	const parts = fc.constantFrom(
		['YYYY', 'MM', 'DD'],
		['YYYY', 'M', 'D'],
		['YYYY', 'MMM', 'Do'],
		['dddd', 'D', 'MMMM', 'YYYY'],
		['ddd', 'DD', 'MMM', 'YYYY'],
		['YYYY', 'DDDD'],
		['GGGG', 'WW', 'YYYY', 'MM', 'DD'],
	);
	const signs = fc.constantFrom('-', '/', ' ', '.', '_', '[ of ]', '年');
	fc.assert(
		fc.property(someDay(), parts, signs, (some, tokens, sign) => {
			const format = tokens.join(sign);
			const name = formatByFormat(some, format);
			expect(name === undefined ? 'no name' : parseByFormat(name, format)).toBe(some);
		}),
	);
});

test('any text and any format are read without harm', () => {
	const format = fc.oneof(
		ANY_TEXT,
		fc
			.array(
				fc.constantFrom(
					...'YYYY YY MM M MMM DD D Do dddd DDDD WW [ ] [x] - / . a HH ['.split(' '),
				),
			)
			.map((tokens) => tokens.join('')),
	);
	fc.assert(
		fc.property(ANY_TEXT, format, (text, some) => {
			const found = parseByFormat(text, some);
			expect(found === undefined || found.length === 10).toBe(true);
			formatByFormat(day('2026-03-05'), some);
		}),
	);
});
