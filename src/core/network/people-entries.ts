import type { Named } from '../people/person';
import { NOBODY } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { ChangeLog } from './change-log';
import { PersonEntry } from './person-entry';

/** The facts about each person, by the path of their note. */
export class PeopleEntries {
	readonly #entries = new Map<string, PersonEntry>();
	readonly #changes: ChangeLog;

	constructor(changes: ChangeLog) {
		this.#changes = changes;
	}

	/** The facts about a person; about somebody unheard of, none. */
	get(path: string): PersonEntry {
		const entry = this.#entries.get(path) ?? new PersonEntry();
		this.#entries.set(path, entry);
		return entry;
	}

	/** Forgets what was answered about a person, and a person about whom nothing is known. */
	touch(path: string): void {
		this.#changes.addPerson(path);
		const entry = this.#entries.get(path);
		entry?.forgetAnswers();
		if (entry?.isEmpty) this.#entries.delete(path);
	}

	/** `links`: its line in a daily note links to another note. */
	addEvent(event: KnownEvent, links: boolean): void {
		for (const path of whomIn(event.people, event.about)) {
			const { events, linking } = this.#changed(path);
			events.add(event);
			if (links) linking.add(event);
		}
		if (event.kind !== 'introduced') return;
		for (const path of whomIn(event.about, [])) this.get(path).introductions.add(event);
	}

	deleteEvent(event: KnownEvent): void {
		for (const path of whomIn(event.people, event.about)) {
			const { events, introductions, linking } = this.get(path);
			events.delete(event);
			introductions.delete(event);
			linking.delete(event);
			this.touch(path);
		}
	}

	addFollowUp(followUp: KnownFollowUp): void {
		for (const path of whomIn(followUp.owners, followUp.about)) {
			this.#changed(path).followUps.add(followUp);
		}
	}

	deleteFollowUp(followUp: KnownFollowUp): void {
		for (const path of whomIn(followUp.owners, followUp.about)) {
			this.get(path).followUps.delete(followUp);
			this.touch(path);
		}
	}

	#changed(path: string): PersonEntry {
		this.#changes.addPerson(path);
		const entry = this.get(path);
		entry.forgetAnswers();
		return entry;
	}
}

/** The notes of the people named, each once; nobody's when none of them has a note. */
function whomIn(people: readonly Named[], others: readonly Named[]): Iterable<string> {
	const [one, more] = people;
	// Most facts are about one person.
	if (more === undefined && others.length === 0) return [one?.person ?? NOBODY];
	const paths = new Set<string>();
	for (const { person } of people) if (person !== undefined) paths.add(person);
	for (const { person } of others) if (person !== undefined) paths.add(person);
	return paths.size > 0 ? paths : [NOBODY];
}
