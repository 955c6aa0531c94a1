import type { VNode } from 'preact';
import type { ReviewRow } from '../../../core/review/review';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { Row } from '../../parts/row';
import { TierMark } from '../../parts/tier-mark';
import { ACT_WAITS, ReviewWords as words } from '../../words/review';
import { actsOf } from './row-acts';

/** One act of the review: with whom, why, what to say or give, how long it takes, and what to do about it. */
export function ActRow({ row }: { readonly row: ReviewRow }): VNode {
	const { known, tools } = usePane();
	const { main, others } = actsOf(tools, known, row);
	const { person, name, tier, why, say, source, mark, notNow } = row;
	return (
		<Row
			id={keyOf(row)}
			name={name}
			main={notNow === undefined ? main : undefined}
			acts={notNow === undefined || main === undefined ? others : [main, ...others]}
			more={
				person === undefined
					? undefined
					: (menu) => {
							tools.addToMenu(menu, person);
						}
			}
		>
			<div class="kith-row-head">
				<Names row={row} />
				{tier !== undefined && person !== undefined && <TierMark tier={tier} />}
				<span class="kith-minutes">{words.minutesOf(row.minutes)}</span>
			</div>
			{notNow !== undefined && (
				<p class="kith-not-now">
					{ACT_WAITS[row.act]}: {notNow}
				</p>
			)}
			<p class="kith-why">
				{why}{' '}
				{source !== undefined && (
					<NoteLink
						path={source.path}
						line={source.line}
						label={words.whereIs(source.path, source.line)}
						class="kith-where"
					>
						{words.where}
					</NoteLink>
				)}
			</p>
			{mark !== undefined && <p class="kith-mark">{mark}</p>}
			{say !== '' && <p class="kith-say">{say}</p>}
		</Row>
	);
}

/** The people a row is about, each a link to their note. */
function Names({ row }: { readonly row: ReviewRow }): VNode {
	const { person, name } = row;
	if (person === undefined) return <span class="kith-name">{name}</span>;
	return (
		<NoteLink path={person} class="kith-name">
			{name}
		</NoteLink>
	);
}

/** What tells a row from others, as long as it is in the plan. */
export function keyOf({ act, person, name, stage, about, source }: ReviewRow): string {
	return JSON.stringify([act, person ?? name, stage, about, source]);
}
