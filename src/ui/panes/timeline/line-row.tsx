import type { VNode } from 'preact';
import { formatDay } from '../../../core/calendar/say-day';
import { countsAsContact } from '../../../core/reading/events/note-event';
import type { Person } from '../../../core/people/person';
import { findPlainName, linkName } from '../../../core/record/link-name';
import type { HistoryLine } from '../../../core/relationship/history';
import { buildExcerpt } from '../../../core/review/excerpt';
import type { Desk } from '../../desk';
import { Icon } from '../../parts/icon';
import { usePane } from '../../parts/pane-context';
import { Row, type RowAct, type RowPlace } from '../../parts/row';
import { KIND_NAMES, sayDayOfMonth, TimelineWords as words } from '../../words/timeline';
import { correctionsOf, shownLine } from '../line-acts';
import { KIND_ICONS } from './kind-icons';
import { Where } from './where';

interface LineRowProps {
	readonly line: HistoryLine;
	/** Whose history it is in. */
	readonly person: Person;
	readonly place?: RowPlace;
}

/** One line of the history: what it was, on which day, in which words, and where it is written. */
export function LineRow({ line, person, place }: LineRowProps): VNode {
	const { known, tools } = usePane();
	const { day, text, kinds, source } = line;
	const pieces = buildExcerpt(text, person.facts.names);
	const said = saidOf(line);
	const kind = kinds.map((one) => KIND_NAMES[one]).join(', ');
	return (
		<Row
			name={[kind, day && formatDay(day, known.today)].filter(Boolean).join(', ')}
			class={said === undefined ? 'kith-line' : 'kith-line kith-faint'}
			acts={actsOf(tools.desk, line, person)}
			{...(place && { place })}
		>
			<div class="kith-row-head">
				<span class="kith-kind" role="img" aria-label={kind} title={kind}>
					{kinds.map((one) => (
						<Icon key={one} name={KIND_ICONS[one]} />
					))}
				</span>
				{day !== undefined && <time dateTime={day}>{sayDayOfMonth(day)}</time>}
				{said !== undefined && <span class="kith-said">{said}</span>}
				<Where source={source} person={person} />
			</div>
			<p class="kith-words">
				{pieces.map((piece, at) =>
					piece.isName ? <mark key={at}>{piece.text}</mark> : piece.text,
				)}
			</p>
		</Row>
	);
}

/** What a line of less weight is, in a word. */
function saidOf({ groups, kinds, entries }: HistoryLine): string | undefined {
	if (groups.size === 0) return words.notCounted;
	if (groups.has('plans') && groups.size === 1)
		return KIND_NAMES[kinds[0] ?? 'plan'].toLowerCase();
	if (!groups.has('mentions')) return undefined;
	return entries.some(({ event }) => event.told.corrected === 'no-contact')
		? words.notContact
		: words.mention;
}

function actsOf(desk: Desk, line: HistoryLine, person: Person): readonly RowAct[] {
	return [...correctionOf(desk, line), ...linkingOf(desk, line, person)];
}

/** That it was contact, or was none; only of what they took part in. */
function correctionOf(desk: Desk, { entries }: HistoryLine): readonly RowAct[] {
	const events = entries.filter(({ present }) => present).map(({ event }) => event);
	const event = events.find(({ told }) => countsAsContact(told, desk.today)) ?? events[0];
	if (event === undefined) return [];
	return correctionsOf(desk, event).map((act) => ({ ...act, key: 'c' }));
}

/** A name that stands plainly in somebody else’s note, or in a meeting’s, can become a link. */
function linkingOf(desk: Desk, line: HistoryLine, person: Person): readonly RowAct[] {
	const { path, name, facts } = person;
	const { event } = line.entries[0];
	if (event.told.place === 'meeting' || line.source.path === path) return [];
	if (findPlainName(line.text, facts.names) === undefined) return [];
	const { writing } = desk;
	return [
		{
			title: words.link(writing.linkTo(path)),
			icon: 'link',
			key: 'k',
			run: () =>
				void desk.carryOut(
					linkName(shownLine(event), { name, path, names: facts.names }, writing),
				),
		},
	];
}
