import type { NoteFacts } from '../reading/note/note-facts';
import { readCopyName, shareFact } from './conflict-copy';
import { KeyedSets } from './keyed-sets';
import { fileKey, lastPart } from './name-keys';

/** The notes there are, as {@link Copies} looks at them. */
interface NotesAtHand {
	/** A note's facts; `undefined` when there is no such note. */
	facts(path: string): NoteFacts | undefined;
	/** The notes at exactly this place, given by its {@link fileKey}. */
	at(key: string): readonly string[];
}

/** Which notes are copies of others, as a vault changes note by note. */
export class Copies {
	readonly #notes: NotesAtHand;
	/** The notes whose names may be those of copies of the note at a place. */
	readonly #candidates = new KeyedSets();
	readonly #originals = new Map<string, string>();

	constructor(notes: NotesAtHand) {
		this.#notes = notes;
	}

	/** The note that a note is a copy of, itself no copy; `undefined` for all others. */
	originalOf(path: string): string | undefined {
		const original = this.#originals.get(path);
		return original === undefined ? undefined : (this.originalOf(original) ?? original);
	}

	/** The notes that are copies of a note, or copies of its copies; ordered by path. */
	copiesOf(path: string): readonly string[] {
		const found = new Set<string>();
		this.#addWithCopies(path, found);
		found.delete(path);
		return [...found].sort();
	}

	/**
	 * To be told when a note has come, changed or gone. Answers with the notes that may be seen
	 * differently now: itself, and all that were or are copies of it.
	 */
	update(path: string): ReadonlySet<string> {
		const touched = new Set<string>();
		this.#addWithCopies(path, touched);
		const exists = this.#notes.facts(path) !== undefined;
		const originals = originalsOf(path);
		for (const { key } of originals) {
			if (exists) this.#candidates.add(key, path);
			else this.#candidates.delete(key, path);
		}
		this.#judge(path, originals);
		const candidates = this.#candidates.get(fileKey(path));
		if (candidates.length === 0) return touched;
		for (const candidate of candidates) this.#judge(candidate, originalsOf(candidate));
		this.#addWithCopies(path, touched);
		return touched;
	}

	#judge(path: string, originals: readonly Original[]): void {
		const original = this.#findOriginal(path, originals);
		if (original === undefined) this.#originals.delete(path);
		else this.#originals.set(path, original);
	}

	#findOriginal(path: string, originals: readonly Original[]): string | undefined {
		const facts = this.#notes.facts(path);
		if (facts === undefined) return undefined;
		for (const { key, certain } of originals) {
			for (const place of [...this.#notes.at(key)].sort()) {
				const other = this.#notes.facts(place);
				if (other === undefined || (facts.person && !other.person)) continue;
				if (certain || shareFact(facts, other)) return place;
			}
		}
		return undefined;
	}

	/** A note, its copies, and theirs: a copy's name is longer than its original's, so it ends. */
	#addWithCopies(path: string, into: Set<string>): void {
		into.add(path);
		for (const candidate of this.#candidates.get(fileKey(path))) {
			if (this.#originals.get(candidate) === path) this.#addWithCopies(candidate, into);
		}
	}
}

/** A note that another may be a copy of. */
interface Original {
	/** Its place, as {@link fileKey} writes it. */
	readonly key: string;
	/** By the name of the copy alone. */
	readonly certain: boolean;
}

/** They lie in the same folder. */
function originalsOf(path: string): readonly Original[] {
	const folder = path.slice(0, path.length - lastPart(path).length);
	return readCopyName(path).map(({ base, certain }) => ({
		key: fileKey(folder + base),
		certain,
	}));
}
