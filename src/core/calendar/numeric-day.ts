import { dayOf, FIRST_YEAR, LAST_YEAR, weekdayOf, type Day } from './day';
import { placeDay, yearOfTwoFigures, type DayMeaning, type WrittenDay } from './day-meaning';
import type { DayReading } from './day-order';
import { figuresAt, type Figures } from './figures';
import {
	NUMBER_SIGNS,
	beganBefore,
	goesOnAfter,
	isAsciiLetterAt,
	isDigitAt,
	matchAt,
} from './scan';
import { endOfAttachedWeekday, weekdayBeside } from './weekday-beside';

const DAY_AND_MONTH = /(\d{1,2})\/(\d{1,2})/y;
const YEAR_FIRST_LENGTH = 'YY-MM-DD'.length;

/**
 * The day in figures that begins at `at`, where a run of digits begins.
 *
 *     18.12.2025             → 2025-12-18: 18 is no month, and dots put the day first
 *     11/02/2026             → 11 February or 2 November, as the reading says, else ambiguous
 *     25-01-05-Sun           → 2025-01-05: that is the Sunday among its readings
 *     31/02/2026             → impossible
 */
export function numericDayAt(
	text: string,
	at: number,
	reading: DayReading,
): WrittenDay | undefined {
	const figures = figuresAt(text, at);
	if (figures === undefined) return undefined;
	const { from, to } = figures;
	const yearFirst = yearFirstOf(figures, reading);
	const days = likelyDays(figures, yearFirst, reading, weekdayBeside(text, from, to));
	const meaning = meaningOfEither(days);
	const end = endOfAttachedWeekday(text, to);
	if (meaning?.kind === 'day' && meaning.day === yearFirst) {
		return placeDay(meaning, from, end, 'short-year');
	}
	if (meaning !== undefined) return placeDay(meaning, from, end, 'numeric');
	const { shortYear, year } = figures;
	if (shortYear !== undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
	return placeDay({ kind: 'impossible' }, from, end, 'numeric');
}

/** The days that figures may mean; a weekday beside them that fits one alone proves it. */
function likelyDays(
	figures: Figures,
	yearFirst: Day | undefined,
	reading: DayReading,
	weekday: number | undefined,
): readonly Day[] {
	const yearLast = readingsOf(figures, reading);
	if (yearFirst !== undefined && reading.shortYears === true) return [yearFirst];
	if (yearFirst === undefined) return provenBy(weekday, yearLast) ?? yearLast;
	const all = [...yearLast, yearFirst];
	// Up to 12 the first number is a day or a month before it is a year, and alone it is no evidence.
	const mayLead = yearLast.length > 0 && figures.first > 12 && reading.order !== 'dmy';
	return provenBy(weekday, all) ?? (mayLead ? all : yearLast);
}

function provenBy(weekday: number | undefined, days: readonly Day[]): readonly Day[] | undefined {
	const proven = days.filter((day) => weekdayOf(day) === weekday);
	return proven.length === 1 ? proven : undefined;
}

/** The days that figures mean with the year last: none, one, or day first and month first. */
function readingsOf(
	{ first, second, year, sign }: Pick<Figures, 'first' | 'second' | 'year' | 'sign'>,
	{ order }: DayReading,
): readonly Day[] {
	const dayFirst = dayOf(year, second, first);
	const monthFirst = dayOf(year, first, second);
	if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
		const only = dayFirst ?? monthFirst;
		return only === undefined ? [] : [only];
	}
	if (order === 'mdy') return [monthFirst];
	// Wherever days are written with dots, the day comes first.
	if (order === 'dmy' || sign === '.') return [dayFirst];
	return [dayFirst, monthFirst];
}

/** The day that `25-01-05` means with the year first, unless the vault never writes so. */
function yearFirstOf(figures: Figures, { shortYears }: DayReading): Day | undefined {
	const { first, second, sign, shortYear, from, to } = figures;
	if (sign !== '-' || shortYear === undefined || shortYears === false) return undefined;
	if (to - from < YEAR_FIRST_LENGTH) return undefined;
	return dayOf(yearOfTwoFigures(first), second, shortYear);
}

function meaningOfEither([one, other]: readonly Day[]): DayMeaning | undefined {
	if (one === undefined) return undefined;
	return other === undefined
		? { kind: 'day', day: one }
		: { kind: 'ambiguous', either: [one, other] };
}

/**
 * The day without a year that begins at `at`, in the year of the reading: `3/14`. Where day and month
 * could change places and no order is known it is a fraction; so is `24/7`.
 */
export function partialNumericDayAt(
	text: string,
	at: number,
	reading: DayReading,
): WrittenDay | undefined {
	const match = reading.year === undefined ? null : matchAt(DAY_AND_MONTH, text, at);
	if (match === null || match[0] === '24/7') return undefined;
	const to = at + match[0].length;
	if (isAsciiLetterAt(text, at - 1) || beganBefore(text, at, NUMBER_SIGNS)) return undefined;
	if (isDigitAt(text, to) || isAsciiLetterAt(text, to) || '/%'.includes(text.charAt(to) || ' ')) {
		return undefined;
	}
	if (goesOnAfter(text, to, NUMBER_SIGNS)) return undefined;
	const figures = { first: Number(match[1]), second: Number(match[2]), sign: '/' };
	const meaning = meaningWithoutYear(figures, reading);
	return meaning?.kind === 'day' ? placeDay(meaning, at, to, 'partial') : undefined;
}

/** What a day and a month in figures mean in the year of the reading; `undefined` without one. */
export function meaningWithoutYear(
	figures: Pick<Figures, 'first' | 'second' | 'sign'>,
	reading: DayReading,
): DayMeaning | undefined {
	if (reading.year === undefined) return undefined;
	return meaningOfEither(readingsOf({ ...figures, year: reading.year }, reading));
}
