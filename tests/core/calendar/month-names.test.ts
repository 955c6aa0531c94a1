import { expect, test } from 'vitest';
import { findMonth, formatMonth } from '../../../src/core/calendar/month-names';

test.each([
	['January', 1],
	['sept', 9],
	['DEC', 12],
	['März', 3],
	['Ma\u0308rz', 3],
	['Jänner', 1],
	['août', 8],
	['février', 2],
	['enero', 1],
	['setiembre', 9],
	['março', 3],
	['outubro', 10],
	['giugno', 6],
	['мая', 5],
	['МАРТА', 3],
	['декабрь', 12],
])('%s is month %d', (word, month) => {
	expect(findMonth(word)?.month).toBe(month);
});

test.each(['', 'Januar y', 'Marco', 'constructor', '__proto__', 'Ana', 'May.'])(
	'%j is no month',
	(word) => {
		expect(findMonth(word)).toBeUndefined();
	},
);

test('only English months may stand before the day', () => {
	expect(findMonth('march')?.english).toBe(true);
	expect(findMonth('mar')?.english).toBe(true);
	expect(findMonth('marzo')?.english).toBe(false);
});

test('short names of other languages need a year, for they are words: out, set, ago', () => {
	for (const word of ['out', 'set', 'ago', 'gen', 'dez']) {
		expect(findMonth(word)?.needsYear).toBe(true);
	}
	for (const word of ['Oct', 'May', 'mai', 'мая', 'июня', 'agosto']) {
		expect(findMonth(word)?.needsYear).toBe(false);
	}
});

test('every month has an English name that names it', () => {
	for (let month = 1; month <= 12; month++) {
		expect(findMonth(formatMonth(month))?.month).toBe(month);
		expect(findMonth(formatMonth(month).slice(0, 3))?.month).toBe(month);
	}
	expect(() => formatMonth(0)).toThrow(RangeError);
	expect(() => formatMonth(13)).toThrow(RangeError);
});
