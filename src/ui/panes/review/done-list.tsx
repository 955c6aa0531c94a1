import type { VNode } from 'preact';
import { formatDay } from '../../../core/calendar/say-day';
import type { DoneAct } from '../../../core/review/done-acts';
import { Folded } from '../../parts/folded';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { Row } from '../../parts/row';
import { ACT_NAMES, ReviewWords as words } from '../../words/review';

/** What has been done this week, the latest first; folded away until somebody looks. */
export function DoneList({ done }: { readonly done: readonly DoneAct[] }): VNode | null {
	const { known, tools } = usePane();
	if (done.length === 0) return null;
	return (
		<Folded id="review-done" title={words.done} count={done.length} startsFolded>
			<ul class="kith-rows">
				{[...done].reverse().map(({ act, person, name, day, source }) => (
					<Row
						key={JSON.stringify([act, person ?? name, source])}
						name={name}
						class="kith-done"
					>
						<div class="kith-row-head">
							{person === undefined ? (
								<span class="kith-name">{name}</span>
							) : (
								<NoteLink path={person} class="kith-name">
									{name}
								</NoteLink>
							)}
							<span class="kith-aside">{ACT_NAMES[act]}</span>
							<NoteLink
								path={source.path}
								line={source.line}
								label={words.whereIs(source.path, source.line)}
								class="kith-where"
							>
								{formatDay(day, known.today)}
							</NoteLink>
						</div>
					</Row>
				))}
			</ul>
			<button
				type="button"
				class="kith-quiet"
				onClick={() => {
					tools.run('undo');
				}}
			>
				{words.undo}
			</button>
		</Folded>
	);
}
