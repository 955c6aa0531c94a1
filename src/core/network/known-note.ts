import type { Named } from '../people/person';
import type { NoteFacts } from '../reading/note/note-facts';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { KnownAttendee } from './note-lookup';

/** What a note says, its names looked up. Links to notes that are nobody's are left out. */
export interface KnownNote {
	readonly facts: NoteFacts;
	/** Each once. */
	readonly attendees: readonly KnownAttendee[];
	/** People named and not present, each once, the vault's owner left out. */
	readonly mentions: readonly Named[];
	/** Those about anybody but the vault's owner, in the order of the facts. */
	readonly events: readonly KnownEvent[];
	readonly followUps: readonly KnownFollowUp[];
}
