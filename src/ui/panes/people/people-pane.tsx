import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatAgo } from '../../../core/calendar/say-day';
import type { KeyLine } from '../../parts/key-help';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { Row } from '../../parts/row';
import { Pane } from '../pane';

export const PEOPLE_PANE = 'kith-people';

/** Everybody, by name, with tier and last contact; those that are ticked can be snoozed together. */
export class PeoplePane extends Pane {
	override icon = 'users';
	protected override readonly keys: readonly KeyLine[] = [];

	override getViewType(): string {
		return PEOPLE_PANE;
	}

	override getDisplayText(): string {
		return 'People';
	}

	protected override view(): VNode {
		return <People />;
	}
}

function People(): VNode {
	const { known, tools } = usePane();
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	const people = known.people();
	const chosen = people.filter(({ path }) => ticked.has(path)).map(({ path }) => path);
	return (
		<>
			<p>{people.length === 1 ? '1 person' : `${people.length} people`}</p>
			{chosen.length > 0 && (
				<button
					type="button"
					onClick={() => {
						tools.snooze(chosen);
					}}
				>
					{chosen.length === 1 ? 'Snooze 1 person' : `Snooze ${chosen.length} people`}
				</button>
			)}
			<ul>
				{people.map(({ path, name }) => {
					const { tier } = known.standing(path);
					const last = known.lastContact(path);
					const ago =
						last === undefined ? 'no contact yet' : formatAgo(last.day, known.today);
					return (
						<Row
							key={path}
							name={name}
							more={(menu) => {
								tools.addToMenu(menu, path);
							}}
						>
							<input
								type="checkbox"
								aria-label={`Tick ${name}`}
								checked={ticked.has(path)}
								onChange={({ currentTarget: { checked } }) => {
									setTicked((before) => {
										const next = new Set(before);
										if (checked) next.add(path);
										else next.delete(path);
										return next;
									});
								}}
							/>
							<NoteLink path={path}>{name}</NoteLink>{' '}
							{tier === undefined ? 'no tier' : `tier ${tier}`}, {ago}
						</Row>
					);
				})}
			</ul>
		</>
	);
}
