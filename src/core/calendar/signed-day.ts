import { meaningOf, placeDay, type WrittenDay } from './day-meaning';
import type { DayReading } from './day-order';
import { matchAt } from './scan';

const YEAR_MONTH_DAY = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/y;
const MONTH_DAY = /(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/y;

/**
 * The day that begins at `at` with a sign behind each number; without its year it has the year of the
 * reading, if there is one.
 *
 *     2026年3月7日            → 2026-03-07
 *     2026년 3월 7일          → 2026-03-07
 *     3月7日                  → in the reading's year
 */
export function signedDayAt(
	text: string,
	at: number,
	{ year }: DayReading,
): WrittenDay | undefined {
	const full = matchAt(YEAR_MONTH_DAY, text, at);
	if (full !== null) {
		const meaning = meaningOf(Number(full[1]), Number(full[2]), Number(full[3]));
		return placeDay(meaning, at, at + full[0].length, 'iso');
	}
	const partial = year === undefined ? null : matchAt(MONTH_DAY, text, at);
	if (partial === null || year === undefined) return undefined;
	const meaning = meaningOf(year, Number(partial[1]), Number(partial[2]));
	return placeDay(meaning, at, at + partial[0].length, 'partial');
}
