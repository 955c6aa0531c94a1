import type { Named } from '../people/person';
import type { NoteFacts } from '../reading/note/note-facts';
import type { Day } from '../calendar/day';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import { isContactWith } from '../relationship/timeline';

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

	/** Whether this is a meeting's note, and tells that somebody was there on a day. */
	tellsOfMeeting(path: string, day: Day): boolean {
		if (this.facts.role !== 'meeting') return false;
		return this.events.some(
			(event) =>
				event.day === day &&
				event.told.place === 'meeting' &&
				isContactWith(event, path, day),
		);
	}
}
