import type { SentenceWords } from '../lexicon/sentence-words';

/**
 * Whether nobody can be named in a line, as seen without cutting it into words: it has no link, handle, address or tag,
 * and no capital but where a sentence opens with an everyday word.
 *
 *     The freight is late again. Prices hold.     nameless
 *     Ana called                                  not: a verb follows the capital
 *     Spoke to the owner of Berg                  not: a capital inside
 *
 * Most lines of most notes are such, and reading them word by word is the dearest part of reading a note. In doubt a
 * line is not nameless: then it is read.
 */
export function isNameless(line: string, languages: readonly SentenceWords[]): boolean {
	if (NAMING.test(line)) return false;
	for (let at = nextCapital(line, 0); at >= 0; at = nextCapital(line, at + 1))
		if (!languages.every((words) => opensSentence(line, at, openersOf(words)))) return false;
	return true;
}

/** What links, handles, addresses and tags begin with or hold; and what is struck through, which is read by itself. */
const NAMING = /[[@#~]/u;
/** A look for these is many times as quick as one for the capitals of all scripts, and finds little more. */
const CAPITAL_OR_FOREIGN = /[A-Z\u0080-\u{10FFFF}]/gu;
const CAPITAL = /\p{Lu}/uy;
/** A capitalised word, and the one behind it; anything but plain letters is left to the tokens. */
const OPENING = /([A-Z][a-z]{0,40})(?:$| ([a-z]{1,40})(?=[ ,;!?)]|[.:](?: |$)|$))/uy;

/** Where the next capital stands, from `from` on; -1 where there is none. */
function nextCapital(line: string, from: number): number {
	CAPITAL_OR_FOREIGN.lastIndex = from;
	for (let found = CAPITAL_OR_FOREIGN.exec(line); found; found = CAPITAL_OR_FOREIGN.exec(line)) {
		CAPITAL.lastIndex = found.index;
		if (CAPITAL.test(line)) return found.index;
	}
	return -1;
}

/** Whether a capital says no more than that a sentence begins. */
function opensSentence(line: string, at: number, openers: Openers): boolean {
	if (at > 0 && !endsSentence(line, at, openers)) return false;
	OPENING.lastIndex = at;
	const [, word, next] = OPENING.exec(line) ?? [];
	if (word === undefined) return false;
	return next === undefined || !openers.acting.has(next) || openers.known.has(word.toLowerCase());
}

/** Whether a full stop or its like and one blank stand before the capital; not the full stop of “Dr.”, “J.” or “3.”. */
function endsSentence(line: string, at: number, openers: Openers): boolean {
	if (line[at - 1] !== ' ') return false;
	const sign = line[at - 2] ?? '';
	if (sign !== '.') return ';!?'.includes(sign);
	const word = line.slice(line.lastIndexOf(' ', at - 3) + 1, at - 2);
	return /^[a-z]{2,40}$/u.test(word) && !openers.abbreviations.has(word);
}

/** What has to be known of a language about the first words of a sentence. */
interface Openers {
	/** Words that are never a name where a sentence begins. */
	readonly known: ReadonlySet<string>;
	/** First words of phrases that make a name of an unknown word before them: “Ana called”, “Ana will”, “Ana de”. */
	readonly acting: ReadonlySet<string>;
	/** Last words of what is written with a full stop. */
	readonly abbreviations: ReadonlySet<string>;
}

const built = new WeakMap<SentenceWords, Openers>();

function openersOf(words: SentenceWords): Openers {
	const known = built.get(words);
	if (known !== undefined) return known;
	const openers = gathered(words);
	built.set(words, openers);
	return openers;
}

function gathered(words: SentenceWords): Openers {
	const verbs = words.verbs.flatMap(({ forms }) => Object.values(forms).flat());
	const small = Object.values(words.particles).flat();
	const nouns = words.nouns.flatMap((noun) => noun.nouns);
	const all = [...verbs, ...small, ...nouns, ...Object.values(words.slots).flat()];
	return {
		known: new Set(all.filter((phrase) => !phrase.includes(' '))),
		acting: new Set([...verbs, ...small].map(firstWord)),
		abbreviations: new Set((words.particles.abbreviation ?? []).map(lastWord)),
	};
}

function firstWord(phrase: string): string {
	return phrase.split(/[ ’'-]/u, 1)[0] ?? '';
}

function lastWord(phrase: string): string {
	return phrase.slice(phrase.lastIndexOf(' ') + 1);
}
