import { dayOf, daysBetween, partsOfDay, weekdayOf, type Day } from './day';
import { yearOfTwoFigures } from './day-meaning';
import { findMonth, formatMonth } from './month-names';
import { formatIsoWeek } from './week';
import { findWeekday, formatWeekday } from './weekday-names';

/** What one part of a written day says about it. */
export interface DayPart {
	readonly name: 'year' | 'month' | 'dayOfMonth' | 'dayOfYear' | 'weekday' | 'weekYear' | 'week';
	readonly value: number;
}

/** A token of a moment format: what it matches, what that says, and how a day is written by it. */
export interface FormatToken {
	/** Sticky; what the token may look like. */
	readonly pattern: RegExp;
	/** Whether it is a word, behind which a short form may have a full stop. */
	readonly isWord: boolean;
	readonly name: DayPart['name'];
	/** The value of the matched text; `undefined` when the word is none of this kind. */
	readonly read: (text: string) => number | undefined;
	readonly format: (day: Day) => string;
}

const WORD = /[\p{L}\p{M}]{1,12}(?:-feira)?/uy;
const ORDINALS: ReadonlyMap<number, string> = new Map([
	[1, 'st'],
	[2, 'nd'],
	[3, 'rd'],
]);

const TOKENS: ReadonlyMap<string, FormatToken> = new Map(
	Object.entries({
		YYYY: figures('year', /\d{4}/y, (day) => day.slice(0, 4)),
		YY: {
			...figures('year', /\d{2}/y, (day) => day.slice(2, 4)),
			read: (text: string) => yearOfTwoFigures(Number(text)),
		},
		MMMM: word('month', readMonth, (day) => formatMonth(partsOfDay(day).month)),
		MMM: word('month', readMonth, (day) => formatMonth(partsOfDay(day).month).slice(0, 3)),
		MM: figures('month', /\d{2}/y, (day) => day.slice(5, 7)),
		M: figures('month', /\d{1,2}/y, (day) => String(partsOfDay(day).month)),
		DDDD: figures('dayOfYear', /\d{3}/y, (day) => String(dayOfYear(day)).padStart(3, '0')),
		DDD: figures('dayOfYear', /\d{1,3}/y, (day) => String(dayOfYear(day))),
		DD: figures('dayOfMonth', /\d{2}/y, (day) => day.slice(8, 10)),
		D: figures('dayOfMonth', /\d{1,2}/y, (day) => String(partsOfDay(day).dayOfMonth)),
		Do: {
			...figures('dayOfMonth', /\d{1,2}(?:st|nd|rd|th|er|[.ºª°])?/y, formatOrdinal),
			read: (text: string) => Number.parseInt(text, 10),
		},
		dddd: word('weekday', readWeekday, (day) => formatWeekday(weekdayOf(day))),
		ddd: word('weekday', readWeekday, (day) => formatWeekday(weekdayOf(day)).slice(0, 3)),
		dd: word('weekday', readWeekday, (day) => formatWeekday(weekdayOf(day)).slice(0, 2)),
		GGGG: figures('weekYear', /\d{4}/y, (day) => formatIsoWeek(day).slice(0, 4)),
		WW: figures('week', /\d{2}/y, (day) => formatIsoWeek(day).slice(6)),
		W: figures('week', /\d{1,2}/y, (day) => String(Number(formatIsoWeek(day).slice(6)))),
	}),
);

/** The token of a moment format that is written `name`; `undefined` for those that say no day. */
export function findFormatToken(name: string): FormatToken | undefined {
	return TOKENS.get(name);
}

/** Whether a letter may stand for itself in a moment format: none of its tokens begins with it. */
export function isFreeLetter(letter: string): boolean {
	return !'YMDdGgWwQEeaAhHkmsSxXzZlLyNBb'.includes(letter);
}

function figures(
	name: DayPart['name'],
	pattern: RegExp,
	format: FormatToken['format'],
): FormatToken {
	return { name, pattern, isWord: false, read: Number, format };
}

function word(
	name: DayPart['name'],
	read: FormatToken['read'],
	format: FormatToken['format'],
): FormatToken {
	return { name, pattern: WORD, isWord: true, read, format };
}

function readMonth(text: string): number | undefined {
	return findMonth(text)?.month;
}

function readWeekday(text: string): number | undefined {
	return findWeekday(text)?.weekday;
}

function dayOfYear(day: Day): number {
	const first = dayOf(partsOfDay(day).year, 1, 1);
	return first === undefined ? 1 : daysBetween(first, day) + 1;
}

function formatOrdinal(day: Day): string {
	const { dayOfMonth } = partsOfDay(day);
	const isTeen = dayOfMonth > 10 && dayOfMonth < 14;
	return `${dayOfMonth}${(isTeen ? undefined : ORDINALS.get(dayOfMonth % 10)) ?? 'th'}`;
}
