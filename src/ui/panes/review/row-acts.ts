import type { NetworkAsOf } from '../../../core/network/network-as-of';
import { findContacts } from '../../../core/relationship/timeline';
import { findRaises } from '../../../core/review/raises';
import type { ReviewRow } from '../../../core/review/review';
import type { PaneTools } from '../../parts/pane-tools';
import type { RowAct } from '../../parts/row';
import { SettlingWords } from '../../words/panes';
import { ReviewWords as words } from '../../words/review';
import { correctionsOf } from '../line-acts';
import { raisingAct, settlingAct, tickingAct } from '../settling-acts';

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
	if (person === undefined) return { main: tick, others: [] };
	const runs = (id: string) => () => {
		tools.run(id, person);
	};
	const main =
		tick ??
		introductionOf(tools, row) ??
		raisedOf(tools, known, row) ??
		settlingAct(tools, row.act, person);
	const others: RowAct[] = [
		{ title: SettlingWords.log, icon: 'message-circle', key: 'l', run: runs('log-contact') },
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
		main,
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
	return tickingAct(desk, { ...source, text: promise.text });
}

/** Ticking off what was to be raised, where that is what there is to give. */
function raisedOf(
	{ desk }: PaneTools,
	known: NetworkAsOf,
	{ act, person: path }: ReviewRow,
): RowAct | undefined {
	const person = path === undefined ? undefined : known.person(path);
	if (act !== 'give' || person === undefined) return undefined;
	const raised = raisingAct(desk, person, findRaises(known, person));
	return raised && { ...raised, title: words.raised };
}

/** Introducing two people, where that is what there is to give. */
function introductionOf(tools: PaneTools, { act, person, about }: ReviewRow): RowAct | undefined {
	const other = about.find((one) => one !== person);
	if (act !== 'give' || person === undefined || other === undefined) return undefined;
	const run = () => {
		tools.introduce([person, other]);
	};
	return { title: words.introduce, icon: 'git-branch-plus', key: 'd', run };
}

/** That the last contact, from which a reconnect is counted, was none. */
function corrections(
	{ desk }: PaneTools,
	known: NetworkAsOf,
	{ act, person }: ReviewRow,
): readonly RowAct[] {
	if (act !== 'reconnect' || person === undefined) return [];
	for (const event of findContacts(known.events(person), person, known.today)) {
		const { day, kind } = event;
		if (day === undefined || kind === 'plan') continue;
		const title = words.notContact(day);
		return correctionsOf(desk, event).map((one) => ({ ...one, title }));
	}
	return [];
}
