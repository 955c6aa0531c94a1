import { nameKey } from '../../text/name';
import { labelsOf } from '../words/label';
import { withoutHonorific } from './name-words';
import { refKey, type NameRef } from './name-ref';

/**
 * The people a note names, by all they may be called in it: a first name, a handle and initials stand for somebody named
 * in full elsewhere in the note, if for one alone.
 *
 *     attendees Ana Silva, Ben Okafor        “Ana”, “@ana”, “AS” and “Ben O” are known, “Cy” is not
 *
 * The vault's owner is known in every note, by all their own names.
 */
export class KnownNames {
	readonly #named = new Map<string, NameRef | undefined>();
	readonly #initials = new Map<string, NameRef | undefined>();
	readonly #isSelf: (name: string) => boolean;
	#refs: (() => readonly NameRef[]) | undefined;

	/** The names are asked for when the first is looked up: most notes promise nothing. */
	constructor(refs: () => readonly NameRef[], isSelf: (name: string) => boolean = isNobody) {
		this.#refs = refs;
		this.#isSelf = isSelf;
	}

	#load(): void {
		const refs = this.#refs?.() ?? [];
		this.#refs = undefined;
		const seen = new Set<string>();
		for (const ref of refs) {
			const key = refKey(ref);
			if (seen.has(key)) continue;
			seen.add(key);
			const words = nameKey(withoutHonorific(ref.name))
				.split(/[\s.-]{1,4}/u)
				.filter(Boolean);
			for (const name of new Set([key, nameKey(ref.name), ...leadingParts(words)]))
				put(this.#named, name, ref);
			if (words.length > 1)
				put(this.#initials, words.map((word) => [...word][0]).join(''), ref);
		}
	}

	/** Who is meant, as named here; `undefined` for words that are nobody's name in this note. */
	find(said: string): Pick<NameRef, 'name' | 'form' | 'link'> | undefined {
		this.#load();
		const words = said.replace(/^@/u, '').trim();
		const key = nameKey(words);
		if (this.#named.has(key) || this.#isSelf(words)) return { name: words, form: 'plain' };
		const isInitials = /^\p{Lu}{2,3}$/u.test(words) ? this.#initials.get(key) : undefined;
		if (isInitials) return isInitials;
		const labels = labelsOf(words);
		return labels.has('everyone') || labels.has('self')
			? { name: words, form: 'plain' }
			: undefined;
	}
}

function isNobody(): boolean {
	return false;
}

/** `ana`, `ana s`, `ana silva`: what a name may be cut short to. */
function leadingParts(words: readonly string[]): readonly string[] {
	const [first, second] = words;
	if (first === undefined) return [];
	return second === undefined
		? [first]
		: [first, `${first} ${[...second][0] ?? ''}`, `${first} ${second}`];
}

/** A word that may stand for two people stands for neither, but is a name all the same. */
function put(names: Map<string, NameRef | undefined>, key: string, ref: NameRef): void {
	names.set(key, names.has(key) ? undefined : ref);
}
