import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseDay, partsOfDay, type Day } from '../../../src/core/calendar/day';
import type { DayReading } from '../../../src/core/calendar/day-order';
import { formatMonth } from '../../../src/core/calendar/month-names';
import { findWrittenDays, parseWrittenDay } from '../../../src/core/calendar/written-day';
import { ANY_TEXT } from './any-text';
import { showMeaning, showWrittenDays } from './show-written-days';
import { day, someDay } from './some-day';

const ANY_READING: fc.Arbitrary<DayReading> = fc.record(
	{
		order: fc.constantFrom('dmy' as const, 'mdy' as const),
		shortYears: fc.boolean(),
		year: fc.integer({ min: 1900, max: 2200 }),
	},
	{ requiredKeys: [] },
);

/** Text made of what days are made of, so that half-written ones come up often. */
const ANY_LINE = fc.oneof(
	ANY_TEXT,
	fc
		.array(
			fc.constantFrom(
				...'0 1 2 3 12 24 31 99 2026 1999 20260105 250601 202601051030 - / . _ , : T th st'.split(
					' ',
				),
				...'Jan March may 年 月 日 de of le мая [[ ]] :// 年3月 Sun -Mon ( % $'.split(' '),
				' ',
				' ',
			),
			{ maxLength: 14 },
		)
		.map((parts) => parts.join('')),
);

