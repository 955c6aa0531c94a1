import type { EventKind } from '../reading/events/note-event';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { Register } from './register';

/** Kinds of line that say no more than the meeting note they link to. */
const RETELLING: readonly EventKind[] = ['met', 'called', 'wrote', 'event', 'mention'];

/** The events of a person, newest first and read no further than asked. */
export function* walkEvents(register: Register, path: string): Generator<KnownEvent, void> {
	const { events, linking } = register.people.get(path);
	for (const event of events) {
		if (!linking.has(event) || !isRetold(register, event, path)) yield event;
	}
}

/** All events of a person, newest first, undated ones last; each fact once. */
export function eventsOf(register: Register, path: string): readonly KnownEvent[] {
	const person = register.people.get(path);
	const { events, linking } = person;
	person.knownEvents ??= linking.size > 0 ? [...walkEvents(register, path)] : [...events];
	return person.knownEvents;
}

/** All follow-ups that a person owes or that concern them, newest first. */
export function followUpsOf(register: Register, path: string): readonly KnownFollowUp[] {
	const person = register.people.get(path);
	person.knownFollowUps ??= [...person.followUps];
	return person.knownFollowUps;
}

/** A daily note's line adds nothing to the meeting of that day it links to, where they were both times. */
function isRetold(register: Register, { told, day, source }: KnownEvent, path: string): boolean {
	if (told.place !== 'daily-line' || day === undefined) return false;
	if (!RETELLING.includes(told.kind)) return false;
	const linked = register.note(source.path)?.linked?.get(told.line) ?? [];
	return linked.some((target) => register.note(target)?.tellsOfMeeting(path, day));
}
