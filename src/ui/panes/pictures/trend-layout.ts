import { area, curveMonotoneX, line } from 'd3-shape';
import type { Day } from '../../../core/calendar/day';
import type { Room } from './room';

/** The end of a week, and how many bonds there were. */
export interface TrendWeek {
	readonly end: Day;
	readonly trusted: number;
	readonly warm: number;
}

/** A number beside the first or last of its line. */
export interface PlacedNumber {
	readonly value: number;
	/** The middle of its text. */
	readonly y: number;
}

/** The line of the trusted over the area of the warm. Pixels from the top left. */
export interface TrendLayout {
	readonly width: number;
	readonly height: number;
	/** Left and right edge of the plot, or right and left where lines begin at the right. */
	readonly start: number;
	readonly end: number;
	/** Path data. */
	readonly trusted: string;
	readonly warm: string;
	/** The upper edge of the area. */
	readonly warmEdge: string;
	/** Numbers of the vertical axis, the lowest first. */
	readonly ticks: readonly PlacedNumber[];
	/** Weeks whose month is named below the plot. */
	readonly months: readonly { readonly day: Day; readonly x: number }[];
	readonly first: { readonly trusted: PlacedNumber; readonly warm: PlacedNumber };
	readonly last: { readonly trusted: PlacedNumber; readonly warm: PlacedNumber };
}

const HEIGHT = 180;
const TOP = 12;
const BOTTOM = 26;
/** For the numbers of the axis, then those of the first week. */
const BEFORE = 56;
/** For the numbers of the last week and their words. */
const BEHIND = 84;
const NARROWEST_PLOT = 120;
const TEXT_HEIGHT = 15;
const MONTH_ROOM = 34;

/** `weeks`: oldest first, at least one. */
export function layTrend(weeks: readonly TrendWeek[], { width, isRtl }: Room): TrendLayout {
	const whole = Math.max(width, BEFORE + NARROWEST_PLOT + BEHIND);
	const at = (x: number) => (isRtl ? whole - x : x);
	const step = (whole - BEFORE - BEHIND) / Math.max(1, weeks.length - 1);
	const most = roundUp(Math.max(1, ...weeks.map(({ trusted, warm }) => Math.max(trusted, warm))));
	const floor = HEIGHT - BOTTOM;
	const x = (index: number) => at(round(BEFORE + index * step));
	const y = (value: number) => round(floor - (value / most) * (floor - TOP));
	const lineOf = (value: (week: TrendWeek) => number) =>
		line<TrendWeek>()
			.x((_, index) => x(index))
			.y((week) => y(value(week)))
			.curve(curveMonotoneX)([...weeks]) ?? '';
	const numbersOf = (week: TrendWeek | undefined) => {
		const { trusted = 0, warm = 0 } = week ?? {};
		const [high, low] = keepApart(y(trusted), y(warm), floor);
		return { trusted: { value: trusted, y: high }, warm: { value: warm, y: low } };
	};
	return {
		width: whole,
		height: HEIGHT,
		start: at(BEFORE),
		end: at(whole - BEHIND),
		trusted: lineOf(({ trusted }) => trusted),
		warmEdge: lineOf(({ warm }) => warm),
		warm:
			area<TrendWeek>()
				.x((_, index) => x(index))
				.y0(floor)
				.y1(({ warm }) => y(warm))
				.curve(curveMonotoneX)([...weeks]) ?? '',
		ticks: ticksOf(most).map((value) => ({ value, y: y(value) })),
		months: monthsOf(weeks)
			.filter(({ index }) => BEFORE + index * step + MONTH_ROOM <= whole - BEHIND / 2)
			.map(({ day, index }) => ({ day, x: x(index) })),
		first: numbersOf(weeks[0]),
		last: numbersOf(weeks.at(-1)),
	};
}

/** Two numbers that would stand on each other move apart; the lower one never below the axis. */
function keepApart(high: number, low: number, floor: number): readonly [number, number] {
	const lower = Math.min(floor, Math.max(low, high + TEXT_HEIGHT));
	return [Math.min(high, lower - TEXT_HEIGHT), lower];
}

/** How many times a power of ten the axis may reach. */
const ROUND = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10];

/** The next round number; it is whole. */
function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const round = ROUND.map((times) => Math.round(10 * times * power) / 10);
	return round.find((one) => Number.isInteger(one) && one >= value) ?? 10 * power;
}

function ticksOf(most: number): readonly number[] {
	return most % 2 === 0 ? [0, most / 2, most] : [0, most];
}

function monthsOf(weeks: readonly TrendWeek[]): readonly { day: Day; index: number }[] {
	return weeks.flatMap(({ end }, index) => {
		const before = weeks[index - 1]?.end;
		if (before === undefined || before.slice(0, 7) === end.slice(0, 7)) return [];
		return [{ day: end, index }];
	});
}

function round(value: number): number {
	return Math.round(10 * value) / 10;
}
