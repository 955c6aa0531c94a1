import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
	addDays as addCalendarDays,
	addMonths as addCalendarMonths,
	differenceInMonths,
	getISODay,
} from 'date-fns';
import { millisecondsInDay } from 'date-fns/constants';

declare const dayBrand: unique symbol;

/**
 * A calendar day written `YYYY-MM-DD`, years 1900 to 2200, with no clock and no time zone.
 * Days compare with `<` and `>` as their text does.
 */
export type Day = string & { readonly [dayBrand]: true };

/** The first and the last year a day may have; anything outside is a slip of the pen. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** The first day there is. */
export const FIRST_DAY = '1900-01-01' as Day;
const LAST_DAY = '2200-12-31' as Day;
const DAYS_IN_RANGE = 110_000;
const MONTHS_IN_RANGE = 3_612;

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Reads exactly `YYYY-MM-DD`; anything else, and a day that does not exist, is `undefined`.
 *
 *     2026-01-05             → 2026-01-05
 *     2026-02-30             → undefined
 *     2026-1-5               → undefined
 *     2026-01-05T10:30       → undefined
 */
export function parseDay(text: string): Day | undefined {
	const parts = DAY_TEXT.exec(text);
	if (parts === null) return undefined;
	return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day of a year, a month (1 to 12) and a day of the month; `undefined` when it is not real. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
	if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
	if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1) return undefined;
	if (dayOfMonth > daysInMonth(year, month)) return undefined;
	return stringifyDay(year, month, dayOfMonth);
}

/** How many days a month (1 to 12) of a year has; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
	const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	if (month === 2 && isLeapYear) return 29;
	return DAYS_IN_MONTH[month - 1] ?? 0;
}

/** The year, the month (1 to 12) and the day of the month. */
export function partsOfDay(day: Day): {
	readonly year: number;
	readonly month: number;
	readonly dayOfMonth: number;
} {
	return {
		year: Number(day.slice(0, 4)),
		month: Number(day.slice(5, 7)),
		dayOfMonth: Number(day.slice(8, 10)),
	};
}

/** The day `count` whole days later (earlier when negative), held inside the years 1900 to 2200. */
export function addDays(day: Day, count: number): Day {
	return fromDate(addCalendarDays(toDate(day), bounded(count, DAYS_IN_RANGE)));
}

/**
 * The same day of the month `count` months later (earlier when negative), or that month's last
 * day: 31 January and one month is 28 or 29 February. Held inside the years 1900 to 2200.
 */
export function addMonths(day: Day, count: number): Day {
	return fromDate(addCalendarMonths(toDate(day), bounded(count, MONTHS_IN_RANGE)));
}

/** How many days lie between two days, `to` minus `from`; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
	return (toDate(to).getTime() - toDate(from).getTime()) / millisecondsInDay;
}

/** How many whole months lie between two days, counted from the earlier `from`; 31 January to 28 February
 * is one. */
export function monthsBetween(from: Day, to: Day): number {
	return differenceInMonths(toDate(to), toDate(from));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
	return getISODay(toDate(day));
}

/** The later of two days, of which either may be missing. */
export function laterOf(a: Day, b: Day | undefined): Day;
export function laterOf(a: Day | undefined, b: Day): Day;
export function laterOf(a: Day | undefined, b: Day | undefined): Day | undefined;
export function laterOf(a: Day | undefined, b: Day | undefined): Day | undefined {
	if (a === undefined) return b;
	return b === undefined || a >= b ? a : b;
}

function stringifyDay(year: number, month: number, dayOfMonth: number): Day {
	const padded = (value: number) => (value < 10 ? `0${value}` : value);
	return `${year}-${padded(month)}-${padded(dayOfMonth)}` as Day;
}

function toDate(day: Day): Date {
	const { year, month, dayOfMonth } = partsOfDay(day);
	return new UTCDateMini(year, month - 1, dayOfMonth);
}

function fromDate(date: Date): Day {
	const year = date.getFullYear();
	if (year < FIRST_YEAR) return FIRST_DAY;
	if (year > LAST_YEAR) return LAST_DAY;
	return stringifyDay(year, date.getMonth() + 1, date.getDate());
}

/** A count no larger than the calendar itself, so that no step leaves what a Date can hold. */
function bounded(count: number, limit: number): number {
	if (Number.isNaN(count)) throw new RangeError('A number of days or months is not a number');
	return Math.trunc(Math.min(Math.max(count, -limit), limit));
}
