import type { EventKind } from '../reading/note-event';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { FactRef } from './fact-list';
import { NOBODY } from './note-parts';
import type { Register } from './register';

/** Kinds of line that say no more than the meeting note they link to. */
const RETELLING: readonly EventKind[] = ['met', 'called', 'wrote', 'event', 'mention'];

/** The events of a person, or of {@link NOBODY}, newest first and read no further than asked. */
export function* walkEvents(register: Register, path: string): Generator<KnownEvent, void> {
	for (const ref of register.person(path).events) {
		const event = register.known(ref.note).events[ref.index];
		if (event && !isRetold(register, ref, path)) yield event;
	}
}

/** All events of a person, newest first, undated ones last; each fact once. */
export function eventsOf(register: Register, path: string): readonly KnownEvent[] {
	const person = register.person(path);
	person.knownEvents ??= [...walkEvents(register, path)];
	return person.knownEvents;
}

/** The events in which a person is introduced to the vault's owner, newest first. */
export function introductionsOf(register: Register, path: string): readonly KnownEvent[] {
	const found: KnownEvent[] = [];
	for (const { note, index } of register.person(path).introductions) {
		const event = register.known(note).events[index];
		if (event) found.push(event);
	}
	return found;
}

/** All follow-ups that a person owes or that concern them, newest first. */
export function followUpsOf(register: Register, path: string): readonly KnownFollowUp[] {
	const person = register.person(path);
	person.knownFollowUps ??= [...person.followUps].flatMap(
		({ note, index }) => register.known(note).followUps[index] ?? [],
	);
	return person.knownFollowUps;
}

/** A daily note's line adds nothing to the meeting of that day it links to, where they were both times. */
function isRetold(register: Register, { note, index, day }: FactRef, path: string): boolean {
	const event = note.facts.events[index];
	if (event?.place !== 'daily-line' || day === undefined || path === NOBODY) return false;
	if (!RETELLING.includes(event.kind)) return false;
	return note.linksAt(event.line).some((link) =>
		register.directory.linked(link, note.facts.path).some((target) => {
			const meeting = register.note(target);
			if (meeting?.facts.role !== 'meeting' || meeting.facts.day?.day !== day) return false;
			return meeting.parts.get(path)?.attends === true;
		}),
	);
}
