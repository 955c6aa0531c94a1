import type { Day } from '../../calendar/day';
import type { Diagnostic } from '../../text/diagnostic';
import type { NameRef } from '../names/name-ref';
import type { DaySource, NoteEvent } from '../events/note-event';
import type { PersonFacts } from '../person/person-facts';

/** A note as a shell hands it over: its path in the vault (`/` between folders) and its whole text. */
export interface Note {
	readonly path: string;
	readonly text: string;
}

/** What a note is. `other` notes are kept too: links are resolved against every note there is. */
export const NOTE_ROLES = ['person', 'meeting', 'daily', 'template', 'other'] as const;

export type NoteRole = (typeof NOTE_ROLES)[number];

/** Somebody who was at a meeting, or is expected there. */
export interface Attendee {
	readonly ref: NameRef;
	/** The vault's owner. */
	readonly self: boolean;
}

/** Something promised, by somebody, perhaps until a day. */
export interface FollowUp {
	/** Without checkbox, owner prefix, due day and task marks. */
	readonly text: string;
	/** Who has promised it, as named; empty means nobody was named, which is the vault's owner. */
	readonly owners: readonly NameRef[];
	/** People its words name, other than the owners. */
	readonly about: readonly NameRef[];
	readonly due?: Day;
	readonly done: boolean;
	/** When it was ticked, if the line says so. */
	readonly doneOn?: Day;
	/** 1-based. */
	readonly line: number;
}

/** The day of a note, where it was read, and whether another reading was possible. */
export interface NoteDay {
	readonly day: Day;
	readonly source: DaySource;
	/** The property or words it was read in, for people: `property date`, `file name`. */
	readonly said: string;
	/** False for `created`, which is often the day of the template. */
	readonly certain: boolean;
}

/** All that one note says, by itself: nothing here depends on another note, on today, or on who else exists. */
export interface NoteFacts {
	readonly path: string;
	readonly role: NoteRole;
	readonly day?: NoteDay;
	/** Of a meeting: held, planned, or cancelled, by its own words; a held meeting dated later is a plan all the same. */
	readonly status?: 'held' | 'planned' | 'cancelled';
	readonly attendees: readonly Attendee[];
	/** People named and not present, each once. */
	readonly mentions: readonly NameRef[];
	readonly followUps: readonly FollowUp[];
	readonly events: readonly NoteEvent[];
	/** Of a person note only. */
	readonly person?: PersonFacts;
	/** Link paths of the notes this note links to, each once: a daily line that links a meeting note is that meeting. */
	readonly links: readonly { readonly link: string; readonly line: number }[];
	readonly diagnostics: readonly Diagnostic[];
}
