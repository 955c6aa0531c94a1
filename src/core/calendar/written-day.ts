import type { Day } from './day';
import type { DayReading } from './day-order';

/** How a day is written: `2026-01-05`, `20260105`, `25-01-05`, `18.12.2025`, `5 Jan 2026`, `2026年1月5日`,
 * or without its year. */
export const WRITTEN_DAY_FORMS = [
	'iso',
	'compact',
	'short-year',
	'numeric',
	'named',
	'partial',
] as const;
export type WrittenDayForm = (typeof WRITTEN_DAY_FORMS)[number];

/** What a written day means: one day, one of two (day first, month first), or none there is. */
export type DayMeaning =
	| { readonly kind: 'day'; readonly day: Day }
	| { readonly kind: 'ambiguous'; readonly either: readonly [Day, Day] }
	| { readonly kind: 'impossible' };

/** A day found in a line: where (0-based, `to` exclusive), how it is written, what it means. */
export type WrittenDay = DayMeaning & {
	readonly from: number;
	readonly to: number;
	readonly form: WrittenDayForm;
};

/** Every written day in one line, in order, none overlapping another. */
export function findWrittenDays(text: string, reading: DayReading): readonly WrittenDay[] {
	void text;
	void reading;
	return [];
}

/** The day that a whole property value says; `undefined` when it is not a day. */
export function parseWrittenDay(value: string, reading: DayReading): DayMeaning | undefined {
	void value;
	void reading;
	return undefined;
}
