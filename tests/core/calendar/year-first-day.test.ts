import { describe, expect, test } from 'vitest';
import { showWrittenDays } from './show-written-days';

describe('a day that begins with its year', () => {
	test.each([
		['2026-1-5', '2026-1-5 = 2026-01-05'],
		['2025-3-7例会', '2025-3-7 = 2025-03-07'],
		['2026/01/05', '2026/01/05 = 2026-01-05'],
		['2026/1/5', '2026/1/5 = 2026-01-05'],
		['### 2026.01.05', '2026.01.05 = 2026-01-05'],
		['2026_01_05', '2026_01_05 = 2026-01-05'],
		['2026-01-05_reunion_note', '2026-01-05 = 2026-01-05'],
		['community-2026-01-05', '2026-01-05 = 2026-01-05'],
		['Standup2026-01-05', '2026-01-05 = 2026-01-05'],
		['2026-01-05-2', '2026-01-05 = 2026-01-05'],
		['[[2026-01-05-Mon]]', '2026-01-05-Mon = 2026-01-05'],
		['2026-01-05-segunda', '2026-01-05-segunda = 2026-01-05'],
		['2026-01-05-ana', '2026-01-05 = 2026-01-05'],
		['2026/01/05/notes', '2026/01/05 = 2026-01-05'],
		['2026-01-05/2026-01-07', '2026-01-05 = 2026-01-05', '2026-01-07 = 2026-01-07'],
		['**2026-01-05**: Lunch', '2026-01-05 = 2026-01-05'],
		['2026-00-10', '2026-00-10 = impossible'],
		['2026/02/30', '2026/02/30 = impossible'],
		['0026-01-05', '0026-01-05 = impossible'],
		['2026-Mar-05', '2026-Mar-05 = 2026-03-05'],
		['2026 March 5', '2026 March 5 = 2026-03-05'],
	])('%j', (text, ...expected) => {
		expect(showWrittenDays(text)).toEqual(expected);
	});

	test.each([
		'2026-1-5-3',
		'2026-03-1',
		'2026.01.05.1',
		'2026_1_5_12.png',
		'1.2026.1.5',
		'v2026.1.5',
		'2026-2-30',
		'2026-1/5',
		'1234/01/05',
		'2026-March',
	])('%j is something else', (text) => {
		expect(showWrittenDays(text)).toEqual([]);
	});
});

describe('a day in figures alone', () => {
	test.each([
		['20260105', '20260105 = 2026-01-05'],
		['20260105 - Ana', '20260105 = 2026-01-05'],
		['IMG_20260105_1030', '20260105 = 2026-01-05'],
		['20260105T103000Z', '20260105 = 2026-01-05'],
		['20260105例会', '20260105 = 2026-01-05'],
		['20260105103059', '20260105103059 = 2026-01-05'],
		['202601050000 midnight', '202601050000 = 2026-01-05'],
	])('%j', (text, expected) => {
		expect(showWrittenDays(text)).toEqual([expected]);
	});

	test.each([
		'20260230',
		'20261301',
		'19891231',
		'21010101',
		'202601052460',
		'202601051060',
		'20260105103060',
		'2026010510',
		'120260105',
		'A20260105',
		'20260105kg',
		'20260105%',
		'1,20260105',
		'^20260105',
	])('%j is a number', (text) => {
		expect(showWrittenDays(text)).toEqual([]);
	});

	test('the first and the last likely year are days', () => {
		expect(showWrittenDays('19900101 21001231')).toEqual([
			'19900101 = 1990-01-01',
			'21001231 = 2100-12-31',
		]);
	});
});

describe('a day with two figures for its year', () => {
	test.each([
		['250601 Kick-off', '250601 = 2025-06-01'],
		['24-12-20', '24-12-20 = 2024-12-20'],
		['25-01-05-Sun', '25-01-05-Sun = 2025-01-05'],
		['11-02-24', '11-02-24 = 2011-02-24'],
		['700101', '700101 = 1970-01-01'],
	])('%j, where the vault writes so', (text, expected) => {
		expect(showWrittenDays(text, { shortYears: true })).toEqual([expected]);
	});

	test.each(['251301', '250631', 'A250601', '1250601', '250601.5'])(
		'%j is a number even there',
		(text) => {
			expect(showWrittenDays(text, { shortYears: true })).toEqual([]);
		},
	);

	test('a day that cannot begin with its year is read with the year last', () => {
		expect(showWrittenDays('11-22-24', { shortYears: true })).toEqual([
			'11-22-24 = 2024-11-22',
		]);
	});

	test('elsewhere six figures are a number', () => {
		expect(showWrittenDays('250601', { shortYears: false })).toEqual([]);
	});
});

describe('a day with signs behind its numbers', () => {
	test.each([
		['2026年3月7日', '2026年3月7日 = 2026-03-07'],
		['2026年03月07日 例会', '2026年03月07日 = 2026-03-07'],
		['2026 年 3 月 7 日', '2026 年 3 月 7 日 = 2026-03-07'],
		['2026년 3월 7일 회의', '2026년 3월 7일 = 2026-03-07'],
		['2026年3月7号', '2026年3月7号 = 2026-03-07'],
		['2026年2月30日', '2026年2月30日 = impossible'],
	])('%j', (text, expected) => {
		expect(showWrittenDays(text)).toEqual([expected]);
	});

	test('a day without its year needs one from elsewhere', () => {
		expect(showWrittenDays('3月7日 例会')).toEqual([]);
		expect(showWrittenDays('3月7日 例会', { year: 2026 })).toEqual(['3月7日 = 2026-03-07']);
	});
});
