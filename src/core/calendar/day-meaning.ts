import { dayOf, type Day } from './day';

/** How a day is written: as `2026-01-05` or `2026年1月5日`, `20260105`, `25-01-05`, `5.1.2026`, with the name
 * of its month, or without its year. */
type WrittenDayForm = 'iso' | 'compact' | 'short-year' | 'numeric' | 'named' | 'partial';

/**
 * What a written day means: one day; one of two, when the day or the month may come first; or a day
 * that does not exist, such as 30 February.
 */
export type DayMeaning =
	| { readonly kind: 'day'; readonly day: Day }
	| { readonly kind: 'ambiguous'; readonly either: readonly [Day, Day] }
	| { readonly kind: 'impossible' };

/** A day in a line: where it stands (0-based, `to` exclusive), how it is written, what it means. */
export type WrittenDay = DayMeaning & {
	readonly from: number;
	readonly to: number;
	readonly form: WrittenDayForm;
};

/** The meaning of a year, a month and a day of the month that need not exist. */
export function meaningOf(year: number, month: number, dayOfMonth: number): DayMeaning {
	const day = dayOf(year, month, dayOfMonth);
	return day === undefined ? { kind: 'impossible' } : { kind: 'day', day };
}

/** The year that two figures stand for: 00 to 69 of this century, 70 to 99 of the last. */
export function yearOfTwoFigures(figures: number): number {
	return figures < 70 ? 2000 + figures : 1900 + figures;
}

/** A meaning at its place in a line; spreading it would cost more than finding it. */
export function placeDay(
	meaning: DayMeaning,
	from: number,
	to: number,
	form: WrittenDayForm,
): WrittenDay {
	switch (meaning.kind) {
		case 'day':
			return { kind: 'day', day: meaning.day, from, to, form };
		case 'ambiguous':
			return { kind: 'ambiguous', either: meaning.either, from, to, form };
		case 'impossible':
			return { kind: 'impossible', from, to, form };
	}
}
