import type { Day } from '../calendar/day';
import type { Person } from '../people/person';
import { countsAsContact } from '../reading/events/note-event';
import type { Source } from '../text/diagnostic';
import type { Known } from './known';
import { findContacts } from './timeline';

/** A note that tells of contact on a day, and with whom. */
export interface ContactNote {
	/** The first line of it that does. */
	readonly source: Source;
	/** Names, each once. */
	readonly people: readonly string[];
}

/** The contact of one day. */
export interface ContactDay {
	/** One for each person and note, as everywhere. */
	readonly contacts: number;
	/** Ordered by whom they tell of first. */
	readonly notes: readonly ContactNote[];
}

/** A note of a day while it is being counted. */
interface CountedNote {
	source: Source;
	readonly people: Set<string>;
}

/** A day while it is being counted: its notes by their paths. */
type Counting = Map<string, CountedNote>;

/**
 * The days of contact from `since` up to today: with one person or, without one, with anybody, people without notes
 * among them. A day that only a property tells (`last-contact`, `met-on`) is among them, with the property as source.
 */
export function countContacts(
	known: Known,
	since: Day,
	person?: string,
): ReadonlyMap<Day, ContactDay> {
	const days = new Map<Day, Counting>();
	const one = person === undefined ? undefined : known.person(person);
	const people = person === undefined ? known.people() : one === undefined ? [] : [one];
	for (const each of people) addPerson(days, each, known, since);
	if (person === undefined) addOthers(days, known, since);
	return new Map([...days].map(([day, notes]) => [day, sumUp(notes)]));
}

function addPerson(days: Map<Day, Counting>, person: Person, known: Known, since: Day): void {
	const { today } = known;
	const { path, name, facts } = person;
	const told = new Set<Day>();
	for (const { day, source } of findContacts(known.events(path), path, today)) {
		// Events come newest first, undated ones last.
		if (day === undefined || day < since) break;
		told.add(day);
		add(days, day, source, name);
	}
	for (const property of [facts.lastContact, facts.metOn]) {
		if (property === undefined || told.has(property.value)) continue;
		if (property.value < since || property.value > today) continue;
		add(days, property.value, { path, line: property.line }, name);
	}
}

function addOthers(days: Map<Day, Counting>, known: Known, since: Day): void {
	for (const { day, source, told, people } of known.otherEvents()) {
		if (day === undefined || day < since) break;
		if (!countsAsContact(told, known.today)) continue;
		for (const { name } of people) add(days, day, source, name);
	}
}

function add(days: Map<Day, Counting>, day: Day, source: Source, name: string): void {
	const notes = days.get(day) ?? new Map<string, CountedNote>();
	days.set(day, notes);
	const note = notes.get(source.path) ?? { source, people: new Set() };
	notes.set(source.path, note);
	note.people.add(name);
	if (source.line < note.source.line) note.source = source;
}

function sumUp(counting: Counting): ContactDay {
	const notes = [...counting.values()].map(({ source, people }) => ({
		source,
		people: [...people],
	}));
	return { contacts: notes.reduce((sum, { people }) => sum + people.length, 0), notes };
}
