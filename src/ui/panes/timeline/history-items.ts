import type { HistoryLine } from '../../../core/relationship/history';
import { monthOf } from '../../../core/relationship/contact-months';

/** What stands in the list of a timeline: its lines, and the years and months they are in. */
export type HistoryItem =
	| { readonly is: 'year'; readonly key: string; readonly year: string }
	| { readonly is: 'month'; readonly key: string; readonly month: string }
	| { readonly is: 'undated'; readonly key: string }
	| { readonly is: 'line'; readonly key: string; readonly line: HistoryLine };

/** The lines with a head wherever another year or month begins; the undated ones below a head of their own. */
export function itemsOf(lines: readonly HistoryLine[]): readonly HistoryItem[] {
	const items: HistoryItem[] = [];
	let last: string | undefined;
	for (const line of lines) {
		const { day, source } = line;
		const month = day === undefined ? 'undated' : monthOf(day);
		if (month !== last) items.push(...headsOf(month, last));
		last = month;
		const key = `${day ?? ''} ${source.line} ${source.path}`;
		items.push({ is: 'line', key, line });
	}
	return items;
}

function headsOf(month: string, last: string | undefined): readonly HistoryItem[] {
	if (month === 'undated') return [{ is: 'undated', key: month }];
	const year = month.slice(0, 4);
	const head: HistoryItem = { is: 'month', key: month, month };
	return last?.slice(0, 4) === year ? [head] : [{ is: 'year', key: year, year }, head];
}

/** The 0-based index of a month’s head, or of the next older one that is listed; else of the oldest; -1 without any. */
export function indexOfMonth(items: readonly HistoryItem[], month: string): number {
	let at = -1;
	for (const [index, item] of items.entries()) {
		if (item.is !== 'month') continue;
		at = index;
		if (item.month <= month) break;
	}
	return withYear(items, at);
}

/** The first month of a year is shown with it. */
function withYear(items: readonly HistoryItem[], at: number): number {
	return items[at - 1]?.is === 'year' ? at - 1 : at;
}

/** Whether an item is a head of those below it. */
export function isHead({ is }: HistoryItem): boolean {
	return is !== 'line';
}

/** What tells an item from others. */
export function keyOf({ key }: HistoryItem): string {
	return key;
}
