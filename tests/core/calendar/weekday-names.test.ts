import { expect, test } from 'vitest';
import { findWeekday, formatWeekday } from '../../../src/core/calendar/weekday-names';

test.each([
	['Monday', 1],
	['thurs', 4],
	['SUN', 7],
	['Mittwoch', 3],
	['jeudi', 4],
	['miércoles', 3],
	['segunda-feira', 1],
	['lunedì', 1],
	['пятницу', 5],
	['星期天', 7],
	['土曜日', 6],
	['금요일', 5],
])('%s is weekday %d', (word, weekday) => {
	expect(findWeekday(word)?.weekday).toBe(weekday);
});

test.each(['', 'Ana', 'constructor', 'Fri.', 'Sundays'])('%j is no weekday', (word) => {
	expect(findWeekday(word)).toBeUndefined();
});

test('short forms are told from full names', () => {
	expect(findWeekday('Sat')?.short).toBe(true);
	expect(findWeekday('Saturday')?.short).toBe(false);
});

test('every weekday has an English name that names it', () => {
	for (let weekday = 1; weekday <= 7; weekday++) {
		expect(findWeekday(formatWeekday(weekday))?.weekday).toBe(weekday);
		expect(findWeekday(formatWeekday(weekday).slice(0, 3))?.weekday).toBe(weekday);
	}
	expect(() => formatWeekday(0)).toThrow(RangeError);
	expect(() => formatWeekday(8)).toThrow(RangeError);
});
