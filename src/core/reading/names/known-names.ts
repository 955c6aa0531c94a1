import { nameKey } from '../../text/name';
import { labelAsker } from '../words/label';
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
	readonly #refs: () => readonly NameRef[];
	readonly #isSelf: (name: string) => boolean;
	#people: readonly NameRef[] | undefined;
	#written: string | undefined;
	#index: NameIndex | undefined;

	/** The names are asked for when the first is looked up: most notes promise nothing. */
	constructor(refs: () => readonly NameRef[], isSelf: (name: string) => boolean = isNobody) {
		this.#refs = refs;
		this.#isSelf = isSelf;
	}

	/** Who is meant, as named here; `undefined` for words that are nobody's name in this note. */
	find(said: string): Pick<NameRef, 'name' | 'form' | 'link'> | undefined {
		const words = said.replace(/^@/u, '').trim();
		const key = nameKey(words);
		if (this.#isNamed(key) || this.#isSelf(words)) return { name: words, form: 'plain' };
		const isInitials = INITIALS.test(words) ? this.#names().initials.get(key) : undefined;
		if (isInitials) return isInitials;
		return meansSelfOrAll(words) ? { name: words, form: 'plain' } : undefined;
	}

	/**
	 * Most words asked for are a promise's own, “send the list”: only where the first of them stands in somebody's name is
	 * it worth knowing all that people may be called.
	 */
	#isNamed(key: string): boolean {
		this.#written ??= nameKey(this.#all().map(writtenNames).join('\n'));
		const end = key.search(BETWEEN_WORDS);
		if (!this.#written.includes(end < 0 ? key : key.slice(0, end))) return false;
		return this.#names().named.has(key);
	}

	#names(): NameIndex {
		this.#index ??= indexOf(this.#all());
		return this.#index;
	}

	#all(): readonly NameRef[] {
		this.#people ??= this.#refs();
		return this.#people;
	}
}

const meansSelfOrAll = labelAsker('everyone', 'self');
const INITIALS = /^\p{Lu}{2,3}$/u;
const BETWEEN_WORDS = /[\s.-]/u;

/** All that people may be called; nobody stands for a word that may be two people's. */
interface NameIndex {
	readonly named: ReadonlyMap<string, NameRef | undefined>;
	readonly initials: ReadonlyMap<string, NameRef | undefined>;
}

/** Whatever {@link refKey} and the index take a name from. */
function writtenNames({ name, link }: NameRef): string {
	return link === undefined || link === name ? name : `${link}\n${name}`;
}

function indexOf(people: readonly NameRef[]): NameIndex {
	const named = new Map<string, NameRef | undefined>();
	const initials = new Map<string, NameRef | undefined>();
	const seen = new Set<string>();
	for (const ref of people) {
		const key = refKey(ref);
		if (seen.has(key)) continue;
		seen.add(key);
		const words = nameKey(withoutHonorific(ref.name))
			.split(/[\s.-]{1,4}/u)
			.filter(Boolean);
		for (const name of new Set([key, nameKey(ref.name), ...leadingParts(words)]))
			put(named, name, ref);
		if (words.length > 1) put(initials, words.map((word) => [...word][0]).join(''), ref);
	}
	return { named, initials };
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
