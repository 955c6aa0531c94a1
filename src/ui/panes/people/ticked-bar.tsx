import type { VNode } from 'preact';
import { usePane } from '../../parts/pane-context';
import { PeopleWords as words, SEVERAL_NAMES } from '../../words/people';
import { SEVERAL_ACTS } from '../../words/several';
import type { Ticks } from './ticks';

/** What can be done for all who are ticked: every line is shown first, and all of it is undone as one. */
export function TickedBar({ ticks }: { readonly ticks: Ticks }): VNode | null {
	const { tools } = usePane();
	const { people, hidden, none } = ticks;
	if (people.length === 0) return null;
	const needless = people.every(({ archived }) => archived) ? 'archive' : 'bring-back';
	return (
		<div class="kith-ticks" role="group" aria-label={words.withTicked}>
			<span class="kith-count" role="status">
				{words.ticked(people.length, hidden)}
			</span>
			{SEVERAL_ACTS.filter((act) => act !== needless).map((act) => (
				<button
					key={act}
					type="button"
					onClick={() => {
						tools.doForSeveral(
							act,
							people.map(({ path }) => path),
						);
					}}
				>
					{SEVERAL_NAMES[act]}
				</button>
			))}
			<button type="button" onClick={none}>
				{words.untick}
			</button>
		</div>
	);
}
