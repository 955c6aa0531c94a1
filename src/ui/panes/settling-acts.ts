import { keepPromise, type ShownLine } from '../../core/record/correct-event';
import { markRaised } from '../../core/record/raised';
import type { Raise } from '../../core/review/raises';
import type { ReviewAct } from '../../core/settings/settings';
import type { Desk } from '../desk';
import type { PaneTools } from '../parts/pane-tools';
import type { RowAct } from '../parts/row';
import { SettlingWords as words } from '../words/panes';

/** The act that settles something due with a person, wherever it is listed; `d` does it. */
export function settlingAct(tools: PaneTools, kind: ReviewAct, person: string): RowAct {
	const runs = (id: string) => () => {
		tools.run(id, person);
	};
	if (kind === 'thank-you')
		return { title: words.thank, icon: 'pen-line', key: 'd', run: runs('draft-thank-you') };
	if (kind === 'confirm')
		return { title: words.asked, icon: 'circle-help', key: 'd', run: runs('ask-to-confirm') };
	return { title: words.log, icon: 'message-circle', key: 'd', run: runs('log-contact') };
}

/** Ticking off a promise where it stands. */
export function tickingAct(desk: Desk, seen: ShownLine): RowAct {
	const run = () => void desk.carryOut(keepPromise(seen, desk.today));
	return { title: words.tick, icon: 'check', key: 'd', run };
}

/** Ticking off what was to be raised with somebody, in lists of their own note: what was noted elsewhere is over with the next contact. */
export function raisingAct(
	desk: Desk,
	{ name, path }: { readonly name: string; readonly path: string },
	raises: readonly Raise[],
): RowAct | undefined {
	if (raises.length === 0 || raises.some(({ source }) => source.path !== path)) return undefined;
	const run = () => void desk.carryOut(markRaised(name, raises, desk.today));
	return { title: words.tick, icon: 'check', key: 'd', run };
}