describe('a line of a note', () => {
	test.each([
		['- 2026-01-05 10:30 met [[Ana]]', '2026-01-05 = 2026-01-05'],
		['2026-01-05T23:30:00-08:00', '2026-01-05 = 2026-01-05'],
		['see [[2026-01-05]]', '2026-01-05 = 2026-01-05'],
		['Date: [[2026-01-05-Monday]]', '2026-01-05-Monday = 2026-01-05'],
		['25-01-05-Sun', '25-01-05-Sun = 2025-01-05'],
		['Zettel 202601051030 Ana', '202601051030 = 2026-01-05'],
		['call on 18.12.2025.', '18.12.2025 = 2025-12-18'],
		['Notes for July 9th, 2026', 'July 9th, 2026 = 2026-07-09'],
		['le 22 janvier 2025 à Lyon', '22 janvier 2025 = 2025-01-22'],
		['2026年3月7日会议', '2026年3月7日 = 2026-03-07'],
		['due 03/04/2026', '03/04/2026 = 2026-04-03 or 2026-03-04'],
		['due 2026-02-30', '2026-02-30 = impossible'],
	])('%j holds a day', (text, expected) => {
		expect(showWrittenDays(text)).toEqual([expected]);
	});

	test('holds every day that is written in it, in order', () => {
		expect(
			showWrittenDays('moved from 2026-01-05 to 7 Feb 2026, not 31/12/2025 (20260301)'),
		).toEqual([
			'2026-01-05 = 2026-01-05',
			'7 Feb 2026 = 2026-02-07',
			'31/12/2025 = 2025-12-31',
			'20260301 = 2026-03-01',
		]);
	});

	test.each([
		'',
		'no day at all',
		'10:30 and 3 of 12',
		'call 06-12-34-56-78',
		'+49 170 1234567',
		'version 1.2.10, v1.10.24, 10.0.0.1 and 4.10.12',
		'paid $20260105, #20260105, 20260105.50',
		'{{date:YYYY-MM-DD}} <% tp.date.now() %>',
		'2026-06-206',
		'12026-01-05',
		'2026-01',
		'2026-W47',
		'23/2026',
		'99999999 12345678',
		'1234.5.6',
		'250601',
		'May 2026',
		'January 14th, May 22 and 3/14',
	])('%j holds no day', (text) => {
		expect(showWrittenDays(text)).toEqual([]);
	});

	test('holds no day inside a web address, but may after it', () => {
		expect(showWrittenDays('https://news.example/2026/01/05/hello read on 2026-01-07')).toEqual(
			['2026-01-07 = 2026-01-07'],
		);
		expect(showWrittenDays('[talk](https://a.example/2026-01-05) 2026-01-07')).toEqual([
			'2026-01-07 = 2026-01-07',
		]);
	});

	test('a date-time keeps the calendar day that is written', () => {
		for (const zone of ['Z', '-11:00', '+14:00', '+05:45', '']) {
			expect(showWrittenDays(`2026-01-05T00:30:00${zone}`)).toEqual([
				'2026-01-05 = 2026-01-05',
			]);
		}
	});

	test('every day from 2000 to 2035 is found in a sentence, however it is written', () => {
		const wrong: string[] = [];
		let current: Day = day('2000-01-01');
		while (current < '2036-01-01') {
			const [year, month, dayOfMonth] = current.split('-');
			const parts = partsOfDay(current);
			const name = formatMonth(parts.month);
			const sentence = [
				`On ${current} we met`,
				`${year}/${month}/${dayOfMonth}`,
				`${year}${month}${dayOfMonth}`,
				`${dayOfMonth}.${month}.${year}`,
				`${name} ${parts.dayOfMonth}, ${year}`,
				`${parts.dayOfMonth} ${name.slice(0, 3)} ${year}`,
			].join('; ');
			const found = findWrittenDays(sentence, {}).map(showMeaning);
			if (found.length !== 6 || found.some((meaning) => meaning !== current))
				wrong.push(sentence);
			current = addDays(current, 1);
		}
		expect(wrong).toEqual([]);
	});

	test('reading is total, in order, inside the line and says real days only', () => {
		fc.assert(
			fc.property(ANY_LINE, ANY_READING, (text, reading) => {
				let end = 0;
				for (const written of findWrittenDays(text, reading)) {
					expect(written.from).toBeGreaterThanOrEqual(end);
					expect(written.to).toBeGreaterThan(written.from);
					expect(written.to).toBeLessThanOrEqual(text.length);
					end = written.to;
					if (written.kind === 'day') expect(parseDay(written.day)).toBe(written.day);
					if (written.kind === 'ambiguous') {
						expect(written.either.every((each) => parseDay(each) === each)).toBe(true);
						expect(written.either[0]).not.toBe(written.either[1]);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('a day does not depend on the words around it', () => {
		const words = fc.constantFrom('met', 'Ana', '—', '(', '**', 'with', '- [x]', '|');
		fc.assert(
			fc.property(someDay(), words, words, (some, before, after) => {
				const text = `${before} ${some} ${after}`;
				const from = before.length + 1;
				expect(findWrittenDays(text, {})).toEqual([
					{ kind: 'day', day: some, from, to: from + some.length, form: 'iso' },
				]);
			}),
		);
	});
});

describe('a whole property value', () => {
	test.each([
		['2026-01-05', '2026-01-05'],
		[' 2026-01-05 ', '2026-01-05'],
		['"2026-01-05"', '2026-01-05'],
		['2026-01-05T10:30', '2026-01-05'],
		['2026-01-05T23:30:00-08:00', '2026-01-05'],
		['2026-01-05T23:30:00.000Z', '2026-01-05'],
		['2026-01-05 10:30', '2026-01-05'],
		['2026-01-05 (Monday)', '2026-01-05'],
		['[[2026-01-05]]', '2026-01-05'],
		['"[[2026-01-05]]"', '2026-01-05'],
		['[[Daily/2026-01-05|Monday]]', '2026-01-05'],
		['[[2026/01/2026-01-05]]', '2026-01-05'],
		['[[2026-01-05|5 January 2026]]', '2026-01-05'],
		['[2026-01-05]', '2026-01-05'],
		['Monday, 5 January 2026, 10 am', '2026-01-05'],
		['lundi 5 janvier 2026', '2026-01-05'],
		['am 5. Januar 2026', '2026-01-05'],
		['2026-01-05 10:00 - 11:00', '2026-01-05'],
		['2026-01-05 to 2026-01-07', '2026-01-05'],
		['2026-01-05T22:00/2026-01-06T01:00', '2026-01-05'],
		['2026-1-5', '2026-01-05'],
		['20260105', '2026-01-05'],
		['18.12.2025', '2025-12-18'],
		['5.3.26', '2026-03-05'],
		['05/01/2026', '2026-01-05 or 2026-05-01'],
		['2026-02-30', 'impossible'],
		['2026-13-01', 'impossible'],
		['0000-00-00', 'impossible'],
		['31/02/2026', 'impossible'],
	])('%j says %s', (value, expected) => {
		expect(showMeaning(parseWrittenDay(value, {}))).toBe(expected);
	});

	test.each([
		'',
		'null',
		'{}',
		'tomorrow',
		'1',
		'14:30',
		'met 2026-01-05',
		'moved from 2026-01-05',
		'2026-01-05 moved to 2026-01-12',
		'see https://a.example/2026-01-05',
		'2026-06-206',
		'03-27',
		'3.14',
		`${' '.repeat(300)}2026-01-05`,
	])('%j says no day', (value) => {
		expect(parseWrittenDay(value, {})).toBeUndefined();
	});

	test.each([
		['03-27', {}, '2024-03-27'],
		['02_15', {}, '2024-02-15'],
		['18.12.', {}, '2024-12-18'],
		['02_05', {}, '2024-05-02 or 2024-02-05'],
		['02_05', { order: 'mdy' as const }, '2024-02-05'],
		['January 14th', {}, '2024-01-14'],
		['31-31', {}, 'nothing'],
	])('%j in a folder of 2024, reading %j, says %s', (value, reading, expected) => {
		expect(showMeaning(parseWrittenDay(value, { year: 2024, ...reading }))).toBe(expected);
	});

	test('reading is total and says real days only', () => {
		fc.assert(
			fc.property(ANY_LINE, ANY_READING, (text, reading) => {
				const meaning = parseWrittenDay(text, reading);
				if (meaning?.kind === 'day') expect(parseDay(meaning.day)).toBe(meaning.day);
			}),
			{ numRuns: 500 },
		);
	});

	test('a day in any dress is the day itself', () => {
		const dresses = ['', '"', '[[', ' ', "'", '"[[', '[[Daily/', 'Monday, '];
		const tails = ['', '"', ']]', 'T10:30', ' 10:30', 'Z', '|today]]', 'T23:59:59-11:00'];
		fc.assert(
			fc.property(
				someDay(),
				fc.constantFrom(...dresses),
				fc.constantFrom(...tails),
				(some, before, after) => {
					expect(parseWrittenDay(`${before}${some}${after}`, {})).toEqual({
						kind: 'day',
						day: some,
					});
				},
			),
		);
	});
});
