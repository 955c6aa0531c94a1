import type { NameRef } from '../reading/names/name-ref';
import type { NoteFacts } from '../reading/note/note-facts';
import type { Directory } from './directory';
import type { Meanings } from './meanings';
import { firstNameKey, untitledKey } from './name-keys';
import { wordsOf } from './resolve';
import type { Resolution } from './resolution';

/**
 * Who is meant by the names in one note. Beyond what the vault knows of a name, those present settle
 * it: between two people of one name the one who is there, and a first name that only one of them has.
 */
export class NoteNames {
	readonly #path: string;
	readonly #directory: Directory;
	readonly #meanings: Meanings;
	readonly #present = new Set<string>();
	/** First names of those present without a note. */
	readonly #strangers = new Set<string>();
	readonly #known = new Map<string, Resolution>();

	constructor(facts: NoteFacts, directory: Directory, meanings: Meanings) {
		this.#path = facts.path;
		this.#directory = directory;
		this.#meanings = meanings;
		const own = directory.originalOf(facts.path) ?? facts.path;
		if (directory.person(own) && !directory.isSelf(own)) this.#present.add(own);
		for (const { ref } of facts.attendees) {
			const found = meanings.find(ref, facts.path);
			if (found.kind === 'person') this.#present.add(found.path);
			if (found.kind === 'unknown' && ref.form !== 'guess') this.#addStranger(ref);
		}
	}

	/** Who is meant; the same name in one note is always the same person. */
	find(ref: NameRef): Resolution {
		const inVault = this.#meanings.find(ref, this.#path);
		if (inVault.kind !== 'ambiguous' && inVault.kind !== 'unknown') return inVault;
		const key = `${ref.form} ${ref.link ?? ref.raw}\n${ref.name}`;
		const known = this.#known.get(key);
		if (known) return known;
		const found = this.#amongPresent(ref, inVault);
		this.#known.set(key, found);
		return found;
	}

	#amongPresent(ref: NameRef, found: Resolution): Resolution {
		if (found.kind === 'ambiguous') {
			return oneOf(found.candidates.filter((path) => this.#present.has(path))) ?? found;
		}
		const key = untitledKey(wordsOf(ref));
		if (found.kind !== 'unknown' || key.includes(' ') || this.#strangers.has(key)) return found;
		const called = [...this.#present].filter((path) => this.#firstNames(path).includes(key));
		if (called.length > 1) return { kind: 'ambiguous', candidates: called.sort() };
		return oneOf(called) ?? found;
	}

	#firstNames(path: string): readonly string[] {
		return this.#directory.person(path)?.facts.names.map(firstNameKey) ?? [];
	}

	#addStranger(ref: NameRef): void {
		const words = wordsOf(ref);
		if (untitledKey(words).includes(' ')) this.#strangers.add(firstNameKey(words));
	}
}

function oneOf(paths: readonly string[]): Resolution | undefined {
	const [path] = paths;
	return path !== undefined && paths.length === 1 ? { kind: 'person', path } : undefined;
}
