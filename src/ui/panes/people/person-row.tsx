import type { VNode } from 'preact';
import { formatAgo } from '../../../core/calendar/say-day';
import type { ListedPerson } from '../../../core/review/people-list';
import { NoteLink } from '../../parts/note-link';
import { usePane } from '../../parts/pane-context';
import { Row, type RowPlace } from '../../parts/row';
import { TierMark } from '../../parts/tier-mark';
import { BALANCE_WORDS, PeopleWords as words } from '../../words/people';

interface PersonRowProps {
	readonly person: ListedPerson;
	/** What tells them from others of their name, if there are any. */
	readonly folder: string | undefined;
	readonly place: RowPlace;
	readonly isTicked: boolean;
	readonly showsBalance: boolean;
	readonly onTick: (isRange: boolean) => void;
}

/** One person: who, how near, when last, how late, and where they belong. */
export function PersonRow(props: PersonRowProps): VNode {
	const { person, folder, place, isTicked, onTick } = props;
	const { tools } = usePane();
	const { path, archived } = person;
	const name = folder === undefined ? person.name : words.namesake(person.name, folder);
	const tick = () => {
		onTick(false);
	};
	return (
		<Row
			id={path}
			name={name}
			place={place}
			class={isTicked ? 'kith-listed kith-ticked' : 'kith-listed'}
			acts={[{ title: words.tick, icon: 'square-check', key: 'x', run: tick }]}
			more={(menu) => {
				tools.addToMenu(menu, path);
			}}
		>
			<label class="kith-tick">
				<input
					type="checkbox"
					aria-label={words.tickOf(name)}
					checked={isTicked}
					onClick={({ shiftKey }) => {
						onTick(shiftKey);
					}}
				/>
			</label>
			<div class="kith-listed-who">
				<NoteLink path={path} class="kith-name">
					{person.name}
				</NoteLink>
				{folder !== undefined && <span class="kith-aside">{folder}</span>}
				<TierMark tier={person.tier()} />
				{archived && <span class="kith-mark">{words.isArchived}</span>}
			</div>
			<Facts {...props} />
		</Row>
	);
}

function Facts({ person, showsBalance }: PersonRowProps): VNode {
	const { known } = usePane();
	const last = person.lastContact();
	const late = person.daysLate();
	const balance = showsBalance ? person.balance() : undefined;
	return (
		<div class="kith-listed-facts">
			<span>{last === undefined ? words.noContact : formatAgo(last, known.today)}</span>
			<span class={late !== undefined && late > 0 ? 'kith-listed-late' : ''}>
				{late !== undefined && words.late(late)}
			</span>
			{showsBalance && <span>{balance && BALANCE_WORDS[balance]}</span>}
			<span>{person.segments.join(', ')}</span>
			<span>{person.places.join(', ')}</span>
		</div>
	);
}
