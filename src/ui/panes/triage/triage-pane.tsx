import type { VNode } from 'preact';
import type { NetworkAsOf } from '../../../core/network/network-as-of';
import type { KeyLine } from '../../parts/key-help';
import { TRIAGE_KEYS, TriageWords as words } from '../../words/triage';
import { NobodyFound } from '../nobody-found';
import { Pane } from '../pane';
import { Triage } from './triage';

export const TRIAGE_PANE = 'kith-triage';

/** One person after the other, to be given a tier by one key. */
export class TriagePane extends Pane {
	override icon = 'list-checks';
	protected override readonly keys: readonly KeyLine[] = TRIAGE_KEYS;

	override getViewType(): string {
		return TRIAGE_PANE;
	}

	override getDisplayText(): string {
		return words.title;
	}

	protected override view(known: NetworkAsOf): VNode {
		return known.people().length === 0 ? <NobodyFound /> : <Triage />;
	}
}
