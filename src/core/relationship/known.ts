import type { Day } from '../calendar/day';
import type { Named, Person } from '../people/person';
import type { Settings } from '../settings/settings';
import type { Tier } from '../settings/tier';
import type { Source } from '../text/diagnostic';
import type { KnownEvent } from './known-event';
import type { KnownFollowUp } from './known-follow-up';

/** A tier and why it is that one. */
export interface Standing {
	/** Absent: unsorted, neither written nor derivable. */
	readonly tier?: Tier;
	/** What they are treated as: a 4 with a built relationship acts as a 3; else the same as `tier`. */
	readonly actsAs?: Tier;
	/** Not written in the note but derived from the referrer. */
	readonly derived: boolean;
	/** One sentence: the rule and the days. */
	readonly why: string;
	readonly source?: Source;
	/** The two interactions by which a 4 acts as a 3. */
	readonly actsBy?: readonly Source[];
}

/** Stands for all those without a note, where something is told or kept by the path of a person's note. */
export const NOBODY = '';

/**
 * What referrals and reviews may ask about the people: a window on the network as of one day.
 * Paths name people. Everything is derived from the notes; asking twice gives the same value.
 */
export interface Known {
	readonly today: Day;
	readonly settings: Settings;
	/** Grows when anything is told otherwise, from the first time it is asked for. */
	edition(): number;
	/**
	 * Of whom anything may be answered otherwise since an edition, by their notes, which may be nobody's now, or
	 * {@link NOBODY}.
	 */
	changedSince(edition: number): ReadonlySet<string>;
	/** Everybody with a note, the vault's owner left out, ordered by path. */
	people(): readonly Person[];
	person(path: string): Person | undefined;
	/** All events a person takes part in or is spoken of in, newest first, undated ones last; each fact once. */
	events(path: string): readonly KnownEvent[];
	followUps(path: string): readonly KnownFollowUp[];
	/** The follow-ups that name nobody with a note, or only the vault's owner. */
	ownFollowUps(): readonly KnownFollowUp[];
	/** Events in which nobody with a note is named, newest first, undated ones last; for introductions among people without notes. */
	otherEvents(): readonly KnownEvent[];
	standing(path: string): Standing;
	/** The day of the last counting interaction up to today, or the property's, whichever is later. */
	lastContact(path: string): { readonly day: Day; readonly source: Source } | undefined;
	/** Whom a person's note names as referrers: `facts.referrers` looked up, in the same order, none left out. */
	referrers(path: string): readonly Named[];
	/** People whose note names this one as referrer, ordered by path. */
	referredBy(path: string): readonly string[];
}
