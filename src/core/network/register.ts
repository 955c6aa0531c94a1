import type { Day } from '../calendar/day';
import { Directory } from '../people/directory';
import { KeyedSets } from '../people/keyed-sets';
import { NoteNames } from '../people/note-names';
import type { NoteFacts } from '../reading/note-facts';
import { isSelfName } from '../reading/reading';
import type { Settings } from '../settings/settings';
import { FactIds, firstTold } from './first-told';
import { buildKnownNote, type KnownNote } from './known-note';
import { NamesUsed } from './names-used';
import { NoteEntry } from './note-entry';
import { partsOf } from './note-parts';
import { PersonEntry, type DayAnswers } from './person-entry';

/** Told of each piece of work: the names of a note looked up, or a person's answers made anew. */
export type Observe = (work: 'note' | 'person', path: string) => void;

/**
 * All notes, and for each person where the facts about them stand. Notes may come and go in any order;
 * names are looked up when something is asked, and only in notes that may read differently since.
 */
export class Register {
	readonly directory = new Directory();
	readonly ids = new FactIds();
	readonly #settings: Settings;
	readonly #observe: Observe | undefined;
	readonly #used = new NamesUsed();
	readonly #notes = new Map<string, NoteEntry>();
	readonly #people = new Map<string, PersonEntry>();
	/** The notes of people by the notes of those they name as referrers. */
	readonly #referred = new KeyedSets();
	readonly #stale = new Set<string>();
	/** Grows whenever something may have changed; answers that rest on many notes carry it. */
	#edition = 0;

	constructor(settings: Settings, observe?: Observe) {
		this.#settings = settings;
		this.#observe = observe;
	}

	put(facts: NoteFacts): void {
		this.#forget(facts.path);
		this.#notes.set(facts.path, new NoteEntry(facts));
		this.#used.add(facts);
		this.#markStale(this.ids.add(facts));
		this.#changed(this.directory.put(facts));
	}

	remove(path: string): void {
		if (!this.#notes.has(path)) return;
		this.#forget(path);
		this.#changed(this.directory.remove(path));
	}

	/** Looks up the names of every note that may read differently; to be called before anything is asked. */
	settle(): number {
		if (this.#stale.size === 0) return this.#edition;
		this.#edition++;
		for (const path of this.#stale) {
			const note = this.#notes.get(path);
			if (note) this.#lookUp(note);
			else if (this.#people.get(path)?.isEmpty) this.#people.delete(path);
		}
		this.#stale.clear();
		return this.#edition;
	}

	/** The paths of all notes, in order. */
	paths(): readonly string[] {
		return [...this.#notes.keys()].sort();
	}

	note(path: string): NoteEntry | undefined {
		return this.#notes.get(path);
	}

	/** The note with its names looked up. */
	known(note: NoteEntry): KnownNote {
		note.known ??= buildKnownNote(note.facts, this.names(note.facts), this.directory);
		return note.known;
	}

	/** Who is meant by the names in a note. */
	names(facts: NoteFacts): NoteNames {
		return new NoteNames(facts, this.directory, (name) => isSelfName(this.#settings, name));
	}

	/** Where the facts about a person stand; for somebody unheard of, nowhere. */
	person(path: string): PersonEntry {
		const person = this.#people.get(path) ?? new PersonEntry();
		this.#people.set(path, person);
		return person;
	}

	/** What has been asked about a person as of a day, to be filled by who asks. */
	answers(path: string, today: Day): DayAnswers {
		const person = this.person(path);
		if (person.answers?.today === today) return person.answers;
		this.#observe?.('person', path);
		person.answers = { today };
		return person.answers;
	}

	everybody(): Iterable<PersonEntry> {
		return this.#people.values();
	}

	/** The notes of those who name a person as referrer, in order. */
	referredBy(path: string): readonly string[] {
		return [...this.#referred.get(path)].sort();
	}

	#changed(change: { keys: ReadonlySet<string>; notes: ReadonlySet<string> }): void {
		this.#markStale(change.notes);
		for (const key of change.keys) this.#markStale(this.#used.notes(key));
	}

	#markStale(paths: Iterable<string>): void {
		for (const path of paths) this.#stale.add(path);
	}

	#forget(path: string): void {
		const note = this.#notes.get(path);
		if (note === undefined) return;
		this.#withdraw(note);
		this.#notes.delete(path);
		this.#used.delete(note.facts);
		this.#markStale(this.ids.delete(note.facts));
	}

	#lookUp(note: NoteEntry): void {
		const { facts } = note;
		this.#observe?.('note', facts.path);
		this.#withdraw(note);
		const original = this.directory.originalOf(facts.path);
		const known = buildKnownNote(facts, this.names(facts), this.directory);
		const told = original === undefined ? undefined : this.#notes.get(original)?.facts;
		note.parts = partsOf(known, firstTold(facts, this.ids, told));
		const isOther = this.directory.person(facts.path)?.facts.self === false;
		const named = isOther ? known.referrers.map(({ person }) => person) : [];
		note.referrers = named.filter((person) => person !== undefined);
		for (const [path, part] of note.parts) this.person(path).add(note, part);
		for (const path of note.referrers) this.#referred.add(path, facts.path);
		this.#touch(note.parts.keys());
	}

	/** Takes back what a note's last looking up has put in. */
	#withdraw(note: NoteEntry): void {
		this.#touch([note.facts.path]);
		this.#touch(note.parts.keys());
		for (const [path, part] of note.parts) {
			const person = this.person(path);
			person.delete(note, part);
			if (person.isEmpty) this.#people.delete(path);
		}
		for (const path of note.referrers) this.#referred.delete(path, note.facts.path);
		note.known = undefined;
	}

	#touch(paths: Iterable<string>): void {
		for (const path of paths) this.#people.get(path)?.forgetAnswers();
	}
}
