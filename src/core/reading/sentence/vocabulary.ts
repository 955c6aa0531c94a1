import type {
	Form,
	NounWords,
	Particle,
	SentenceWords,
	Slot,
	VerbWords,
} from '../lexicon/sentence-words';
import { FORMS, PARTICLES, SLOTS } from '../lexicon/sentence-words';
import type { Token } from './token';
import { canTell } from './telling';
import { tokenise } from './tokens';

/** All that a phrase can be; its neighbours decide which of it it is. */
export interface Entry {
	readonly verb: VerbWords | undefined;
	readonly forms: ReadonlySet<Form>;
	readonly noun: NounWords | undefined;
	readonly slot: Slot | undefined;
	readonly particles: ReadonlySet<Particle>;
	/** A picture instead of a word. */
	readonly sign: boolean;
	/** All that it can be, when that is one small word. */
	readonly only: Particle | undefined;
	/** With it a line can tell of something that happened. */
	readonly tells: boolean;
}

/** The words of one language, to be walked word by word. */
export interface Vocabulary {
	readonly words: SentenceWords;
	readonly root: Branch;
}

/** What some first words of phrases go on with. */
export interface Branch {
	readonly next: ReadonlyMap<string, Branch>;
	/** The phrase that these words are, when they are one. */
	readonly entry: Entry | undefined;
	/** How many tokens they take. */
	readonly length: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Growing {
	/** `NOTHING` where no phrase goes on. */
	next: Map<string, Growing>;
	entry: Writable<Entry> | undefined;
	readonly length: number;
}

const NOTHING = new Map<string, Growing>();

const built = new WeakMap<SentenceWords, Vocabulary>();

/** The vocabulary of a lexicon; the same lexicon is built once. */
export function vocabularyOf(words: SentenceWords): Vocabulary {
	const known = built.get(words);
	if (known) return known;
	const vocabulary = { words, root: grown(words) };
	built.set(words, vocabulary);
	return vocabulary;
}

/** The longest phrase at `at`, if any; looks at no more tokens than the longest phrase of the lexicon has. */
export function findPhrase(
	{ root }: Vocabulary,
	tokens: readonly Token[],
	at: number,
	visit: () => void,
): Branch | undefined {
	let found: Branch | undefined;
	for (let branch: Branch | undefined = root; branch;) {
		if (branch.entry) found = branch;
		const token = tokens[at + branch.length];
		if (token?.kind !== 'word' && token?.kind !== 'number') break;
		visit();
		branch = branch.next.get(token.text);
	}
	return found;
}

function grown(words: SentenceWords): Branch {
	const root = branchOf(0);
	for (const verb of words.verbs) {
		for (const form of FORMS) {
			for (const phrase of verb.forms[form]) {
				const entry = entryOf(root, phrase);
				entry.verb ??= verb;
				// Two verbs can share a form; the first one listed has it.
				if (entry.verb === verb) entry.forms = FORM_SETS.with(entry.forms, form);
			}
		}
	}
	for (const noun of words.nouns) {
		for (const phrase of noun.nouns) {
			const entry = entryOf(root, phrase);
			entry.noun ??= noun;
			if (phrase.charCodeAt(0) > 127 && PICTURE.test(phrase)) entry.sign = true;
		}
	}
	for (const slot of SLOTS) {
		for (const phrase of words.slots[slot] ?? []) entryOf(root, phrase).slot ??= slot;
	}
	for (const particle of PARTICLES) {
		for (const phrase of words.particles[particle] ?? []) {
			const entry = entryOf(root, phrase);
			entry.particles = PARTICLE_SETS.with(entry.particles, particle);
			const several = entry.particles.size > 1 || entry.verb || entry.noun || entry.slot;
			entry.only = several ? undefined : particle;
		}
	}
	weigh(root);
	return root;
}

function branchOf(length: number): Growing {
	return { next: NOTHING, entry: undefined, length };
}

function entryOf(root: Growing, phrase: string): Writable<Entry> {
	let branch = root;
	for (const word of wordsOf(phrase)) {
		let next = branch.next.get(word);
		if (next === undefined) {
			next = branchOf(branch.length + 1);
			if (branch.next === NOTHING) branch.next = new Map();
			branch.next.set(word, next);
		}
		branch = next;
	}
	branch.entry ??= {
		verb: undefined,
		forms: FORM_SETS.none,
		noun: undefined,
		slot: undefined,
		particles: PARTICLE_SETS.none,
		sign: false,
		only: undefined,
		tells: false,
	};
	return branch.entry;
}

const PLAIN = /^[a-z]+(?:[ ’-][a-z]+)*$/u;
const PICTURE = /^\p{Extended_Pictographic}/u;

/** Phrases are cut into words as lines are, so that `don't` is two words in both; most need no looking at each letter. */
function wordsOf(phrase: string): readonly string[] {
	if (!PLAIN.test(phrase)) return tokenise(phrase).map(({ text }) => text);
	return phrase.includes('’') ? phrase.split(/ |(?=’)/u) : phrase.split(' ');
}

/** Sets of which many are alike: those of one member are made once. */
class SharedSets<T> {
	readonly none: ReadonlySet<T> = new Set();
	readonly #ones = new Map<T, ReadonlySet<T>>();

	with(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
		if (set.has(one)) return set;
		if (set.size > 0) return new Set([...set, one]);
		const only = this.#ones.get(one) ?? new Set([one]);
		this.#ones.set(one, only);
		return only;
	}
}

const FORM_SETS = new SharedSets<Form>();
const PARTICLE_SETS = new SharedSets<Particle>();

function weigh({ entry, next }: Growing): void {
	if (entry) entry.tells = canTell(entry);
	if (next !== NOTHING) next.forEach(weigh);
}
