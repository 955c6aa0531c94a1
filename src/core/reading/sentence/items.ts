import { findPhrase, type Entry, type Vocabulary } from './vocabulary';
import type { Mark, Token } from './tokens';

/** A phrase of the lexicon, a name, an unknown word or a mark, with all readings it may have. */
export interface Item {
	readonly kind: 'entry' | 'name' | 'word' | 'number' | Mark;
	readonly text: string;
	/** 0-based offsets in the line, `to` exclusive. */
	readonly at: number;
	readonly to: number;
	readonly capital: boolean;
	/** Of a phrase. */
	readonly entry?: Entry;
	/** Of a name: a link, a handle, an address or a tag; absent for a plain name. */
	readonly token?: Token;
}

/** Names of more words than this are no names. */
const LONGEST_NAME = 4;

/** Cuts tokens into phrases, the longest first, and joins capitalised words into plain names. */
export function readItems(
	tokens: readonly Token[],
	vocabulary: Vocabulary,
	visit: () => void,
): readonly Item[] {
	const items: Item[] = [];
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		if (!token) break;
		visit();
		const match = findPhrase(vocabulary, tokens, at, visit);
		const last = tokens[at + (match?.length ?? 1) - 1] ?? token;
		const length = match?.length ?? 1;
		at += length;
		if (token.kind === 'stop' && endsAbbreviation(items[items.length - 1], token)) continue;
		items.push({
			kind: match ? 'entry' : token.kind,
			text: length === 1 ? token.text : '',
			at: token.at,
			to: last.to,
			capital: token.capital,
			...(match && { entry: match.entry }),
			...(token.kind === 'name' && { token }),
		});
	}
	return withPlainNames(items, vocabulary, visit);
}

/** `Dr.` and `J.` do not end a sentence. */
function endsAbbreviation(before: Item | undefined, stop: Token): boolean {
	if (before?.to !== stop.at || stop.text !== '.') return false;
	if (before.entry?.particles.has('abbreviation') === true) return true;
	return before.capital && before.text.length === 1;
}

function withPlainNames(
	items: readonly Item[],
	vocabulary: Vocabulary,
	visit: () => void,
): readonly Item[] {
	const result: Item[] = [];
	for (let at = 0; at < items.length;) {
		const item = items[at];
		if (!item) break;
		visit();
		const length = plainNameLength(items, at, vocabulary);
		const last = items[at + length - 1];
		if (length === 0 || !last) {
			result.push(item);
			at += 1;
			continue;
		}
		result.push({ kind: 'name', text: '', at: item.at, to: last.to, capital: true });
		at += length;
	}
	return result;
}

/** How many items from `at` on are one plain name; 0 when none is. */
function plainNameLength(items: readonly Item[], at: number, vocabulary: Vocabulary): number {
	const before = items[at - 1];
	const first = items[at];
	if (!first?.capital || !canBeName(first, before)) return 0;
	let length = 1;
	for (let next = at + 1; length < LONGEST_NAME; next += 1) {
		const item = items[next];
		const skipped = items[next + 1];
		if (item?.kind === 'word' && item.capital) length = next - at + 1;
		else if (!isNamePart(item) || skipped?.kind !== 'word' || !skipped.capital) break;
	}
	// "the Savoy" is no person.
	if (before?.entry?.particles.has('determiner') === true) return 0;
	const after = items[at + length];
	// "Sushi lunch": what stands before such a noun says what kind of lunch.
	if (after?.entry?.noun !== undefined) return 0;
	if (!opensSentence(before)) return length;
	if (!before || before.kind === 'stop' || before.kind === 'question') {
		return actsNext(items, at + length) && !isVerbal(first, vocabulary) ? length : 0;
	}
	const alone = after === undefined || ['comma', 'stop', 'open', 'dash'].includes(after.kind);
	return alone || joinsNames(after) || actsNext(items, at + length) ? length : 0;
}

function canBeName(item: Item, before: Item | undefined): boolean {
	if (item.kind === 'word') return true;
	// "Coffee with Will": behind such a preposition even a word of the lexicon is a name.
	const { entry } = item;
	if (item.kind !== 'entry' || !entry || item.text === '') return false;
	if (entry.slot !== undefined || entry.noun !== undefined || entry.verb?.act === 'call')
		return false;
	return before?.entry?.slot === 'with' && !isClosed(entry);
}

function isClosed(entry: Entry): boolean {
	const closed = [
		'no-name',
		'weekday',
		'self-object',
		'third-object',
		'determiner',
		'self-possessive',
	];
	const never = [...closed, 'third-possessive', 'self-subject', 'place', 'trouble'] as const;
	return never.some((particle) => (entry.particles as ReadonlySet<string>).has(particle));
}

function isNamePart(item: Item | undefined): boolean {
	return item?.entry?.particles.has('name-part') === true && item.text !== '';
}

function opensSentence(before: Item | undefined): boolean {
	return !before || ['stop', 'question', 'colon', 'dash', 'open'].includes(before.kind);
}

function joinsNames(item: Item): boolean {
	return item.entry?.particles.has('and') === true;
}

/** Whether the next word that matters is a verb or "and": "Ana called", "Ana will call", "Ana and I". */
function actsNext(items: readonly Item[], from: number): boolean {
	for (let at = from; at < from + 4; at += 1) {
		const item = items[at];
		if (!item?.entry) return false;
		const { verb, particles } = item.entry;
		if (verb !== undefined || particles.has('and')) return true;
		const small = [
			'adverb',
			'ahead',
			'did',
			'failed',
			'never',
			'untrue',
			'refuses',
			'be',
			'was',
		];
		const passes = [...small, 'have', 'passive', 'possessive'] as const;
		if (!passes.some((particle) => (particles as ReadonlySet<string>).has(particle)))
			return false;
	}
	return false;
}

/** "Kayaked", "Spontaneously": capitalised for opening the sentence only. */
function isVerbal(item: Item, vocabulary: Vocabulary): boolean {
	const { pastEndings, adverbEndings } = vocabulary.words;
	const long = item.text.length > 4;
	return long && [...pastEndings, ...adverbEndings].some((ending) => item.text.endsWith(ending));
}
