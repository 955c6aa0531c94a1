import { daysBetween, monthsBetween, partsOfDay, type Day } from './day';
import { formatMonth } from './month-names';

const FIRST_DAYS_IN_WEEKS = 28;
const FIRST_DAYS_IN_MONTHS = 84;
const FIRST_MONTHS_IN_YEARS = 24;

/** "4 October", with the year when it is not the year of `today`: "4 October 2025". */
export function formatDay(day: Day, today: Day): string {
	const { year, month, dayOfMonth } = partsOfDay(day);
	const words = `${dayOfMonth} ${formatMonth(month)}`;
	return year === partsOfDay(today).year ? words : `${words} ${year}`;
}

/** "1 day", "18 days"; a span has no direction, so that of −3 days is "3 days". */
export function formatSpan(days: number): string {
	return formatCount(Math.abs(days), 'day');
}

/**
 * How long ago a day is, or how soon it comes: "today", "yesterday", "tomorrow", "18 days ago", "in 3 days"
 * up to 27 days; "5 weeks ago" from 28 days; "7 months ago" from 84 days; "2 years ago" from 24 months.
 * Weeks, months and years are whole ones.
 */
export function formatAgo(day: Day, today: Day): string {
	const days = daysBetween(day, today);
	if (days === 0) return 'today';
	if (days === 1) return 'yesterday';
	if (days === -1) return 'tomorrow';
	const span = days > 0 ? formatRoughly(day, today) : formatRoughly(today, day);
	return days > 0 ? `${span} ago` : `in ${span}`;
}

function formatRoughly(from: Day, to: Day): string {
	const days = daysBetween(from, to);
	if (days < FIRST_DAYS_IN_WEEKS) return formatSpan(days);
	if (days < FIRST_DAYS_IN_MONTHS) return formatCount(Math.floor(days / 7), 'week');
	const months = monthsBetween(from, to);
	if (months < FIRST_MONTHS_IN_YEARS) return formatCount(months, 'month');
	return formatCount(Math.floor(months / 12), 'year');
}

function formatCount(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
