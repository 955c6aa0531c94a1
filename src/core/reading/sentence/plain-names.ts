import type { Particle } from '../lexicon/sentence-words';
import type { Item } from './items';
import { canBe, endsLike } from './unit';
import type { Entry, Vocabulary } from './vocabulary';

/** Names of more words than this are no names. */
const LONGEST_NAME = 4;

/** Small words that may stand between a subject and its verb: "Ana will call". */
export const BETWEEN: readonly Particle[] = [
	...(['adverb', 'ahead', 'did', 'failed', 'never', 'untrue', 'refuses'] as const),
	...(['be', 'was', 'have', 'passive', 'possessive'] as const),
];

/** Words of the lexicon that are no name even behind "with": "with me", "with the". */
const NO_NAMES: readonly Particle[] = [
	...([
		'no-name',
		'weekday',
		'self-object',
		'self-subject',
		'third-object',
		'determiner',
	] as const),
	...(['self-possessive', 'third-possessive', 'place', 'trouble'] as const),
];

/**
 * Joins capitalised words into names: `Ana Ruiz`, `Ben de Vries`. A generous guess: whether somebody has that name
 * is decided elsewhere. At the start of a sentence, where every word has a capital, only the subject of a verb is one.
 */
export function joinPlainNames(
	items: readonly Item[],
	vocabulary: Vocabulary,
	visit: () => void,
): readonly Item[] {
	// Most lines have none, and are handed on as they are.
	let result: Item[] | undefined;
	for (let at = 0; at < items.length;) {
		const item = items[at];
		if (!item) break;
		visit();
		const length = item.kind === 'name' ? 0 : plainNameLength(items, at, vocabulary);
		if (length === 0) {
			result?.push(item);
			at += 1;
			continue;
		}
		const last = items[at + length - 1] ?? item;
		result ??= items.slice(0, at);
		result.push({
			kind: 'name',
			text: '',
			at: item.at,
			to: last.to,
			capital: true,
			entry: undefined,
			token: undefined,
		});
		at += length;
	}
	return result ?? items;
}

/** How many items from `at` on are one plain name; 0 when none is. */
function plainNameLength(items: readonly Item[], at: number, vocabulary: Vocabulary): number {
	const first = items[at];
	if (!first?.capital) return 0;
	const before = at > 0 ? items[at - 1] : undefined;
	if (!canBeName(first, before)) return 0;
	// "the Savoy" is no person, and what stands before a noun says what kind it is: "Sushi lunch".
	if (canBe(before, ['determiner'])) return 0;
	const length = runLength(items, at);
	const after = items[at + length];
	if (after?.entry?.noun) return 0;
	if (before && !OPENERS.has(before.kind)) return length;
	const acts = actsNext(items, at + length);
	if (!before || before.kind === 'stop' || before.kind === 'question') {
		// "Kayaked", "Spontaneously": capitalised for opening the sentence only.
		const { pastEndings, adverbEndings } = vocabulary.words;
		const isOpening = endsLike(first, pastEndings) || endsLike(first, adverbEndings);
		return acts && !isOpening ? length : 0;
	}
	const alone = !after || CLOSERS.has(after.kind);
	return alone || acts ? length : 0;
}

/** Behind these a capital may be that of a first word. */
const OPENERS: ReadonlySet<Item['kind']> = new Set([
	...(['stop', 'question', 'colon', 'dash', 'open'] as const),
]);
const CLOSERS: ReadonlySet<Item['kind']> = new Set([
	...(['comma', 'stop', 'open', 'close', 'dash'] as const),
]);

function runLength(items: readonly Item[], at: number): number {
	let length = 1;
	for (let next = at + 1; length < LONGEST_NAME; next += 1) {
		const item = items[next];
		const beyond = items[next + 1];
		const part = canBe(item, ['name-part']) && item?.text !== '';
		if (item?.kind === 'word' && item.capital) length = next - at + 1;
		else if (!part || beyond?.kind !== 'word' || !beyond.capital) break;
	}
	return length;
}

function canBeName(item: Item, before: Item | undefined): boolean {
	if (item.kind === 'word') return true;
	// "Coffee with Will": behind such a preposition even a word of the lexicon is a name.
	if (item.text === '' || !item.entry || before?.entry?.slot !== 'with') return false;
	return isSmall(item.entry) && !canBe(item, NO_NAMES);
}

function isSmall({ slot, noun, verb }: Entry): boolean {
	return slot === undefined && noun === undefined && verb?.act !== 'call';
}

/** Whether the next word that matters is a verb or "and": "Ana called", "Ana will call", "Ana and I". */
function actsNext(items: readonly Item[], from: number): boolean {
	for (let at = from; at < from + 4; at += 1) {
		const item = items[at];
		if (item?.entry?.verb || canBe(item, ['and'])) return true;
		if (!canBe(item, BETWEEN)) return false;
	}
	return false;
}
