import type { VNode } from 'preact';
import {
	countGroups,
	HISTORY_GROUPS,
	type HistoryGroup,
	type HistoryLine,
	type HistoryLook,
} from '../../../core/relationship/history';
import { SearchField } from '../../parts/search-field';
import { sayNumber } from '../../words/language';
import { GROUP_NAMES, TimelineWords as words } from '../../words/timeline';
import type { HistoryItem } from './history-items';

interface LookBarProps {
	readonly lines: readonly HistoryLine[];
	/** What is listed of them. */
	readonly shown: readonly HistoryItem[];
	readonly look: HistoryLook;
	readonly setLook: (look: HistoryLook) => void;
	/** Puts the focus into the first line. */
	readonly goToLines: () => void;
}

/** What of the history is looked at, and how much of it that is. */
export function LookBar({ lines, shown, look, setLook, goToLines }: LookBarProps): VNode {
	const counts = countGroups(lines);
	const count = shown.filter(({ is }) => is === 'line').length;
	const turn = (group: HistoryGroup) => {
		const isOn = look.groups.includes(group);
		const groups = HISTORY_GROUPS.filter((one) =>
			one === group ? !isOn : look.groups.includes(one),
		);
		setLook({ ...look, groups });
	};
	return (
		<section class="kith-look" aria-label={words.show}>
			<SearchField
				label={words.search}
				hint={words.search}
				typed={look.search}
				onType={(search) => {
					setLook({ ...look, search });
				}}
				onLeave={goToLines}
			/>
			<div class="kith-toggles" role="group" aria-label={words.show} data-row>
				{HISTORY_GROUPS.filter(
					(group) => counts[group] > 0 || look.groups.includes(group),
				).map((group) => (
					<button
						key={group}
						type="button"
						class="kith-toggle"
						aria-pressed={look.groups.includes(group)}
						onClick={() => {
							turn(group);
						}}
					>
						{GROUP_NAMES[group]}{' '}
						<span class="kith-count">{sayNumber(counts[group])}</span>
					</button>
				))}
			</div>
			<p class="kith-aside" role="status">
				{words.shown(count, lines.length)}
			</p>
			{count === 0 && (
				<p>
					{words.noneShown}{' '}
					<button
						type="button"
						onClick={() => {
							setLook({ groups: [], search: '' });
						}}
					>
						{words.showAll}
					</button>
				</p>
			)}
		</section>
	);
}
