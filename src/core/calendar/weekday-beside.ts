import { matchAt, wordBefore } from './scan';
import { findWeekday } from './weekday-names';

const ATTACHED = /-([\p{L}\p{M}]{2,12})/uy;
const FOLLOWING = /,? ([\p{L}\p{M}]{3,12})/uy;

/** Where `-Monday` or `-Mon` ends that is attached at `to`, or `to` itself. */
export function endOfAttachedWeekday(text: string, to: number): number {
	const match = matchAt(ATTACHED, text, to);
	return match !== null && findWeekday(match[1] ?? '') !== undefined ? to + match[0].length : to;
}

/**
 * The weekday, 1 to 7, that stands beside a day written from `from` to `to` and so proves which day is
 * meant: `25-01-05-Sun`, `Friday, 03/04/2026`, `03/04/2026 Fri`.
 */
export function weekdayBeside(text: string, from: number, to: number): number | undefined {
	const attached = matchAt(ATTACHED, text, to)?.[1];
	if (attached !== undefined) return findWeekday(attached)?.weekday;
	return (
		wholeWordWeekday(matchAt(FOLLOWING, text, to)?.[1] ?? '') ??
		wholeWordWeekday(wordBefore(text, from))
	);
}

/** Two-letter weekdays are words of their own ("so", "do") unless attached with a hyphen. */
function wholeWordWeekday(word: string): number | undefined {
	return word.length > 2 ? findWeekday(word)?.weekday : undefined;
}
