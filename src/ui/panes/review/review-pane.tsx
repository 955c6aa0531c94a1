import type { VNode } from 'preact';
import type { NetworkAsOf } from '../../../core/network/network-as-of';
import type { KeyLine } from '../../parts/key-help';
import { REVIEW_KEYS, ReviewWords as words } from '../../words/review';
import { NobodyFound } from '../nobody-found';
import { Pane } from '../pane';
import { Week } from './week';

export const REVIEW_PANE = 'kith-review';

/** This week's plan. */
export class ReviewPane extends Pane {
	override icon = 'calendar-heart';
	protected override readonly keys: readonly KeyLine[] = REVIEW_KEYS;

	override getViewType(): string {
		return REVIEW_PANE;
	}

	override getDisplayText(): string {
		return words.title;
	}

	protected override view(known: NetworkAsOf): VNode {
		return known.people().length === 0 ? <NobodyFound /> : <Week />;
	}
}
