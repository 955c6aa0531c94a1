import type { Day } from '../calendar/day';
import { Directory, type DirectoryChange } from '../people/directory';
import { KeyedSets } from '../people/keyed-sets';
import { Meanings } from '../people/meanings';
import { NoteNames } from '../people/note-names';
import type { NoteFacts } from '../reading/note/note-facts';
import { isSelfName } from '../reading/reading';
import type { Settings } from '../settings/settings';
import { ChangeLog } from './change-log';
import { FactIds, firstTold } from './first-told';
import { NamesUsed } from './names-used';
import { NoteEntry } from './note-entry';
import { NoteLookup } from './note-lookup';
import { OriginsWatch } from './origins-watch';
import { PeopleEntries } from './people-entries';
import type { DayAnswers } from './person-entry';

/** Told of each piece of work: the names of a note looked up, or a person's answers made anew. */
export type Observe = (work: 'note' | 'person', path: string) => void;

/**
 * All notes, and for each person the facts about them. Notes may come and go in any order; names are
 * looked up when something is asked, and only in notes that may read differently since.
 */
export class Register {
	readonly directory = new Directory();
	readonly ids = new FactIds();
	readonly changes = new ChangeLog();
	readonly people = new PeopleEntries(this.changes);
	readonly #settings: Settings;
	readonly #observe: Observe | undefined;
	readonly #meanings = new Meanings(this.directory, (name) => this.#isSelf(name));
	readonly #used = new NamesUsed();
	readonly #origins = new OriginsWatch(this.changes);
	readonly #notes = new Map<string, NoteEntry>();
	/** The notes of people by the notes of those they name as referrers. */
	readonly #referred = new KeyedSets();
	readonly #stale = new Set<string>();
	readonly #selfNames = new Map<string, boolean>();

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
	settle(): void {
		this.settleUntil(() => false);
	}

	/** The same in steps, each up to where `isEnough` says so; whether nothing is left. */
	settleUntil(isEnough: () => boolean): boolean {
		if (this.#stale.size === 0) return true;
		for (const path of this.#stale) {
			this.#stale.delete(path);
			const note = this.#notes.get(path);
			if (note) this.#lookUp(note);
			else this.#origins.gone(path);
			this.people.touch(path);
			if (isEnough()) break;
		}
		return this.#stale.size === 0;
	}

	/** Grows whenever it may be told otherwise where anybody comes from; standings carry it. */
	get originsEdition(): number {
		return this.#origins.edition;
	}

	/** The paths of all notes, in order. */
	paths(): readonly string[] {
		return [...this.#notes.keys()].sort();
	}

	note(path: string): NoteEntry | undefined {
		return this.#notes.get(path);
	}

	/** Who is meant by the names in a note. */
	names(facts: NoteFacts): NoteNames {
		return new NoteNames(facts, this.directory, this.#meanings);
	}

	/** What a note says, looked up. */
	lookup(facts: NoteFacts): NoteLookup {
		return new NoteLookup(facts, this.names(facts), this.directory, this.#meanings);
	}

	/** What has been asked about a person as of a day, to be filled by who asks. */
	answers(path: string, today: Day): DayAnswers {
		const person = this.people.get(path);
		if (person.answers?.today === today) return person.answers;
		this.#observe?.('person', path);
		person.answers = { today };
		return person.answers;
	}

	/** The notes of those who name a person as referrer, in order. */
	referredBy(path: string): readonly string[] {
		return [...this.#referred.get(path)].sort();
	}

	#changed(change: DirectoryChange): void {
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
		const lookup = this.lookup(facts);
		note.events = lookup.events();
		note.followUps = lookup.followUps();
		note.referrers = lookup.referrers();
		note.linked = this.#linkedBy(facts);
		const original = this.directory.originalOf(facts.path);
		const told = original === undefined ? undefined : this.#notes.get(original)?.facts;
		const first = firstTold(facts, this.ids, told);
		const counted = note.events.filter((event) => first.event(event.told));
		this.#origins.lookedUp(note, counted, this.directory);
		for (const event of counted) {
			this.people.addEvent(event, note.linked?.has(event.source.line) ?? false);
		}
		for (const followUp of note.followUps) {
			if (first.followUp(followUp.told)) this.people.addFollowUp(followUp);
		}
		if (this.directory.person(facts.path)?.facts.self !== false) return;
		for (const { person } of note.referrers) if (person) this.#referred.add(person, facts.path);
	}

	/** Takes back what a note's last looking up has put in. */
	#withdraw({ facts, events, followUps, referrers }: NoteEntry): void {
		for (const event of events) this.people.deleteEvent(event);
		for (const followUp of followUps) this.people.deleteFollowUp(followUp);
		for (const { person } of referrers) if (person) this.#referred.delete(person, facts.path);
	}

	#linkedBy({ path, role, links }: NoteFacts): NoteEntry['linked'] {
		if (role !== 'daily') return undefined;
		const linked = new Map<number, readonly string[]>();
		for (const { link, line } of links) {
			const others = this.directory
				.linked(link, path)
				.filter((other) => this.directory.person(other) === undefined);
			if (others.length > 0) linked.set(line, [...(linked.get(line) ?? []), ...others]);
		}
		return linked.size > 0 ? linked : undefined;
	}

	#isSelf(name: string): boolean {
		const known = this.#selfNames.get(name);
		if (known !== undefined) return known;
		const isSelf = isSelfName(this.#settings, name);
		this.#selfNames.set(name, isSelf);
		return isSelf;
	}
}
