import type { NetworkAsOf } from '../../../core/network/network-as-of';
import { keepPromise } from '../../../core/record/correct-event';
import { markRaised } from '../../../core/record/raised';
import { findRaises } from '../../../core/review/raises';
import type { ReviewRow } from '../../../core/review/review';
import type { PaneTools } from '../../parts/pane-tools';
import type { RowAct } from '../../parts/row';
import { ReviewWords as words } from '../../words/review';
import { correctionsOf } from '../line-acts';

/** What can be done about a row of the review. */
export interface ReviewRowActs {
	/** The one act that settles it. */
	readonly main: RowAct | undefined;
	readonly others: readonly RowAct[];
}

/** What settles a row, and what else its person may need (specification, section 6). */
export function actsOf(tools: PaneTools, known: NetworkAsOf, row: ReviewRow): ReviewRowActs {
	const { person } = row;
	const tick = tickOf(tools, known, row);
	if (person === undefined) return { main: tick && { ...tick, key: 'd' }, others: [] };
	const runs = (id: string) => () => {
		tools.run(id, person);
	};
	const main =
		tick ?? introductionOf(tools, row) ?? raisedOf(tools, known, row) ?? mainOf(row, runs);
	const others: RowAct[] = [
		{ title: words.log, icon: 'message-circle', key: 'l', run: runs('log-contact') },
		{ title: words.snooze, icon: 'alarm-clock-off', key: 's', run: runs('snooze') },
		{
			title: words.nextTouch,
			icon: 'calendar-clock',
			key: 'n',
			run: runs('set-next-touch'),
		},
		{ title: words.timeline, icon: 'history', key: 'h', run: runs('open-timeline') },
	];
	if (row.act === 'thank-you') {
		const run = runs('mark-thanked');
		others.unshift({ title: words.thanked, icon: 'heart-handshake', key: 't', run });
	}
	return {
		main: { ...main, key: 'd' },
		others: [
			...others.filter(({ title }) => title !== main.title),
			...corrections(tools, known, row),
		],
	};
}

/** Ticking off the promise that a row is about, while it is open. */
function tickOf(
	{ desk }: PaneTools,
	known: NetworkAsOf,
	{ act, source }: ReviewRow,
): RowAct | undefined {
	if (act !== 'follow-up' || source === undefined) return undefined;
	const promises = known.noteFacts(source.path)?.followUps ?? [];
	const promise = promises.find(({ line, done }) => line === source.line && !done);
	if (promise === undefined) return undefined;
	const seen = { ...source, text: promise.text };
	const run = () => void desk.carryOut(keepPromise(seen, desk.today));
	return { title: words.tick, icon: 'check', run };
}

/** Ticking off what was to be raised, where all of it stands in lists of the person's own note. */
function raisedOf(
	{ desk }: PaneTools,
	known: NetworkAsOf,
	{ act, person: path, name }: ReviewRow,
): RowAct | undefined {
	const person = path === undefined ? undefined : known.person(path);
	if (act !== 'give' || person === undefined) return undefined;
	const raises = findRaises(known, person);
	if (raises.length === 0 || raises.some(({ source }) => source.path !== path)) return undefined;
	const run = () => void desk.carryOut(markRaised(name, raises, desk.today));
	return { title: words.raised, icon: 'check', run };
}

/** Introducing two people, where that is what there is to give. */
function introductionOf(tools: PaneTools, { act, person, about }: ReviewRow): RowAct | undefined {
	const other = about.find((one) => one !== person);
	if (act !== 'give' || person === undefined || other === undefined) return undefined;
	const run = () => {
		tools.introduce([person, other]);
	};
	return { title: words.introduce, icon: 'git-branch-plus', run };
}

function mainOf({ act }: ReviewRow, runs: (id: string) => () => void): RowAct {
	if (act === 'thank-you')
		return { title: words.thank, icon: 'pen-line', run: runs('draft-thank-you') };
	if (act === 'confirm')
		return { title: words.asked, icon: 'circle-help', run: runs('ask-to-confirm') };
	return { title: words.log, icon: 'message-circle', run: runs('log-contact') };
}

/** That the last contact, from which a reconnect is counted, was none. */
function corrections(
	{ desk }: PaneTools,
	known: NetworkAsOf,
	{ act, person }: ReviewRow,
): readonly RowAct[] {
	if (act !== 'reconnect' || person === undefined) return [];
	const last = known.timeline(person).find(({ counts, planned }) => counts && !planned);
	const day = last?.event.day;
	if (last === undefined || day === undefined) return [];
	return correctionsOf(desk, last.event).map((one) => ({
		...one,
		title: words.notContact(day),
	}));
}
