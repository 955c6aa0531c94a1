import { dayOf, FIRST_YEAR, LAST_YEAR } from './day';
import { meaningOf, placeDay, yearOfTwoFigures, type WrittenDay } from './day-meaning';
import {
	NUMBER_SIGNS,
	beganBefore,
	goesOnAfter,
	isAsciiLetterAt,
	isDigitAt,
	matchAt,
} from './scan';
import { endOfAttachedWeekday } from './weekday-beside';

const YEAR_FIRST = /(\d{4})([-/._])(\d{1,2})\2(\d{1,2})/y;
const BASIC_TIME = /T\d{2}/y;
const MONEY_AND_MARKS = '#$€£¥+^';
const FIRST_LIKELY_YEAR = 1990;
const LAST_LIKELY_YEAR = 2100;

/**
 * The day that begins with the four figures of its year at `at`.
 *
 *     2026-01-05T10:30       → 2026-01-05
 *     2026-01-05-Monday      → 2026-01-05, the weekday included in the place
 *     2026/1/5, 2026_01_05   → 2026-01-05
 */
export function yearFirstDayAt(text: string, at: number): WrittenDay | undefined {
	const match = matchAt(YEAR_FIRST, text, at);
	if (match === null) return undefined;
	const [whole, yearText = '', sign = '', month = '', dayOfMonth = ''] = match;
	const to = at + whole.length;
	if (isDigitAt(text, to)) return undefined;
	// `2026-03-1` is what a merge leaves of `2026-03-12`; people write `2026-3-1`.
	if (sign === '-' && month.startsWith('0') && dayOfMonth.length === 1) return undefined;
	const padded = month.length === 2 && dayOfMonth.length === 2;
	const year = Number(yearText);
	const meaning = meaningOf(year, Number(month), Number(dayOfMonth));
	if (!padded || sign !== '-') {
		// Only the international form is a day wherever it stands; the others must stand alone.
		if (year < FIRST_YEAR || year > LAST_YEAR || isAsciiLetterAt(text, at - 1))
			return undefined;
		if (beganBefore(text, at, NUMBER_SIGNS)) return undefined;
		if ((!padded || sign === '.') && goesOnAfter(text, to, sign)) return undefined;
		if (!padded && meaning.kind === 'impossible') return undefined;
	}
	return placeDay(meaning, at, endOfAttachedWeekday(text, to), 'iso');
}

/**
 * The day in the run of 8, 12 or 14 digits from `at` to `to`; figures that make no day of the years
 * 1990 to 2100 are a number, not an impossible day.
 *
 *     20260105               → 2026-01-05
 *     202601051030           → 2026-01-05, the id of a zettel; with seconds too
 *     20269999               → undefined
 */
export function compactDayAt(text: string, at: number, to: number): WrittenDay | undefined {
	if (!standsAlone(text, at, to)) return undefined;
	const figures = text.slice(at, to);
	const year = Number(figures.slice(0, 4));
	if (year < FIRST_LIKELY_YEAR || year > LAST_LIKELY_YEAR) return undefined;
	const day = dayOf(year, Number(figures.slice(4, 6)), Number(figures.slice(6, 8)));
	if (day === undefined || !isClockTime(figures.slice(8))) return undefined;
	return { kind: 'day', day, from: at, to, form: 'compact' };
}

/** The day in six digits, the year's last two first: `250601`. */
export function shortCompactDayAt(text: string, at: number, to: number): WrittenDay | undefined {
	if (!standsAlone(text, at, to)) return undefined;
	const figures = text.slice(at, to);
	const year = yearOfTwoFigures(Number(figures.slice(0, 2)));
	const day = dayOf(year, Number(figures.slice(2, 4)), Number(figures.slice(4, 6)));
	if (day === undefined) return undefined;
	return { kind: 'day', day, from: at, to, form: 'short-year' };
}

/** Whether hours, minutes and seconds, as far as they are there, can be on a clock. */
function isClockTime(figures: string): boolean {
	return (
		Number(figures.slice(0, 2)) < 24 &&
		Number(figures.slice(2, 4)) < 60 &&
		Number(figures.slice(4, 6)) < 60
	);
}

function standsAlone(text: string, at: number, to: number): boolean {
	if (isAsciiLetterAt(text, at - 1) || beganBefore(text, at, '.,:')) return false;
	if (at > 0 && MONEY_AND_MARKS.includes(text.charAt(at - 1))) return false;
	if (isAsciiLetterAt(text, to) && matchAt(BASIC_TIME, text, to) === null) return false;
	return !goesOnAfter(text, to, '.,:') && text.charAt(to) !== '%';
}
