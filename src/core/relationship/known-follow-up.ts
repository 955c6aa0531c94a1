import type { Day } from '../calendar/day';
import type { Named } from '../people/person';
import type { FollowUp } from '../reading/note/note-facts';
import type { Source } from '../text/diagnostic';

/** A follow-up whose people have been looked up. */
export interface KnownFollowUp {
	readonly source: Source;
	/** The day of the note it was promised in, if that has one. */
	readonly day?: Day;
	readonly text: string;
	/** Who owes it. Empty: the vault's owner. */
	readonly owners: readonly Named[];
	/** The vault's owner owes it, alone or with others. */
	readonly mine: boolean;
	/** Who it concerns: people its words name, else the attendees of its meeting or the person whose note it is. */
	readonly about: readonly Named[];
	readonly due?: Day;
	readonly done: boolean;
	readonly told: FollowUp;
}
