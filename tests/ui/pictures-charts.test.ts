import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/calendar/day';
import { weekOf, weeksBack } from '../../src/core/calendar/week';
import { layCalendar } from '../../src/ui/panes/pictures/calendar-layout';
import { radiusOf, stepOf } from '../../src/ui/panes/pictures/contact-steps';
import type { Room } from '../../src/ui/panes/pictures/room';
import { layTrend } from '../../src/ui/panes/pictures/trend-layout';
import { day } from '../fakes/build-network';

/** A Friday. */
const TODAY = day('2026-11-20');
const DESK: Room = { width: 900, isRtl: false, isTouched: false };
const SIDE: Room = { ...DESK, width: 320 };
const PHONE: Room = { width: 360, isRtl: false, isTouched: true };

const weeks = (firstWeekday = 1) => weeksBack(weekOf(TODAY, firstWeekday).end, 53);

describe('the contact calendar', () => {
	test.each([
		['at a desk', DESK],
		['at the side', SIDE],
		['on a phone', PHONE],
	])('%s shows every day of 53 weeks up to today, each in a cell of its own', (_, room) => {
		const { days, width, height, cell } = layCalendar(weeks(), TODAY, room);
		expect(days.length).toBe(53 * 7 - 2);
		expect(days[0]?.day).toBe('2025-11-17');
		expect(days.at(-1)?.day).toBe(TODAY);
		expect(new Set(days.map(({ x, y }) => `${x} ${y}`)).size).toBe(days.length);
		for (const { x, y } of days) {
			expect(x - cell / 2 >= 0 && x + cell / 2 <= width).toBe(true);
			expect(y - cell / 2 >= 0 && y + cell / 2 <= height).toBe(true);
		}
	});

	test('has one row for each weekday, the first by the settings', () => {
		const rowsOf = (firstWeekday: number) => {
			const { days, weekdays } = layCalendar(weeks(firstWeekday), TODAY, DESK);
			const top = Math.min(...days.map(({ y }) => y));
			return [weekdays[0]?.day, days.find(({ y }) => y === top)?.day];
		};
		expect(rowsOf(1)).toEqual(['2025-11-17', '2025-11-17']);
		expect(rowsOf(7)).toEqual(['2025-11-16', '2025-11-16']);
		expect(new Set(layCalendar(weeks(), TODAY, DESK).days.map(({ y }) => y)).size).toBe(7);
	});

	test('stands in as many blocks as a narrow pane needs, and is never wider than it', () => {
		const { days, width } = layCalendar(weeks(), TODAY, SIDE);
		expect(width).toBeLessThanOrEqual(320);
		expect(new Set(days.map(({ y }) => y)).size).toBe(21);
	});

	test('has under a finger the latest week on top and 44 pixels for a day', () => {
		const { days, cell, height, weekdays } = layCalendar(weeks(), TODAY, PHONE);
		expect(cell).toBe(44);
		expect(height).toBeGreaterThan(53 * 44);
		expect(weekdays.length).toBe(7);
		const today = days.at(-1);
		expect(days.every(({ y }) => today !== undefined && y >= today.y)).toBe(true);
	});

	test.each([
		['at a desk', DESK],
		['at the side', SIDE],
		['on a phone', PHONE],
	])('%s is mirrored where lines begin at the right', (_, room) => {
		const there = layCalendar(weeks(), TODAY, room);
		const back = layCalendar(weeks(), TODAY, { ...room, isRtl: true });
		expect(back.days.map(({ x }) => back.width - x)).toEqual(there.days.map(({ x }) => x));
	});

	test('names the months where they begin, none on top of another', () => {
		const { months, cell } = layCalendar(weeks(), TODAY, DESK);
		expect(months.map(({ day: on }) => on.slice(0, 7))).toEqual([
			'2025-12',
			...['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`),
			...['07', '08', '09', '10', '11'].map((month) => `2026-${month}`),
		]);
		for (const room of [DESK, SIDE]) {
			const placed = layCalendar(weeks(), TODAY, room).months;
			for (const one of placed) {
				const near = placed.filter(
					({ x, y }) => y === one.y && x > one.x && x - one.x < 3 * cell - 6,
				);
				expect(near).toEqual([]);
			}
		}
	});

	test('has marks of four sizes that grow with the contacts and stay in their cells', () => {
		expect([0, 1, 2, 3, 4, 5, 50].map(stepOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
		for (const cell of [14, 18, 44]) {
			const sizes = [1, 2, 3, 4].map((step) => radiusOf(step, cell));
			expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
			const gaps = sizes.slice(1).map((size, i) => size - (sizes[i] ?? 0));
			expect(Math.min(...gaps)).toBeGreaterThan(1);
			expect(Math.max(...sizes)).toBeLessThanOrEqual(cell / 2);
		}
	});
});

/** Weeks that end with the current one, from pairs of trusted and warm. */
function trend(...pairs: readonly (readonly [trusted: number, warm: number])[]) {
	return pairs.map(([trusted, warm], i) => ({
		end: addDays(day('2026-11-22'), -7 * (pairs.length - 1 - i)),
		trusted,
		warm,
	}));
}

/** The numbers of path data, in pairs. */
function points(path: string): readonly (readonly [number, number])[] {
	const numbers = Array.from(path.matchAll(/-?\d+(?:\.\d+)?/g), ([one]) => Number(one));
	return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? NaN] as const] : []));
}

