import type { Particle, SentenceWords } from '../lexicon/sentence-words';
import { BETWEEN } from './plain-names';
import { canBeOneOf } from './unit';
import { vocabularyOf, type Branch, type Vocabulary } from './vocabulary';

/**
 * Whether nobody can be named in a line, as seen without cutting it into words: it has no link, handle, address or tag
 * of a person, and no capital but where a sentence opens with an everyday word.
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
	const openers = openersOf(languages);
	for (let at = nextCapital(line, 0); at >= 0; at = nextCapital(line, at + 1))
		if (!opensSentence(line, at, openers)) return false;
	return true;
}

/** What links, handles, addresses and tags of people begin with or hold; and what is struck through, which is read by itself. */
const NAMING = /[[@~]|#(?:people|persons?|contacts?)\//iu;
/** A look for these is many times as quick as one for the capitals of all scripts, and finds little more. */
const CAPITAL_OR_FOREIGN = /[A-ZÀ-Þ\u0100-\u1FFF\u2100-\u{10FFFF}]/gu;
const FOREIGN = 128;
const CAPITAL = /\p{Lu}/uy;
/** A capitalised word, and the one behind it; anything but letters of Latin is left to the tokens. */
const OPENING =
	/([A-ZÀ-ÖØ-Þ][a-zß-öø-ſ]{0,40})(?: ([a-zß-öø-ſ]{1,40}))?(?=[ ,;!?)]|[.:](?: |$)|$)/uy;

/** Where the next capital stands, from `from` on; -1 where there is none. */
function nextCapital(line: string, from: number): number {
	CAPITAL_OR_FOREIGN.lastIndex = from;
	for (let found = CAPITAL_OR_FOREIGN.exec(line); found; found = CAPITAL_OR_FOREIGN.exec(line)) {
		if (line.charCodeAt(found.index) < FOREIGN) return found.index;
		CAPITAL.lastIndex = found.index;
		if (CAPITAL.test(line)) return found.index;
	}
	return -1;
}

/** Whether a capital says no more than that a sentence begins. */
function opensSentence(line: string, at: number, openers: Openers): boolean {
	if (at > 0 && !endsSentence(line, at, openers)) return false;
	OPENING.lastIndex = at;
	const found = OPENING.exec(line);
	const word = found?.[1];
	if (word === undefined) return false;
	const next = found?.[2];
	if (next !== undefined) return !isActing(next, openers) || isKnown(word.toLowerCase(), openers);
	const behind = line.charAt(OPENING.lastIndex);
	return behind !== ' ' && (behind !== '.' || isWhole(word, openers));
}

/** Whether a full stop or its like and one blank stand before the capital; not the full stop of “Dr.”, “J.” or “3.”. */
function endsSentence(line: string, at: number, openers: Openers): boolean {
	if (line[at - 1] !== ' ') return false;
	const sign = line[at - 2] ?? '';
	if (sign !== '.') return ';!?'.includes(sign);
	const word = line.slice(line.lastIndexOf(' ', at - 3) + 1, at - 2);
	return /^[A-Za-zß-öø-ſ]{2,40}$/u.test(word) && isWhole(word, openers);
}

/** Whether a full stop behind a word ends the sentence. */
function isWhole(word: string, { abbreviations }: Openers): boolean {
	return word.length > 1 && !abbreviations.has(word.toLowerCase());
}

/** What has to be known of the languages about the first words of a sentence. */
interface Openers {
	readonly vocabularies: readonly Vocabulary[];
	/** Whether phrases that begin so make a name of an unknown word before them, as far as it was asked. */
	readonly acting: Map<Branch, boolean>;
	/** Last words of what is written with a full stop. */
	readonly abbreviations: ReadonlySet<string>;
}

const built = new WeakMap<readonly SentenceWords[], Openers>();

function openersOf(languages: readonly SentenceWords[]): Openers {
	const known = built.get(languages);
	if (known !== undefined) return known;
	const abbreviations = languages.flatMap(({ particles }) => particles.abbreviation ?? []);
	const openers = {
		vocabularies: languages.map(vocabularyOf),
		acting: new Map<Branch, boolean>(),
		abbreviations: new Set(abbreviations.map(lastWord)),
	};
	built.set(languages, openers);
	return openers;
}

/** Whether a word is in every language one that is never a name where a sentence begins. */
function isKnown(word: string, { vocabularies }: Openers): boolean {
	return vocabularies.every(({ root }) => root.next.get(word)?.entry !== undefined);
}

/** Whether in any language an unknown word is a name before this one: “Ana called”, “Ana will call”, “Ana and”. */
function isActing(word: string, { vocabularies, acting }: Openers): boolean {
	return vocabularies.some(({ root }) => {
		const branch = root.next.get(word);
		if (branch === undefined) return false;
		const known = acting.get(branch) ?? holdsAct(branch);
		acting.set(branch, known);
		return known;
	});
}

function holdsAct({ entry, next }: Branch): boolean {
	if (entry && (entry.verb || canBeOneOf(entry, BEFORE_ACTS))) return true;
	return [...next.values()].some(holdsAct);
}

/** Besides verbs. */
const BEFORE_ACTS: readonly Particle[] = ['and', ...BETWEEN];

function lastWord(phrase: string): string {
	return phrase.slice(phrase.lastIndexOf(' ') + 1);
}
