import type { VNode } from 'preact';
import type { NetworkAsOf } from '../../../core/network/network-as-of';
import type { Person } from '../../../core/people/person';
import { CONTACT_KINDS, type EventKind } from '../../../core/reading/events/note-event';
import { isSomebody } from '../../likely-people';
import { TimelineWords as words } from '../../words/timeline';

const TAKING_PART: ReadonlySet<EventKind> = new Set<EventKind>([...CONTACT_KINDS, 'plan']);

/** Whose timelines a note is opened for: its person’s; else those of all who were there, or are to be, in their order. */
export function peopleOf(known: NetworkAsOf, open: string): readonly Person[] {
	const path = known.originalOf(open) ?? open;
	const note = known.note(path);
	const there = [
		...(note?.attendees ?? []),
		...(note?.events ?? [])
			.filter(({ kind }) => TAKING_PART.has(kind))
			.flatMap(({ people }) => people),
	].flatMap(({ person }) => person ?? []);
	const paths = known.person(path) === undefined ? [...new Set(there)] : [path];
	return paths.filter((one) => isSomebody(known, one)).flatMap((one) => known.person(one) ?? []);
}

interface WhoWasThereProps {
	readonly people: readonly Person[];
	/** The path of the one whose timeline is shown. */
	readonly chosen: string;
	readonly choose: (path: string) => void;
}

/** The people of a meeting, to choose one of. */
export function WhoWasThere({ people, chosen, choose }: WhoWasThereProps): VNode {
	return (
		<div class="kith-who" role="group" aria-label={words.whoWasThere} data-row>
			{people.map(({ path, name }) => (
				<button
					key={path}
					type="button"
					class="kith-toggle"
					aria-pressed={path === chosen}
					onClick={() => {
						choose(path);
					}}
				>
					{name}
				</button>
			))}
		</div>
	);
}
