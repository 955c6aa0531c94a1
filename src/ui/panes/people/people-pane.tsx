import type { VNode } from 'preact';
import type { NetworkAsOf } from '../../../core/network/network-as-of';
import type { KeyLine } from '../../parts/key-help';
import { PEOPLE_KEYS, PeopleWords as words } from '../../words/people';
import { NobodyFound } from '../nobody-found';
import { Pane } from '../pane';
import { People } from './people';

export const PEOPLE_PANE = 'kith-people';

/** Everybody, to be sorted, filtered, and ticked for what is done for several at once. */
export class PeoplePane extends Pane {
	override icon = 'users';
	protected override readonly keys: readonly KeyLine[] = PEOPLE_KEYS;

	override getViewType(): string {
		return PEOPLE_PANE;
	}

	override getDisplayText(): string {
		return words.title;
	}

	protected override view(known: NetworkAsOf): VNode {
		return known.people().length === 0 ? <NobodyFound /> : <People />;
	}
}
