import type { Day } from '../calendar/day';
import type { Source } from '../text/diagnostic';

/** Order of two texts by their code units: the same on every machine. */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Earlier days first, undated last. */
export function compareDays(a: Day | undefined, b: Day | undefined): number {
	if (a === b) return 0;
	if (a === undefined) return 1;
	if (b === undefined) return -1;
	return compareText(a, b);
}

/** Later days first, undated last. */
export function compareNewest(a: Day | undefined, b: Day | undefined): number {
	return a === undefined || b === undefined ? compareDays(a, b) : compareText(b, a);
}

/** By path, then by line. */
export function compareSources(a: Source, b: Source): number {
	return compareText(a.path, b.path) || a.line - b.line;
}

/** Something told in a note, perhaps on a day. */
interface Dated {
	readonly day?: Day;
	readonly source: Source;
}

/** Earlier days first, undated last; within a day by path and line, so that no order of notes shows. */
export function compareDated(a: Dated, b: Dated): number {
	return compareDays(a.day, b.day) || compareSources(a.source, b.source);
}
