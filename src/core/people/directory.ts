import type { NoteFacts } from '../reading/note/note-facts';
import { nameKey } from '../text/name';
import { Copies } from './copies';
import { KeyedSets } from './keyed-sets';
import { spokenKey, withoutPrefix } from './name-keys';
import { NoteFiles, noteKey } from './note-files';
import type { Person } from './person';

/** What a note that came, changed or went may mean for the others. */
export interface DirectoryChange {
	/** Names that may mean somebody else now, as {@link spokenKey} writes them, and mail addresses. */
	readonly keys: ReadonlySet<string>;
	/** Notes that are seen differently themselves: the one put or removed, and copies of it. */
	readonly notes: ReadonlySet<string>;
}

/** How a note of a person, or a copy of any note, is listed. */
interface Listing {
	/** The keys it is found under. */
	readonly keys: readonly string[];
	/** A text that changes when who it is does. */
	readonly identity: string;
	/** Whose note it is, the owner's included; absent for copies. */
	readonly person?: Person;
}

/**
 * Every note of a vault by path and name, and everybody with a note by all their names. Takes notes in
 * one by one, at a cost that does not depend on how many there are.
 */
export class Directory {
	readonly #facts = new Map<string, NoteFacts>();
	readonly #files = new NoteFiles();
	readonly #copies: Copies;
	readonly #listings = new Map<string, Listing>();
	/** Notes of people, the owner's too, under the keys of their names and their mail addresses. */
	readonly #people = new KeyedSets();
	/** Notes of people, the owner's not among them. */
	readonly #others = new Set<string>();
	/** The same in order, once asked for. */
	#paths: readonly string[] | undefined;
	/** And who they are. */
	#inOrder: readonly Person[] | undefined;
	/** Grows whenever a name may mean somebody else. */
	#edition = 0;

	constructor() {
		this.#copies = new Copies({
			facts: (path) => this.#facts.get(path),
			at: (key) => this.#files.at(key),
		});
	}

	/** Takes in a note, or its new facts. */
	put(facts: NoteFacts): DirectoryChange {
		const isNew = !this.#facts.has(facts.path);
		this.#facts.set(facts.path, facts);
		if (isNew) this.#files.add(facts.path);
		return this.#update(facts.path, isNew);
	}

	/** Forgets a note. */
	remove(path: string): DirectoryChange {
		const isGone = this.#facts.delete(path);
		if (isGone) this.#files.delete(path);
		return this.#update(path, isGone);
	}

	/** Grows whenever a name may mean somebody else than before. */
	get edition(): number {
		return this.#edition;
	}

	facts(path: string): NoteFacts | undefined {
		return this.#facts.get(path);
	}

	/** Everybody with a note, the vault's owner left out, ordered by path. */
	people(): readonly Person[] {
		this.#paths ??= [...this.#others].sort();
		this.#inOrder ??= this.#paths.flatMap((path) => this.#listings.get(path)?.person ?? []);
		return this.#inOrder;
	}

	/** The person of a note, the owner too; `undefined` for other notes and for copies. */
	person(path: string): Person | undefined {
		return this.#listings.get(path)?.person;
	}

	/** Whether a note is that of the vault's owner. */
	isSelf(path: string): boolean {
		return this.person(path)?.facts.self === true;
	}

	/** The note that a note is a copy of; `undefined` for all but copies. */
	originalOf(path: string): string | undefined {
		return this.#copies.originalOf(path);
	}

	/** The notes that are copies of a note; ordered by path. */
	copiesOf(path: string): readonly string[] {
		return this.#copies.copiesOf(path);
	}

	/** The notes a link may lead to, seen from a note: none, one, or several that nothing tells apart. */
	linked(link: string, from: string): readonly string[] {
		return this.#originals(this.#files.find(link, from));
	}

	/** The notes with this file name, wherever they lie; ordered by path. */
	filed(name: string): readonly string[] {
		return this.#originals(this.#files.named(name));
	}

	/** Everybody who has exactly this name or alias; ordered by path. */
	called(name: string): readonly string[] {
		const key = nameKey(name);
		return this.spoken(name).filter((path) =>
			this.#facts.get(path)?.person?.names.some((own) => nameKey(own) === key),
		);
	}

	/** Everybody who has this name in one way of writing it or another; ordered by path. */
	spoken(name: string): readonly string[] {
		return [...this.#people.get(spokenKey(name))].sort();
	}

	/** Everybody with this mail address; ordered by path. */
	mailed(address: string): readonly string[] {
		return [...this.#people.get(address.toLowerCase())].sort();
	}

	#originals(paths: readonly string[]): readonly string[] {
		return [...new Set(paths.map((path) => this.originalOf(path) ?? path))].sort();
	}

	#update(changed: string, isNewOrGone: boolean): DirectoryChange {
		const notes = this.#copies.update(changed);
		const keys = new Set(isNewOrGone ? [noteKey(changed)] : []);
		for (const path of notes) {
			const before = this.#listings.get(path);
			const after = this.#listingOf(path);
			if (after) this.#listings.set(path, after);
			else this.#listings.delete(path);
			if (before?.person ?? after?.person) this.#inOrder = undefined;
			if (before?.identity === after?.identity) continue;
			keys.add(noteKey(path));
			for (const key of before?.keys ?? []) this.#people.delete(key, path);
			if (after?.person) for (const key of after.keys) this.#people.add(key, path);
			for (const key of [...(before?.keys ?? []), ...(after?.keys ?? [])]) keys.add(key);
			if (before?.person === undefined && after?.person === undefined) continue;
			this.#paths = undefined;
			if (after?.person && !after.person.facts.self) this.#others.add(path);
			else this.#others.delete(path);
		}
		if (keys.size > 0) this.#edition++;
		return { keys, notes };
	}

	#listingOf(path: string): Listing | undefined {
		const facts = this.#facts.get(path);
		if (facts === undefined) return undefined;
		const original = this.originalOf(path);
		if (original !== undefined) return { keys: [], identity: original };
		if (facts.person === undefined) return undefined;
		const { names, mails, self } = facts.person;
		const keys = new Set([noteKey(path), ...names.map(spokenKey), ...mails]);
		return {
			keys: [...keys],
			identity: JSON.stringify([self, ...names, '', ...mails]),
			person: { path, name: withoutPrefix(names[0] ?? path), facts: facts.person },
		};
	}
}
