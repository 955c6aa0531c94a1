import type { Ref, VNode } from 'preact';
import { PEOPLE_ORDERS, type PeopleOrder } from '../../../core/review/people-list';
import { Icon } from '../../parts/icon';
import { SearchField } from '../../parts/search-field';
import { ORDER_NAMES, OTHER_HEADS, PeopleWords as words } from '../../words/people';

/** By what the list is sorted, and whether the other way round. */
export interface Sorting {
	readonly by: PeopleOrder;
	readonly isReversed: boolean;
}

interface FilterBarProps {
	readonly typed: string;
	readonly onType: (typed: string) => void;
	/** Enter or arrow down: on to the first person found. */
	readonly onLeave: () => void;
	/** How many are shown of how many. */
	readonly said: string;
	/** How many are archived, and whether those are shown. */
	readonly archived: number;
	readonly showsArchived: boolean;
	readonly onArchived: () => void;
	readonly field: Ref<HTMLInputElement>;
}

/** The filter and what it leaves. */
export function FilterBar(props: FilterBarProps): VNode {
	const { typed, onType, onLeave, said, archived, showsArchived, onArchived, field } = props;
	return (
		<div class="kith-people-filter">
			<SearchField
				label={words.filter}
				hint={words.filterHint}
				typed={typed}
				onType={onType}
				onLeave={onLeave}
				field={field}
			/>
			<span class="kith-count" role="status">
				{said}
			</span>
			{archived > 0 && (
				<button type="button" aria-pressed={showsArchived} onClick={onArchived}>
					{words.archived(archived)}
				</button>
			)}
		</div>
	);
}

interface SortingProps {
	readonly sorting: Sorting;
	readonly onSort: (sorting: Sorting) => void;
	readonly showsBalance: boolean;
	readonly onBalance: () => void;
}

/** How the list is sorted: a list to choose from where it is narrow, heads of its columns where it is wide. */
export function SortingBar(props: SortingProps): VNode {
	const { sorting, onSort, showsBalance, onBalance } = props;
	return (
		<>
			<div class="kith-sorting">
				<label>
					{words.sortBy}
					<select
						class="dropdown"
						value={sorting.by}
						onChange={({ currentTarget }) => {
							const by = PEOPLE_ORDERS.find((one) => one === currentTarget.value);
							if (by !== undefined) onSort({ by, isReversed: false });
						}}
					>
						{ordersOf(showsBalance).map((by) => (
							<option key={by} value={by}>
								{ORDER_NAMES[by]}
							</option>
						))}
					</select>
				</label>
				<button
					type="button"
					class="clickable-icon"
					aria-label={words.turn}
					aria-pressed={sorting.isReversed}
					onClick={() => {
						onSort({ ...sorting, isReversed: !sorting.isReversed });
					}}
				>
					<Icon name={sorting.isReversed ? 'arrow-up' : 'arrow-down'} />
				</button>
				<button type="button" aria-pressed={showsBalance} onClick={onBalance}>
					{words.balance}
				</button>
			</div>
			<Columns {...props} />
		</>
	);
}

function Columns({ sorting, onSort, showsBalance }: SortingProps): VNode {
	const head = (by: PeopleOrder) => <Head key={by} by={by} sorting={sorting} onSort={onSort} />;
	return (
		<div class="kith-columns" role="group" aria-label={words.sortBy}>
			<div class="kith-listed-who">{(['name', 'tier'] as const).map(head)}</div>
			<div class="kith-listed-facts">
				{ordersOf(showsBalance).slice(2).map(head)}
				<span>{OTHER_HEADS.segment}</span>
				<span>{OTHER_HEADS.place}</span>
			</div>
		</div>
	);
}

function Head({
	by,
	sorting,
	onSort,
}: Pick<SortingProps, 'sorting' | 'onSort'> & { readonly by: PeopleOrder }): VNode {
	const isThis = sorting.by === by;
	return (
		<button
			type="button"
			aria-pressed={isThis}
			onClick={() => {
				onSort({ by, isReversed: isThis && !sorting.isReversed });
			}}
		>
			{ORDER_NAMES[by]}
			{isThis && <Icon name={sorting.isReversed ? 'arrow-up' : 'arrow-down'} />}
		</button>
	);
}

function ordersOf(showsBalance: boolean): readonly PeopleOrder[] {
	return PEOPLE_ORDERS.filter((by) => showsBalance || by !== 'balance');
}
