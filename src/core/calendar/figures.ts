import { yearOfTwoFigures } from './day-meaning';
import {
	NUMBER_SIGNS,
	beganBefore,
	goesOnAfter,
	isAsciiLetterAt,
	isDigitAt,
	matchAt,
} from './scan';

/** Two numbers of one or two figures and a year, between equal signs: `18.12.2025`, `11-02-24`. */
export interface Figures {
	readonly from: number;
	readonly to: number;
	readonly first: number;
	readonly second: number;
	readonly sign: string;
	readonly year: number;
	/** The year's last two figures, when it is written with no more than these. */
	readonly shortYear: number | undefined;
}

const FIGURES = /(\d{1,2})([-/._])(\d{1,2})\2(\d{4}|\d{2})/y;

/**
 * The figures that begin at `at`, where a run of digits begins; `undefined` when they are part of
 * something longer (a telephone number, an address, a version).
 *
 *     18.12.2025             → 18, 12, 2025
 *     11/02/26               → 11, 2, 2026
 *     06-12-34-56            → undefined
 *     4.10.12                → undefined: a version; days with dots and a short year need 04.10.12
 */
export function figuresAt(text: string, at: number): Figures | undefined {
	const match = matchAt(FIGURES, text, at);
	if (match === null) return undefined;
	const [whole, first = '', sign = '', second = '', year = ''] = match;
	const to = at + whole.length;
	if (isDigitAt(text, to) || isAsciiLetterAt(text, to) || isAsciiLetterAt(text, at - 1)) {
		return undefined;
	}
	if (
		beganBefore(text, at, NUMBER_SIGNS) ||
		goesOnAfter(text, to, year.length === 2 ? NUMBER_SIGNS : sign)
	) {
		return undefined;
	}
	const isShort = year.length === 2;
	if (isShort && sign === '.' && (first.length < 2 || second.length < 2)) return undefined;
	return {
		from: at,
		to,
		first: Number(first),
		second: Number(second),
		sign,
		year: isShort ? yearOfTwoFigures(Number(year)) : Number(year),
		shortYear: isShort ? Number(year) : undefined,
	};
}
