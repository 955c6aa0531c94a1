import type { VNode } from 'preact';
import type { RowPlace } from '../../parts/row';
import { sayMonthOfYear, TimelineWords as words } from '../../words/timeline';
import type { HistoryItem } from './history-items';

interface HistoryHeadProps {
	readonly item: Exclude<HistoryItem, { readonly is: 'line' }>;
	readonly place: RowPlace;
}

const CLASSES = {
	year: 'kith-history-year',
	month: 'kith-history-month',
	undated: 'kith-history-undated',
} as const;

/** The head of a year, of a month, or of what has no day. */
export function HistoryHead({ item, place }: HistoryHeadProps): VNode {
	return (
		<li {...place} class={`kith-history-head ${CLASSES[item.is]}`}>
			{item.is === 'month' ? (
				<h4>{sayMonthOfYear(`${item.month}-01`)}</h4>
			) : (
				<h3>{item.is === 'year' ? item.year : words.undated}</h3>
			)}
		</li>
	);
}
