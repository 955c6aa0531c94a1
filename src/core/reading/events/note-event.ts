import type { Day } from '../../calendar/day';
import type { NameRef } from '../names/name-ref';

/** Kinds that are two-way contact when they happened (specification, section 3). */
export const CONTACT_KINDS = [
	'met',
	'called',
	'wrote',
	'event',
	'gift',
	'help',
	'thanked',
] as const;

/**
 * What happened, in one line of a note. The first seven are contact; the referral kinds move a referral's stage.
 *
 * - `help`: a favour, in either direction. `plan`: meant for later. `raise`: to be raised next time.
 * - `introduced`: `people` (the referrer) introduced `about` to the vault's owner. `offered`: will introduce.
 *   `asked`: the owner asked for the introduction. `declined`, `lapsed`: it will not happen.
 * - `introduction-made`: the owner introduced `people` to `about`.
 * - `thanked`: the owner thanked `people`, for the introduction to `about` if that is said.
 * - `business`: business resulted with `people`. `snoozed`: not before `until`.
 */
export const EVENT_KINDS = [
	...CONTACT_KINDS,
	'mention',
	'plan',
	'cancelled',
	'introduced',
	'offered',
	'asked',
	'declined',
	'lapsed',
	'introduction-made',
	'business',
	'raise',
	'snoozed',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** Where the day of a note or an event was read. */
export const DAY_SOURCES = [
	'property',
	'file name',
	'title',
	'label',
	'line',
	'heading',
	'folder',
	'created',
] as const;

export type DaySource = (typeof DAY_SOURCES)[number];

/** One thing that happened, or is meant to, or is told, in one line of a note. */
export interface NoteEvent {
	/** 1-based line and column where it is written. */
	readonly line: number;
	readonly column: number;
	/** Absent when nobody can tell; such an event is shown as undated and counts for nothing. */
	readonly day?: Day;
	readonly daySource?: DaySource;
	/** Which part of which kind of note says it. `meeting` is the meeting as a whole: one per meeting note. */
	readonly place: 'meeting' | 'meeting-line' | 'daily-line' | 'log' | 'person-line';
	readonly kind: EventKind;
	/** The line's own words, Markdown marks of lists removed, at most 240 characters. */
	readonly text: string;
	/** With whom, by whom or to whom it happened; for `mention`, who is spoken of. */
	readonly people: readonly NameRef[];
	/** Whom it is about: the introduced people, or those a thank-you or a business is for. */
	readonly about: readonly NameRef[];
	/** Who gave, seen from the vault's owner; for gifts, help and introductions. */
	readonly favour?: 'given' | 'received';
	/** For `snoozed` and a `plan` with a day of its own. */
	readonly until?: Day;
	/** The block id at the end of a log line, without `^`: one id is one fact, however often it is repeated. */
	readonly id?: string;
	/** A correction the reader wrote on the line: `[contact:: yes]` or `[contact:: no]`. */
	readonly corrected?: 'contact' | 'no-contact';
}

/**
 * Whether an event was contact, seen from `today`: its kind is one, it has a day, and that day has come.
 * The reader's own correction on the line wins over the words.
 */
export function countsAsContact(event: NoteEvent, today: Day): boolean {
	if (event.day === undefined || event.day > today) return false;
	if (event.corrected !== undefined) return event.corrected === 'contact';
	const contact: readonly EventKind[] = CONTACT_KINDS;
	// Being introduced at a meeting is contact with the referrer by that meeting's own event.
	return contact.includes(event.kind);
}
