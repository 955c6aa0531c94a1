import { addDays, type Day } from '../../../core/calendar/day';
import type { Week } from '../../../core/calendar/week';
import type { Room } from './room';

/** A day and the middle of its cell. Pixels from the top left. */
export interface PlacedDay {
	readonly day: Day;
	readonly x: number;
	readonly y: number;
}

/** A calendar of weeks as drawn. */
export interface CalendarLayout {
	readonly width: number;
	readonly height: number;
	/** The side of a day's cell. */
	readonly cell: number;
	/** Oldest first, none after today. */
	readonly days: readonly PlacedDay[];
	/** Where the name of a month stands: its first day shown, and where the text begins. */
	readonly months: readonly PlacedDay[];
	/** Where the name of a weekday stands: such a day, and where the text begins or, under a finger, its middle. */
	readonly weekdays: readonly PlacedDay[];
}

const CELL = 14;
const LARGEST_CELL = 22;
const TOUCHED_CELL = 44;
const WEEKDAY_ROOM = 32;
const MONTH_ROOM = 18;
const GAP = 10;
/** The name of a month is as wide as so many weeks. */
const MONTH_WEEKS = 3;

/**
 * Weeks as columns, in as many blocks below each other as they need; under a finger weeks as rows, the latest first.
 * `weeks`: oldest first, one after the other.
 */
export function layCalendar(weeks: readonly Week[], today: Day, room: Room): CalendarLayout {
	return room.isTouched ? layRows(weeks, today, room) : layBlocks(weeks, today, room);
}

function layBlocks(weeks: readonly Week[], today: Day, { width, isRtl }: Room): CalendarLayout {
	const fitting = Math.max(1, Math.floor((width - WEEKDAY_ROOM) / CELL));
	const blocks = Math.ceil(weeks.length / fitting);
	const perBlock = Math.ceil(weeks.length / blocks);
	const widest = Math.floor((width - WEEKDAY_ROOM) / perBlock);
	const cell = Math.max(CELL, Math.min(LARGEST_CELL, widest));
	const blockHeight = MONTH_ROOM + 7 * cell;
	const whole = WEEKDAY_ROOM + perBlock * cell;
	const at = (x: number) => (isRtl ? whole - x : x);
	const top = (week: number) => Math.floor(week / perBlock) * (blockHeight + GAP);
	const start = (week: number) => WEEKDAY_ROOM + (week % perBlock) * cell;
	const middle = (row: number) => MONTH_ROOM + (row + 0.5) * cell;

	const days = weeks.flatMap((week, i) =>
		daysOf(week).map((day, row) => ({
			day,
			x: at(start(i) + cell / 2),
			y: top(i) + middle(row),
		})),
	);
	const months = monthStarts(weeks, (i) => i % perBlock === 0)
		.filter(({ index }) => (index % perBlock) + MONTH_WEEKS <= perBlock)
		.map(({ day, index }) => ({
			day,
			x: at(start(index)),
			y: top(index) + MONTH_ROOM - 6,
		}));
	const weekdays = weeks
		.filter((_, i) => i % perBlock === 0)
		.flatMap((week, block) =>
			daysOf(week)
				.map((day, row) => ({
					day,
					x: at(0),
					y: block * (blockHeight + GAP) + middle(row),
				}))
				.filter((_, row) => row % 2 === 0),
		);
	return {
		width: whole,
		height: blocks * (blockHeight + GAP) - GAP,
		cell,
		days: days.filter(({ day }) => day <= today),
		months,
		weekdays,
	};
}

function layRows(weeks: readonly Week[], today: Day, { width, isRtl }: Room): CalendarLayout {
	const cell = TOUCHED_CELL;
	const whole = Math.max(width, WEEKDAY_ROOM + 7 * cell);
	const step = Math.floor((whole - WEEKDAY_ROOM) / 7);
	const at = (x: number) => (isRtl ? whole - x : x);
	const middle = (row: number) => at(WEEKDAY_ROOM + (row + 0.5) * step);
	const top = (week: number) => MONTH_ROOM + (weeks.length - 1 - week) * cell;
	const [first] = weeks;
	return {
		width: whole,
		height: MONTH_ROOM + weeks.length * cell,
		cell,
		days: weeks
			.flatMap((week, i) =>
				daysOf(week).map((day, row) => ({ day, x: middle(row), y: top(i) + cell / 2 })),
			)
			.filter(({ day }) => day <= today),
		months: monthStarts(weeks, (i) => i === 0).map(({ day, index }) => ({
			day,
			x: at(0),
			y: top(index) + cell / 2,
		})),
		weekdays:
			first === undefined
				? []
				: daysOf(first).map((day, row) => ({ day, x: middle(row), y: MONTH_ROOM / 2 })),
	};
}

/**
 * The weeks in which a month begins, with its first day in them; also where `isBreak` says that a name is needed anew,
 * unless the next one would stand on top of it.
 */
function monthStarts(
	weeks: readonly Week[],
	isBreak: (index: number) => boolean,
): readonly { readonly day: Day; readonly index: number }[] {
	const starts = weeks.flatMap((week, index) => {
		const first = daysOf(week).find((day) => day.endsWith('-01'));
		if (first !== undefined) return [{ day: first, index }];
		return isBreak(index) ? [{ day: week.start, index }] : [];
	});
	return starts.filter(({ index }, i) => {
		const next = starts[i + 1];
		return next === undefined || next.index - index >= MONTH_WEEKS || isBreak(next.index);
	});
}

function daysOf(week: Week): readonly Day[] {
	return [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(week.start, ahead));
}
