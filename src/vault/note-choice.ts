import { KeyedSets } from '../core/people/keyed-sets';
import { spokenKey } from '../core/people/name-keys';
import { noteKey } from '../core/people/note-files';
import type { PersonFacts } from '../core/reading/person/person-facts';

/** A note that may have to be read, by itself or for its links. */
interface Candidate {
	/** It can matter by itself. */
	readonly isOwn: boolean;
	/** The keys of the names its links lead to. */
	readonly keys: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Most notes of most vaults. */
const OWN: Candidate = { isOwn: true, keys: NONE };

/**
 * Which notes are to be read: those that can matter by themselves, and those that link to somebody who has one of
 * these. Answers do not depend on the order in which notes come.
 */
export class NoteChoice {
	readonly #candidates = new Map<string, Candidate>();
	/** Notes that can matter for their links only, by the keys of these. */
	readonly #linking = new KeyedSets();
	/** Notes of people, by the keys of their names. */
	readonly #people = new KeyedSets();
	readonly #names = new Map<string, ReadonlySet<string>>();

	/** Takes in what is known of a note before it is read. */
	put(path: string, isOwn: boolean, links: readonly string[]): void {
		this.#forget(path);
		const candidate = isOwn ? OWN : { isOwn, keys: new Set(links.map(noteKey)) };
		this.#candidates.set(path, candidate);
		for (const key of candidate.keys) this.#linking.add(key, path);
	}

	/** Forgets a note; answers with the notes that may be wanted no longer. */
	delete(path: string): readonly string[] {
		this.#forget(path);
		return this.#rename(path, NONE);
	}

	/**
	 * Takes in whose note it is, once read; `undefined` for nobody’s. Answers with the notes that may be wanted now, or no
	 * longer.
	 */
	read(path: string, person: PersonFacts | undefined): readonly string[] {
		// Somebody whose note is read only because it links to somebody else makes no third note matter.
		if (person === undefined || this.#candidates.get(path)?.isOwn !== true)
			return this.#rename(path, NONE);
		return this.#rename(path, new Set([noteKey(path), ...person.names.map(spokenKey)]));
	}

	isWanted(path: string): boolean {
		const candidate = this.#candidates.get(path);
		if (candidate === undefined || candidate.isOwn) return candidate !== undefined;
		for (const key of candidate.keys) if (this.#isPerson(key)) return true;
		return false;
	}

	#isPerson(key: string): boolean {
		return this.#people.get(key).length > 0;
	}

	#forget(path: string): void {
		for (const key of this.#candidates.get(path)?.keys ?? []) this.#linking.delete(key, path);
		this.#candidates.delete(path);
	}

	#rename(path: string, names: ReadonlySet<string>): readonly string[] {
		const before = this.#names.get(path) ?? NONE;
		const changed = [...before, ...names].filter((key) => before.has(key) !== names.has(key));
		const known = changed.map((key) => this.#isPerson(key));
		for (const key of before) this.#people.delete(key, path);
		for (const key of names) this.#people.add(key, path);
		if (names.size > 0) this.#names.set(path, names);
		else this.#names.delete(path);
		const turned = changed.filter((key, i) => this.#isPerson(key) !== known[i]);
		return turned.flatMap((key) => this.#linking.get(key));
	}
}
