import type { Day } from '../calendar/day';
import { CONTACT_KINDS, countsAsContact, type EventKind } from '../reading/events/note-event';
import type { KnownEvent } from './known-event';

/** One event in a person's timeline, as it looks on one day. */
export interface TimelineEntry {
	readonly event: KnownEvent;
	/** They took part; otherwise they are only spoken of. */
	readonly present: boolean;
	/** It is contact: one for each person, day and note, however many lines tell of it. */
	readonly counts: boolean;
	/** It is meant for later: a plan, or a contact dated after the day asked. */
	readonly planned: boolean;
}

/** A person's events as of a day, in the order given: newest first, undated ones last. */
export function buildTimeline(
	events: readonly KnownEvent[],
	path: string,
	today: Day,
): readonly TimelineEntry[] {
	const contacts = new Set(findContacts(events, path, today));
	return events.map((event) => ({
		event,
		present: tookPart(event, path),
		counts: contacts.has(event),
		planned: isPlanned(event, today),
	}));
}

/**
 * The events that are contact with a person up to a day, in the order given and read no further than asked:
 * the first one of each day and note stands for all (specification, section 3).
 */
export function* findContacts(
	events: Iterable<KnownEvent>,
	path: string,
	today: Day,
): Generator<KnownEvent, void> {
	const seen = new Set<string>();
	for (const event of events) {
		if (!isContactWith(event, path, today)) continue;
		const occasion = `${event.day ?? ''} ${event.source.path}`;
		if (seen.has(occasion)) continue;
		seen.add(occasion);
		yield event;
	}
}

/** Whether an event is contact with a person as of a day: they took part, and it has happened. */
export function isContactWith(event: KnownEvent, path: string, today: Day): boolean {
	return countsAsContact(event.told, today) && tookPart(event, path);
}

function tookPart(event: KnownEvent, path: string): boolean {
	return event.people.some((named) => named.person === path);
}

function isPlanned(event: KnownEvent, today: Day): boolean {
	if (event.kind === 'plan') return true;
	const contactKinds: readonly EventKind[] = CONTACT_KINDS;
	return event.day !== undefined && event.day > today && contactKinds.includes(event.kind);
}
