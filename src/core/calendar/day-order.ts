/** Which comes first where a day is written in figures: the day or the month. */
export const DAY_ORDERS = ['dmy', 'mdy'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** What has to be known about a vault to read the days written in it. */
export interface DayReading {
	/** How `03/04/2026` is meant; without it such a day is ambiguous. */
	readonly order?: DayOrder;
	/** Whether `250601` and `25-06-01` are days of 2025; without it they are figures. */
	readonly shortYears?: boolean;
	/** The year of `January 14th` and `3/14`; without it they are not days. */
	readonly year?: number;
}

/** The order that the days written in figures prove between them; `undefined` when they prove
 * nothing or contradict each other. Texts are file names, property values or lines. */
export function findDayOrder(written: Iterable<string>): DayOrder | undefined {
	void written;
	return undefined;
}
