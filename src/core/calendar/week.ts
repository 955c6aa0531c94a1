import { addDays, dayOf, daysBetween, partsOfDay, weekdayOf, type Day } from './day';

/** Seven days, both ends included. */
export interface Week {
	readonly start: Day;
	readonly end: Day;
}

/** The week a day lies in; `firstWeekday` is 1 for Monday to 7 for Sunday. */
export function weekOf(day: Day, firstWeekday = 1): Week {
	const start = addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
	return { start, end: addDays(start, 6) };
}

const ISO_WEEK = /^(\d{4})-W(\d{2})$/;

/**
 * Reads an ISO week, Monday to Sunday; a week that the year does not have is `undefined`.
 *
 *     2026-W47               → 2026-11-16 to 2026-11-22
 *     2026-W53               → 2026-12-28 to 2027-01-03
 *     2025-W53               → undefined
 */
export function parseIsoWeek(text: string): Week | undefined {
	const parts = ISO_WEEK.exec(text);
	if (parts === null) return undefined;
	// ISO 8601: 4 January always lies in week 1.
	const fourthOfJanuary = dayOf(Number(parts[1]), 1, 4);
	if (fourthOfJanuary === undefined) return undefined;
	const week = weekOf(addDays(weekOf(fourthOfJanuary).start, 7 * (Number(parts[2]) - 1)));
	return formatIsoWeek(week.start) === text ? week : undefined;
}

/** The ISO week of a day, such as `2026-W47`. */
export function formatIsoWeek(day: Day): string {
	// ISO 8601: a week belongs to the year its Thursday lies in.
	const thursday = addDays(weekOf(day).start, 3);
	const { year } = partsOfDay(thursday);
	const firstOfYear = `${year}-01-01` as Day;
	const week = Math.floor(daysBetween(firstOfYear, thursday) / 7) + 1;
	return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The `count` weeks that end on `end`, oldest first. */
export function weeksBack(end: Day, count: number): readonly Week[] {
	const weeks: Week[] = [];
	for (let back = Math.trunc(count) - 1; back >= 0; back--) {
		const last = addDays(end, -7 * back);
		weeks.push({ start: addDays(last, -6), end: last });
	}
	return weeks;
}
