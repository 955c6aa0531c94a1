import type { Day } from '../calendar/day';
import type { Person } from '../people/person';
import type { Source } from '../text/diagnostic';
import type { Written } from '../reading/person/person-facts';
import type { KnownEvent } from './known-event';
import { findContacts } from './timeline';

/** A day and the line that says it. */
export interface DayTold {
	readonly day: Day;
	readonly source: Source;
}

/** When somebody was last in contact, and what each witness says. */
export interface LastContact extends DayTold {
	/** The latest contact in the notes up to today. */
	readonly told?: DayTold;
	/** What the property `last-contact` says, even if it lies ahead. */
	readonly written?: DayTold;
	/** The property and the notes name the same day, or one of them is silent. */
	readonly agree: boolean;
}

/**
 * The latest of the counting events up to today and the properties `last-contact` and `met-on`
 * (specification, section 3); on the same day the line that tells of it is the source. A property
 * dated after today is kept but not believed. `undefined`: never in contact. `events` newest first.
 */
export function findLastContact(
	person: Person,
	events: Iterable<KnownEvent>,
	today: Day,
): LastContact | undefined {
	const told = firstOf(findContacts(events, person.path, today));
	const written = dayWritten(person, person.facts.lastContact);
	const metOn = dayWritten(person, person.facts.metOn);
	const latest = [told, written, metOn]
		.filter((one) => one !== undefined && one.day <= today)
		.reduce(
			(a, b) => (a === undefined || (b !== undefined && b.day > a.day) ? b : a),
			undefined,
		);
	if (latest === undefined) return undefined;
	return {
		...latest,
		...(told && { told }),
		...(written && { written }),
		agree: told === undefined || written === undefined || told.day === written.day,
	};
}

function firstOf(contacts: Iterable<KnownEvent>): DayTold | undefined {
	for (const { day, source } of contacts) if (day !== undefined) return { day, source };
	return undefined;
}

function dayWritten(person: Person, property?: Written<Day>): DayTold | undefined {
	if (property === undefined) return undefined;
	return { day: property.value, source: { path: person.path, line: property.line } };
}
