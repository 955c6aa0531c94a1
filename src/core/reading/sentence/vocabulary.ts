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
import { tokenise } from './tokens';

/** All that a phrase can be; its neighbours decide which of it it is. */
export interface Entry {
	readonly verb?: VerbWords;
	readonly forms: ReadonlySet<Form>;
	readonly noun?: NounWords;
	readonly slot?: Slot;
	readonly particles: ReadonlySet<Particle>;
	/** A picture instead of a word. */
	readonly sign?: boolean;
	/** All that it can be, when that is one small word. */
	readonly only?: Particle;
}

/** The words of one language, to be walked word by word. */
export interface Vocabulary {
	readonly words: SentenceWords;
	readonly root: Branch;
}

interface Branch {
	readonly next: ReadonlyMap<string, Branch>;
	readonly entry?: Entry;
}

/** The longest phrase that begins at a token, and how many tokens it takes. */
interface Match {
	readonly entry: Entry;
	readonly length: number;
}

interface Growing {
	next: Map<string, Growing>;
	entry?: {
		verb?: VerbWords;
		forms: Set<Form>;
		noun?: NounWords;
		slot?: Slot;
		particles: Set<Particle>;
		sign?: boolean;
		only?: Particle;
	};
}

const built = new WeakMap<SentenceWords, Vocabulary>();

/** The vocabulary of a lexicon; the same lexicon is built once. */
export function vocabularyOf(words: SentenceWords): Vocabulary {
	const known = built.get(words);
	if (known) return known;
	const vocabulary = { words, root: grown(words) };
	built.set(words, vocabulary);
	return vocabulary;
}

/** The longest phrase at `at`; looks at no more tokens than the longest phrase of the lexicon has. */
export function findPhrase(
	vocabulary: Vocabulary,
	tokens: readonly Token[],
	at: number,
	visit: () => void,
): Match | undefined {
	let branch: Branch | undefined = vocabulary.root;
	let found: Match | undefined;
	for (let length = 0; branch; length += 1) {
		if (branch.entry) found = { entry: branch.entry, length };
		const token = tokens[at + length];
		if (token?.kind !== 'word' && token?.kind !== 'number') break;
		visit();
		branch = branch.next.get(token.text);
	}
	return found;
}

function grown(words: SentenceWords): Branch {
	const root: Growing = { next: new Map() };
	for (const verb of words.verbs) {
		for (const form of FORMS) {
			for (const phrase of verb.forms[form]) {
				const entry = entryOf(root, phrase);
				entry.verb ??= verb;
				// Two verbs can share a form; the first one listed has it.
				if (entry.verb === verb) entry.forms.add(form);
			}
		}
	}
	for (const noun of words.nouns) {
		for (const phrase of noun.nouns) {
			const entry = entryOf(root, phrase);
			entry.noun ??= noun;
			if (/^\p{Extended_Pictographic}/u.test(phrase)) entry.sign = true;
		}
	}
	for (const slot of SLOTS) {
		for (const phrase of words.slots[slot] ?? []) entryOf(root, phrase).slot ??= slot;
	}
	for (const particle of PARTICLES) {
		for (const phrase of words.particles[particle] ?? []) {
			const entry = entryOf(root, phrase);
			const { size } = entry.particles.add(particle);
			const several = size > 1 || entry.verb || entry.noun || entry.slot;
			if (several) delete entry.only;
			else entry.only = particle;
		}
	}
	return root;
}

function entryOf(root: Growing, phrase: string): NonNullable<Growing['entry']> {
	let branch = root;
	// Phrases are cut into words as lines are, so that `don't` is two words in both.
	for (const { text } of tokenise(phrase)) {
		const next = branch.next.get(text) ?? { next: new Map<string, Growing>() };
		branch.next.set(text, next);
		branch = next;
	}
	branch.entry ??= { forms: new Set(), particles: new Set() };
	return branch.entry;
}
