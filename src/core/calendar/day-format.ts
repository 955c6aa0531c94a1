import type { Day } from './day';

/** The day that a file name or relative path says by a vault's own daily-note format. */
export function parseByFormat(text: string, momentFormat: string): Day | undefined {
	void text;
	void momentFormat;
	return undefined;
}

/** The file name or relative path of a day by a vault's own daily-note format; `undefined` when the
 * format has tokens that say no day. */
export function formatByFormat(day: Day, momentFormat: string): string | undefined {
	void day;
	void momentFormat;
	return undefined;
}
