import type { Day } from './day';

/** "4 October", with the year when it is not the year of `today`. */
export function formatDay(day: Day, today: Day): string {
	void today;
	return day;
}

/** "1 day", "18 days". */
export function formatSpan(days: number): string {
	return `${days} days`;
}

/** "today", "yesterday", "18 days ago", "in 3 days", "5 weeks ago", "7 months ago", "2 years ago". */
export function formatAgo(day: Day, today: Day): string {
	void today;
	return day;
}
