import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDayOrder, findDayOrders } from '../../../src/core/calendar/day-order';
import { partsOfDay } from '../../../src/core/calendar/day';
import { ANY_TEXT } from './any-text';
import { someDay } from './some-day';

test.each([
	[['18.12.2025'], 'dmy'],
	[['12/18/2025'], 'mdy'],
	[['03/04/2026', '18/12/2025 planning'], 'dmy'],
	[['03/04/2026', 'planning 3/14/26'], 'mdy'],
	[['from 03/04/2026 to 18/04/2026'], 'dmy'],
	[['11-22-24'], 'mdy'],
	[['24-12-45'], 'dmy'],
	[['18-12-2025'], 'dmy'],
	[['18_12_2025'], 'dmy'],
	[['31/01/2026'], 'dmy'],
	[['01/31/2026'], 'mdy'],
	[['13/01/2026'], 'dmy'],
	[['01/13/2026'], 'mdy'],
])('%j proves %s', (written, order) => {
	expect(findDayOrder(written)).toBe(order);
});

test.each([
	[[]],
	[['']],
	[['03/04/2026', '05/06/2026']],
	[['18/12/2025', '12/18/2025']],
	[['18-12-25']],
	[['2026-12-18', '20261218']],
	[['32/12/2025', '12/32/2025', '00/18/2025', '18/00/2025', '18/18/2025']],
	[['118/12/2025', '18/12/20255', '06-18-34-56', 'v1.18.24']],
	[['14:30', '3 of 18']],
])('%j proves nothing', (written) => {
	expect(findDayOrder(written)).toBeUndefined();
});

test('what stands after 2,000 characters of one text is not looked at', () => {
	expect(findDayOrder([`${' '.repeat(1_990)}18/12/2025`])).toBe('dmy');
	expect(findDayOrder([`${' '.repeat(2_000)}18/12/2025`])).toBeUndefined();
});

test('a vault that always writes one order never proves the other', () => {
	fc.assert(
		fc.property(fc.array(someDay()), fc.constantFrom('/', '.', '-', '_'), (days, sign) => {
			const written = days.map((some) => {
				const { year, month, dayOfMonth } = partsOfDay(some);
				return [dayOfMonth, month, year].join(sign);
			});
			const hasEvidence = days.some((some) => partsOfDay(some).dayOfMonth > 12);
			expect(findDayOrder(written)).toBe(hasEvidence ? 'dmy' : undefined);
		}),
	);
});

test('any texts at all are read without harm', () => {
	fc.assert(
		fc.property(fc.array(ANY_TEXT), (written) => {
			expect([undefined, 'dmy', 'mdy']).toContain(findDayOrder(written));
		}),
	);
});

test('days that contradict each other prove both orders, wherever they stand', () => {
	expect([...findDayOrders(['03/04/2026', '12/18/2025', '18/12/2025', '13/01/2026'])]).toEqual([
		'mdy',
		'dmy',
	]);
	expect([...findDayOrders(['03/04/2026'])]).toEqual([]);
});
