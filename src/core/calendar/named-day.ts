import { FIRST_YEAR, LAST_YEAR } from './day';
import { meaningOf, placeDay, yearOfTwoFigures, type WrittenDay } from './day-meaning';
import type { DayReading } from './day-order';
import { findMonth, type MonthName } from './month-names';
import {
	NUMBER_SIGNS,
	beganBefore,
	goesOnAfter,
	isAsciiLetterAt,
	isLetterAt,
	matchAt,
	wordBefore,
	wordStart,
} from './scan';

const DAY_THEN_WORD =
	/(\d{1,2})(?: ?[-–/] ?\d{1,2})?(st|nd|rd|th|er|[.ºª°])?([ \u00a0]{0,2}|[-/_])(?:(?:of|de|di) )?([\p{L}\p{M}]{3,12})/iuy;
const DAY_AFTER_WORD = /(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d])/iuy;
const REST_OF_RANGE = / ?[-–] ?\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d])/iuy;
const YEAR_THEN_WORD = /(\d{4})([-/_. ])([\p{L}\p{M}]{3,12})\.?\2(\d{1,2})(?![\p{L}\d])/uy;
const YEAR = /(?:\.?(,?[ \u00a0]{0,2}|[-/._])|\.? (?:de|del|of|do) )(['’]?)(\d{4}|\d{2})(?!\d)/iuy;
const WORD_GOES_ON = /[ \u00a0]?[\p{L}\p{N}%]/uy;
const HOUR = /[ \u00a0]?(?:am|pm|h|uhr)\b/iuy;
const LONGEST_NAME = 12;
const SMALL_VERB = /^ma(?:y|rch)$/;
const LEADS_TO_DAY = new Set(['', 'on', 'by', 'due', 'until', 'till', 'before', 'after', 'from']);

/** A month and a day of it in a line, before its year is looked for. */
interface NamedDay {
	readonly from: number;
	readonly to: number;
	/** Where a year may follow: `to`, or the end of a span of days. */
	readonly yearFrom: number;
	readonly month: MonthName;
	readonly dayOfMonth: number;
	/** What joins day and month: nothing, a hyphen or the like, or else a blank. */
	readonly sign: string;
	/** Whether the month is in small letters and may be a verb: "we may 3 times". */
	readonly likelyVerb: boolean;
}

/**
 * The day with the name of its month whose day of the month begins at `at`; nothing of it lies before
 * `floor`. A span of days is its first day. Without a year it has the year of the reading, if there
 * is one.
 *
 *     18. Februar 2026, le 22 janvier 2025, 8 de marzo de 2026, 05-Mar-2024, 20. December 24
 *     Feb 18, 2026, February 18th 2026, Oct 14 2015, July 28-29, 2025
 *     3 марта 2026 г.
 *     January 14th           → in the reading's year
 */
export function namedDayAt(
	text: string,
	at: number,
	floor: number,
	reading: DayReading,
): WrittenDay | undefined {
	const dayFirst = dayThenMonthAt(text, at);
	const withYear = dayFirst && dayWithYear(text, dayFirst);
	if (withYear !== undefined) return withYear;
	const monthFirst = monthThenDayAt(text, at);
	if (monthFirst !== undefined && monthFirst.from >= floor) {
		return dayWithYear(text, monthFirst) ?? dayWithoutYear(text, monthFirst, reading);
	}
	return dayFirst && dayWithoutYear(text, dayFirst, reading);
}

/** The day that begins with the four figures of its year at `at`: `2026-Mar-05`, `2026 March 5`. */
export function yearThenNamedDayAt(text: string, at: number): WrittenDay | undefined {
	const match = matchAt(YEAR_THEN_WORD, text, at);
	if (match === null) return undefined;
	const [whole, yearText, , word = '', dayOfMonth] = match;
	const month = findMonth(word);
	const year = Number(yearText);
	if (month === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
	const meaning = meaningOf(year, month.month, Number(dayOfMonth));
	return placeDay(meaning, at, at + whole.length, 'named');
}

function dayThenMonthAt(text: string, at: number): NamedDay | undefined {
	if (isAsciiLetterAt(text, at - 1) || beganBefore(text, at, NUMBER_SIGNS)) return undefined;
	const match = matchAt(DAY_THEN_WORD, text, at);
	if (match === null) return undefined;
	const [whole, figures, ordinal, sign = '', word = ''] = match;
	const to = at + whole.length;
	const month = isLetterAt(text, to) ? undefined : findMonth(word);
	const dayOfMonth = Number(figures);
	if (month === undefined || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
	const isApart = sign.trim() !== sign || (sign === '' && ordinal !== undefined);
	const likelyVerb = SMALL_VERB.test(word) && matchAt(WORD_GOES_ON, text, to) !== null;
	const daySign = isApart ? ' ' : sign;
	return { from: at, to, yearFrom: to, month, dayOfMonth, sign: daySign, likelyVerb };
}

function monthThenDayAt(text: string, at: number): NamedDay | undefined {
	const wordEnd = endOfWordBefore(text, at);
	if (wordEnd === undefined) return undefined;
	const from = wordStart(text, wordEnd, LONGEST_NAME + 1);
	const word = text.slice(from, wordEnd);
	const month = findMonth(word);
	const match = month?.english === true ? matchAt(DAY_AFTER_WORD, text, at) : null;
	const dayOfMonth = Number(match?.[1]);
	if (match === null || month === undefined || dayOfMonth < 1 || dayOfMonth > 31)
		return undefined;
	const to = at + match[0].length;
	const sign = '-/_'.includes(text.charAt(at - 1)) ? text.charAt(at - 1) : ' ';
	const span = sign === ' ' ? matchAt(REST_OF_RANGE, text, to) : null;
	const yearFrom = to + (span?.[0].length ?? 0);
	const likelyVerb = SMALL_VERB.test(word) && !LEADS_TO_DAY.has(wordBefore(text, from));
	return { from, to, yearFrom, month, dayOfMonth, sign, likelyVerb };
}

/** Where the word ends that stands before `at`, apart from it by a blank, a full stop or a hyphen. */
function endOfWordBefore(text: string, at: number): number | undefined {
	let end = at;
	while (end > 0 && at - end < 2 && ' \u00a0'.includes(text.charAt(end - 1))) end--;
	const isBlank = end < at;
	if (end > 0 && (isBlank ? '.' : '-/_.').includes(text.charAt(end - 1))) end--;
	return end < at && end > 0 && isLetterAt(text, end - 1) ? end : undefined;
}

function dayWithYear(text: string, named: NamedDay): WrittenDay | undefined {
	const match = matchAt(YEAR, text, named.yearFrom);
	if (match === null) return undefined;
	const [whole, sign = ' ', apostrophe, figures = ''] = match;
	const to = named.yearFrom + whole.length;
	if (figures.length === 2 && apostrophe === '' && !endsShortYear(text, to, sign, named)) {
		return undefined;
	}
	const year = figures.length === 2 ? yearOfTwoFigures(Number(figures)) : Number(figures);
	if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
	const meaning = meaningOf(year, named.month.month, named.dayOfMonth);
	return placeDay(meaning, named.from, to, 'named');
}

/**
 * Two figures after a day are its year when they are joined to it or count nothing: `7-Feb-22`,
 * `20. December 24 - Planning`, but not "20 December 24 people", "20 December 24:00" or "10 out of 12".
 */
function endsShortYear(text: string, to: number, sign: string, named: NamedDay): boolean {
	if (goesOnAfter(text, to, NUMBER_SIGNS)) return false;
	const isApart = sign === ',' || sign.trim() !== sign;
	if (!isApart) return named.sign !== ' ';
	return !named.month.needsYear && matchAt(WORD_GOES_ON, text, to) === null;
}

function dayWithoutYear(
	text: string,
	named: NamedDay,
	{ year }: DayReading,
): WrittenDay | undefined {
	const { from, to, month, dayOfMonth, sign, likelyVerb } = named;
	if (year === undefined || month.needsYear || sign === '' || likelyVerb) return undefined;
	if (goesOnAfter(text, to, ':') || matchAt(HOUR, text, to) !== null) return undefined;
	return placeDay(meaningOf(year, month.month, dayOfMonth), from, to, 'partial');
}
