import { partsOfDay, weekdayOf, type Day } from '../core/calendar/day';
import { formatMonth } from '../core/calendar/month-names';
import { formatIsoWeek, type Week } from '../core/calendar/week';
import type { Source } from '../core/text/diagnostic';

/** "20 November 2026". */
export function sayFullDay(day: Day): string {
	const { year, month, dayOfMonth } = partsOfDay(day);
	return `${dayOfMonth} ${formatMonth(month)} ${year}`;
}

/** "16 to 22 November 2026", "30 November to 6 December 2026"; years and months said once where they are one. */
export function sayWeek({ start, end }: Week): string {
	const [from, to] = [partsOfDay(start), partsOfDay(end)];
	if (from.year !== to.year) return `${sayFullDay(start)} to ${sayFullDay(end)}`;
	const month = from.month === to.month ? '' : ` ${formatMonth(from.month)}`;
	return `${from.dayOfMonth}${month} to ${sayFullDay(end)}`;
}

/** "2026-W47", for weeks that begin on Monday; others have no number. */
export function sayWeekNumber({ start }: Week): string | undefined {
	return weekdayOf(start) === 1 ? formatIsoWeek(start) : undefined;
}

/** "People/Ana Silva.md:12", as editors and terminals understand it. */
export function sayPlace({ path, line }: Source): string {
	return `${path}:${line}`;
}

/** "1 note", "1,204 notes"; of a word with an unusual plural both are given. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
	return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** "25,500", the same on every machine. */
export function sayNumber(count: number): string {
	return count.toLocaleString('en-GB');
}

/** "Ana", "Ana and Ben", "Ana, Ben and Cy". */
export function sayList(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A sentence begun with a capital letter. */
export function capitalised(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}

/** A sentence without its full stop, to be gone on with. */
export function withoutStop(sentence: string): string {
	return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
