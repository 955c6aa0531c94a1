import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Person } from '../../../core/people/person';
import { buildContactMonths } from '../../../core/relationship/contact-months';
import { buildHistory, lookAt, type HistoryLook } from '../../../core/relationship/history';
import { usePane } from '../../parts/pane-context';
import { State } from '../../parts/state';
import { VirtualList, type ListHandle } from '../../parts/virtual-list';
import { TimelineWords as words } from '../../words/timeline';
import { ContactStrip } from './contact-strip';
import { HistoryHead } from './history-head';
import { indexOfMonth, isHead, itemsOf, keyOf, type HistoryItem } from './history-items';
import { LineRow } from './line-row';
import { LookBar } from './look-bar';
import { PersonFacts } from './person-facts';
import { PersonHead } from './person-head';
import { WhatIsOpen } from './what-is-open';

interface PersonTimelineProps {
	readonly person: Person;
	readonly look: HistoryLook;
	readonly setLook: (look: HistoryLook) => void;
}

/** How many months of contact are shown at a glance, this one among them. */
const MONTHS = 24;

/** How high a line is in pixels, before it is measured. */
const LINE = 56;

/** All that has been between somebody and the vault’s owner: who they are, what is open, and what happened. */
export function PersonTimeline({ person, look, setLook }: PersonTimelineProps): VNode {
	const { known, tools } = usePane();
	const { path, name } = person;
	const events = known.events(path);
	const { today } = known;
	// The same events on the same day make the same timeline.
	const { lines, months } = useMemo(() => {
		const entries = known.timeline(path);
		return {
			lines: buildHistory(entries, today),
			months: buildContactMonths(entries, today, MONTHS),
		};
	}, [events, path, today]);
	const items = useMemo(() => itemsOf(lookAt(lines, look)), [lines, look]);
	const strip = useRef<HTMLDivElement>(null);
	const list = useRef<ListHandle>(null);
	const goTo = (month: string) => {
		const at = indexOfMonth(items, month);
		if (at >= 0) list.current?.scrollTo(at);
	};
	return (
		<>
			<PersonHead person={person} />
			{lines.length > 0 && <ContactStrip months={months} goTo={goTo} strip={strip} />}
			<PersonFacts person={person} />
			<WhatIsOpen person={person} />
			{lines.length === 0 ? (
				<State icon="history" title={words.nothingYet} level={3}>
					<p>{words.nothingYetWhy(name)}</p>
					<button
						type="button"
						class="mod-cta"
						onClick={() => {
							tools.run('log-contact', path);
						}}
					>
						{words.log}
					</button>
				</State>
			) : (
				<>
					<LookBar
						lines={lines}
						shown={items}
						look={look}
						setLook={setLook}
						goToLines={() => {
							list.current?.enter();
						}}
					/>
					<VirtualList<HistoryItem>
						label={words.events(name)}
						items={items}
						keyOf={keyOf}
						isHead={isHead}
						estimate={LINE}
						under={strip}
						handle={list}
						draw={(item, place) =>
							item.is === 'line' ? (
								<LineRow line={item.line} person={person} place={place} />
							) : (
								<HistoryHead item={item} place={place} />
							)
						}
					/>
				</>
			)}
		</>
	);
}
