import type { Named } from '../people/person';
import type { NoteFacts } from '../reading/note-facts';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';

/** A note in the network: its facts, and what they say once the names have been looked up. */
export class NoteEntry {
	readonly facts: NoteFacts;
	events: readonly KnownEvent[] = [];
	followUps: readonly KnownFollowUp[] = [];
	/** As in the person's facts. */
	referrers: readonly Named[] = [];
	/** Of a daily note: the notes its lines (1-based) link to, those of people left out. */
	linked: ReadonlyMap<number, readonly string[]> | undefined;

	constructor(facts: NoteFacts) {
		this.facts = facts;
	}

	/** Whether somebody was at the meeting of a day that this note is about. */
	wasAttended(path: string, day: string): boolean {
		const { role, day: at } = this.facts;
		if (role !== 'meeting' || at?.day !== day) return false;
		return this.events.some(
			({ told, people }) =>
				told.place === 'meeting' && people.some(({ person }) => person === path),
		);
	}
}