describe('the line of the census', () => {
	test('runs from the first week to the last, higher where there are more', () => {
		const { trusted, start, end } = layTrend(trend([2, 1], [4, 1], [8, 5]), DESK);
		const drawn = points(trusted);
		expect(drawn[0]?.[0]).toBe(start);
		expect(drawn.at(-1)?.[0]).toBe(end);
		expect(drawn[0]?.[1]).toBeGreaterThan(drawn.at(-1)?.[1] ?? Infinity);
	});

	test('tells the numbers of its first and its last week', () => {
		const { first, last } = layTrend(trend([2, 1], [4, 1], [8, 5]), DESK);
		expect([first.trusted.value, first.warm.value]).toEqual([2, 1]);
		expect([last.trusted.value, last.warm.value]).toEqual([8, 5]);
	});

	test.each([
		[1, [0, 1]],
		[3, [0, 3]],
		[9, [0, 5, 10]],
		[12, [0, 6, 12]],
		[14, [0, 8, 16]],
		[41, [0, 30, 60]],
		[250, [0, 150, 300]],
	])('with %i at most its axis has round numbers', (most, ticks) => {
		expect(layTrend(trend([most, 0]), DESK).ticks.map(({ value }) => value)).toEqual(ticks);
	});

	test('names the months where they change', () => {
		const half = trend(...Array.from({ length: 26 }, () => [1, 1] as const));
		const months = layTrend(half, DESK).months.map(({ day: on }) => on.slice(0, 7));
		expect(months).toEqual(['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']);
	});

	test('stays on its ground, and no number stands on another or below the axis', () => {
		const counts = fc
			.tuple(fc.nat(300), fc.nat(300))
			.map(([a, b]) => [a, Math.min(a, b)] as const);
		const rooms = fc.record({ width: fc.nat(1500), isRtl: fc.boolean() });
		fc.assert(
			fc.property(fc.array(counts, { minLength: 1, maxLength: 26 }), rooms, (pairs, room) => {
				const laid = layTrend(trend(...pairs), { ...room, isTouched: false });
				const left = Math.min(laid.start, laid.end);
				const right = Math.max(laid.start, laid.end);
				for (const [x, y] of [...points(laid.trusted), ...points(laid.warm)]) {
					expect(x).toBeGreaterThanOrEqual(left - 0.1);
					expect(x).toBeLessThanOrEqual(right + 0.1);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(laid.height);
				}
				for (const { trusted, warm } of [laid.first, laid.last]) {
					expect(warm.y - trusted.y).toBeGreaterThanOrEqual(14.9);
					expect(warm.y).toBeLessThan(laid.height - 14);
				}
				expect(laid.width).toBeGreaterThanOrEqual(room.width);
			}),
		);
	});

	test('is mirrored where lines begin at the right', () => {
		const there = layTrend(trend([2, 1], [8, 5]), DESK);
		const back = layTrend(trend([2, 1], [8, 5]), { ...DESK, isRtl: true });
		expect(back.start).toBe(back.width - there.start);
		expect(back.start).toBeGreaterThan(back.end);
	});
});
