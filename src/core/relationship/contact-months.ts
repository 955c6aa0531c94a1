import { addMonths, partsOfDay, dayOf, type Day } from '../calendar/day';
import type { TimelineEntry } from './timeline';

/** A month and how often there was contact in it. */
export interface ContactMonth {
	/** `2026-11` */
	readonly month: string;
	readonly contacts: number;
}

/**
 * The last months up to that of `today`, oldest first, with the contacts of each: one for each day and note. What lies
 * before or has no day is left out.
 */
export function buildContactMonths(
	entries: readonly TimelineEntry[],
	today: Day,
	months: number,
): readonly ContactMonth[] {
	const { year, month } = partsOfDay(today);
	const first = dayOf(year, month, 1) ?? today;
	const contacts = new Map(
		Array.from({ length: months }, (_, i) => [monthOf(addMonths(first, i + 1 - months)), 0]),
	);
	for (const { event, counts } of entries) {
		const at = counts && event.day !== undefined ? monthOf(event.day) : undefined;
		const before = at === undefined ? undefined : contacts.get(at);
		if (at !== undefined && before !== undefined) contacts.set(at, before + 1);
	}
	return Array.from(contacts, ([at, count]) => ({ month: at, contacts: count }));
}

/** `2026-11` of any day in November 2026. */
export function monthOf(day: Day): string {
	return day.slice(0, 7);
}
