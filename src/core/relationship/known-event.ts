import type { Day } from '../calendar/day';
import type { Named } from '../people/person';
import type { EventKind, NoteEvent } from '../reading/events/note-event';
import type { Source } from '../text/diagnostic';

/** An event whose people have been looked up. Seen from no particular day: a `met` dated tomorrow is still `met`. */
export interface KnownEvent {
	readonly source: Source;
	readonly day?: Day;
	readonly kind: EventKind;
	readonly text: string;
	readonly people: readonly Named[];
	readonly about: readonly Named[];
	/** The event as its note tells it: place, favour, until, id, correction. */
	readonly told: NoteEvent;
}
