import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { isSought, parsePeopleFilter } from '../../../core/review/people-filter';
import { listPeople, sortPeople, type ListedPerson } from '../../../core/review/people-list';
import { usePane } from '../../parts/pane-context';
import { isPlainLetter } from '../../parts/row';
import { State } from '../../parts/state';
import { VirtualList, type ListHandle } from '../../parts/virtual-list';
import { tellNamesakesApart } from '../../person-choice';
import { PeopleWords as words } from '../../words/people';
import { FilterBar, SortingBar, type Sorting } from './people-head';
import { PersonRow } from './person-row';
import { TickedBar } from './ticked-bar';
import { useTicks, type Ticks } from './ticks';

/** How high a row is until it is measured, in pixels: two lines. */
const ROW = 52;

/** The word of the filter that the button for archived people adds and takes away. */
const ARCHIVED = 'archived:';

/** Commands that a letter runs for the person whose row has the focus. */
const LETTERS: ReadonlyMap<string, string> = new Map([
	['l', 'log-contact'],
	['s', 'snooze'],
	['n', 'set-next-touch'],
	['h', 'open-timeline'],
]);

const BALANCE_HIDDEN = 'kith:balance-hidden';

/** Everybody: what is typed narrows the list, what is ticked is done for together. */
export function People(): VNode {
	const pane = usePane();
	const { app, known, tools } = pane;
	const [typed, setTyped] = useState('');
	const [sorting, setSorting] = useState<Sorting>({ by: 'name', isReversed: false });
	const kept = app.loadLocalStorage(BALANCE_HIDDEN) as unknown;
	const [showsBalance, setShowsBalance] = useState(kept !== true);
	// What is known may be other than before whenever the pane is drawn anew, and only then.
	const everybody = useMemo(() => listPeople(known), [pane]);
	const sorted = useMemo(
		() => sortPeople(everybody, sorting.by, sorting.isReversed),
		[everybody, sorting],
	);
	const filter = useMemo(
		() => parsePeopleFilter(typed, known.settings.tierLabels),
		[typed, known],
	);
	const shown = useMemo(
		() => sorted.filter((person) => isSought(person, filter)),
		[sorted, filter],
	);
	const archived = useMemo(
		() => everybody.filter((person) => person.archived).length,
		[everybody],
	);
	const folders = useMemo(() => tellNamesakesApart(everybody), [everybody]);
	const ticks = useTicks(sorted, shown);
	const head = useRef<HTMLDivElement>(null);
	const field = useRef<HTMLInputElement>(null);
	const list = useRef<ListHandle>(null);

	const of = filter.archived ? archived : everybody.length - archived;
	return (
		<div
			class="kith-people"
			onKeyDown={(event) => {
				if (event.defaultPrevented) return;
				if (!pressed(event, { ticks, field: field.current, run: tools.run })) return;
				event.preventDefault();
				event.stopPropagation();
			}}
		>
			<h2 class="kith-heard">{words.title}</h2>
			<div ref={head} class="kith-people-head">
				<FilterBar
					field={field}
					typed={typed}
					onType={setTyped}
					onLeave={() => {
						list.current?.enter();
					}}
					said={words.count(shown.length, of)}
					archived={archived}
					showsArchived={filter.archived}
					onArchived={() => {
						setTyped(filter.archived ? without(typed) : `${ARCHIVED} ${typed}`);
					}}
				/>
				<TickedBar ticks={ticks} />
				<SortingBar
					sorting={sorting}
					onSort={setSorting}
					showsBalance={showsBalance}
					onBalance={() => {
						app.saveLocalStorage(BALANCE_HIDDEN, showsBalance ? true : null);
						setShowsBalance(!showsBalance);
					}}
				/>
			</div>
			{shown.length === 0 ? (
				<State icon="user-search" title={words.nobody} level={3}>
					<p>{words.nobodyWhy}</p>
					<button
						type="button"
						onClick={() => {
							setTyped('');
							field.current?.focus();
						}}
					>
						{words.everybody}
					</button>
				</State>
			) : (
				<VirtualList
					label={words.title}
					items={shown}
					keyOf={pathOf}
					estimate={ROW}
					under={head}
					handle={list}
					draw={(person, place) => (
						<PersonRow
							person={person}
							folder={folders.get(person.path)}
							place={place}
							isTicked={ticks.has(person.path)}
							showsBalance={showsBalance}
							onTick={(isRange) => {
								ticks.turn(person.path, isRange);
							}}
						/>
					)}
				/>
			)}
		</div>
	);
}

interface Pressing {
	readonly ticks: Ticks;
	readonly field: HTMLInputElement | null;
	readonly run: (command: string, person: string) => void;
}

/** Does what a key stands for; `false` when it stands for nothing here. */
function pressed(event: KeyboardEvent, { ticks, field, run }: Pressing): boolean {
	const { key } = event;
	const isInField = event.target === field;
	const row = (event.target as Element).closest<HTMLElement>('[data-act]');
	if (key === 'Escape' && !isInField && ticks.people.length > 0) ticks.none();
	else if (key === 'a' && (event.ctrlKey || event.metaKey) && !isInField) ticks.all();
	else if (!isPlainLetter(event)) return false;
	else if (key === '/') field?.focus();
	else {
		const command = LETTERS.get(key);
		const person = row?.dataset['act'];
		if (command === undefined || person === undefined) return false;
		run(command, person);
	}
	return true;
}

function without(typed: string): string {
	return typed
		.split(/\s+/u)
		.filter((word) => word.toLowerCase() !== ARCHIVED)
		.join(' ');
}

function pathOf({ path }: ListedPerson): string {
	return path;
}
