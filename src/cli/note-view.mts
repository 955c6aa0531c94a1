import type { Day } from '../core/calendar/day';
import type { KnownNote } from '../core/network/known-note';
import type { NetworkAsOf } from '../core/network/network-as-of';
import type { Named } from '../core/people/person';
import {
	CONTACT_KINDS,
	countsAsContact,
	type EventKind,
	type NoteEvent,
} from '../core/reading/events/note-event';
import type { NoteRole } from '../core/reading/note/note-facts';
import type { KnownEvent } from '../core/relationship/known-event';
import type { KnownFollowUp } from '../core/relationship/known-follow-up';
import type { Diagnostic } from '../core/text/diagnostic';

/** Somebody named: `person` is their note, null when nobody in the vault has that name. */
export interface ViewedPerson {
	readonly raw: string;
	readonly name: string;
	readonly person: string | null;
}

/** How one note was read, in the shape of the specification, section 9. */
export interface NoteView {
	readonly path: string;
	readonly role: NoteRole;
	readonly date: Day | null;
	readonly dateSource: string | null;
	readonly attendees: readonly (ViewedPerson & { readonly self: boolean })[];
	readonly mentions: readonly ViewedPerson[];
	readonly followUps: readonly {
		readonly text: string;
		readonly owner: readonly string[];
		readonly due: Day | null;
		readonly done: boolean;
		readonly line: number;
	}[];
	readonly events: readonly {
		readonly line: number;
		readonly date: Day | null;
		readonly kind: EventKind;
		readonly counts: boolean;
		readonly text: string;
		readonly people: readonly { readonly name: string; readonly person: string | null }[];
	}[];
	readonly diagnostics: readonly Diagnostic[];
}

/** How a note was read, as of the network's day; `undefined` when there is no such note. */
export function buildNoteView(path: string, known: NetworkAsOf): NoteView | undefined {
	const note = known.note(path);
	if (note === undefined) return undefined;
	const { facts } = note;
	return {
		path,
		role: facts.role,
		date: facts.day?.day ?? null,
		dateSource: facts.day?.said ?? null,
		attendees: note.attendees.map((one) => ({ ...viewed(one), self: one.self })),
		mentions: note.mentions.filter(({ person }) => person !== undefined).map(viewed),
		followUps: note.followUps.filter((one) => isPromise(one, note)).map(viewedFollowUp),
		events: note.events.flatMap((event) => (event ? viewedEvent(event, known.today) : [])),
		diagnostics: known.diagnostics(path).map(viewedDiagnostic),
	};
}

function viewed({ raw, name, person }: Named): ViewedPerson {
	return { raw, name, person: person ?? null };
}

/** One order of keys, whoever made it. */
export function viewedDiagnostic(diagnostic: Diagnostic): Diagnostic {
	const { code, severity, line, column, message } = diagnostic;
	return { code, severity, line, column, message };
}

/** Outside meetings and people's notes a box is a promise only when somebody with a note has to do with it. */
function isPromise({ owners, about }: KnownFollowUp, { facts }: KnownNote): boolean {
	if (facts.role === 'meeting' || facts.role === 'person') return true;
	return [...owners, ...about].some(({ person }) => person !== undefined);
}

/** Nobody named is the vault's owner; named beside others they are `me`. */
function viewedFollowUp({ told, owners, mine, due }: KnownFollowUp): NoteView['followUps'][number] {
	const me = mine && told.owners.length > 0 ? ['me'] : [];
	const owner = [...me, ...owners.map(({ name }) => name)];
	return { text: told.text, owner, due: due ?? null, done: told.done, line: told.line };
}

function viewedEvent(event: KnownEvent, today: Day): readonly NoteView['events'][number][] {
	const people = event.people.filter((named) => isNamed(named, event.told));
	if (people.length === 0 && event.told.place !== 'meeting') return [];
	return [
		{
			line: event.source.line,
			date: event.day ?? null,
			kind: kindAsOf(event, today),
			counts: countsAsContact(event.told, today),
			text: event.text,
			people: people.map(({ name, person }) => ({ name, person: person ?? null })),
		},
	];
}

/** A plain word where no attendee is expected is nobody unless somebody has that name. */
function isNamed({ person, raw }: Named, told: NoteEvent): boolean {
	if (person !== undefined || told.place === 'meeting') return true;
	return told.people.some((ref) => ref.raw === raw && ref.form !== 'plain');
}

/** Contact that lies ahead is a plan. */
function kindAsOf({ kind, day }: KnownEvent, today: Day): EventKind {
	const contactKinds: readonly EventKind[] = CONTACT_KINDS;
	return day !== undefined && day > today && contactKinds.includes(kind) ? 'plan' : kind;
}
