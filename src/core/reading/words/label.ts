import { lazily } from '../../text/lazily';
import { remembered } from '../../text/remembered';
import { LANGUAGES } from '../lexicon/languages';
import type { Label } from '../lexicon/lexicon';

/** Headings longer than this are sentences. */
const LONGEST = 120;

/** A heading of more words than these is about something else that happens to end in a label's words. */
const MOST_WORDS = 7;

const ASIDE = /[(（【][^()（）【】]{0,120}[)）】]?|(?:^|[^[])\[[^[\]]{0,120}\]/gu;
const NO_LETTERS = /[^\p{L}\p{N}\p{Mn}\p{Mc}]{1,120}/gu;
const EMOJI_MARKS = /\u200D|\uFE0E|\uFE0F|\u20E3/gu;
const MARKED = /[^a-zA-Z0-9 ]|^ | $| {2}/;
const OPENING = /[[(（【]/;
/** What may have another normal form or be a letter beyond `z`. */
const FOREIGN = /[\u0080-\uFFFF]/;
const NO_PLAIN_LETTERS = /[^a-z0-9]{1,120}/g;
const NUMBERING = /^(?:\d{1,3}|[ivx]{1,4})(?: \d{1,3}){0,3} (?=\p{L})/u;

/** The form of a heading or label by which it is looked up: lower case, letters and figures only, `(…)` left out. */
export function labelKey(text: string): string {
	// Most are plain words: nothing is left out of these.
	if (text.length <= LONGEST && !MARKED.test(text)) return text.toLowerCase();
	const words = text.slice(0, LONGEST);
	// “2026-03-05 Call” has marks, but none of those that need a look at all scripts.
	if (!FOREIGN.test(words))
		return withoutAsides(words.toLowerCase()).replace(NO_PLAIN_LETTERS, ' ').trim();
	const folded = words.normalize('NFC').toLowerCase().replace(EMOJI_MARKS, '');
	return withoutAsides(folded).replace(NO_LETTERS, ' ').trim();
}

function withoutAsides(words: string): string {
	return OPENING.test(words) ? words.replace(ASIDE, '') : words;
}

const NONE: ReadonlySet<Label> = new Set();
const labelsByWords = lazily(wordTable);
const labelWords = lazily(
	(): ReadonlySet<string> =>
		new Set([...labelsByWords().keys()].flatMap((key) => key.split(' '))),
);
/** Of each label its longest word: words among which none of these stands announce nothing, however they are cut. */
const anchors = lazily(
	(): ReadonlySet<string> => new Set([...labelsByWords().keys()].map(anchorOf)),
);
const fillers = lazily(
	(): ReadonlySet<string> => new Set(LANGUAGES.flatMap((language) => language.fillers ?? [])),
);

/**
 * What a heading, label, column or folder announces, in any language Kith reads; empty when it is none of these.
 *
 *     👥 Attendees        attendees        **Participants** :     attendees
 *     Follow-up(s)        follow-ups       Board members in attendance were:   attendees
 *     3. Action items     follow-ups       New action items for Ana            follow-ups
 */
export const labelsOf = remembered((text): ReadonlySet<Label> => {
	const key = labelKey(text);
	if (key === '') return NONE;
	const exact = announced(key);
	if (exact !== undefined || !NUMBERING.test(key)) return exact ?? NONE;
	return announced(key.replace(NUMBERING, '')) ?? NONE;
});

/** Whether a word, in the form of {@link labelKey}, stands in any label: words without such a one announce nothing. */
export function isLabelWord(word: string): boolean {
	return labelWords().has(word);
}

/**
 * For words that are asked again and again: the longest word of every label of these kinds. Words in the form of
 * {@link labelKey} among which none of them stands are no such label, however they are cut.
 */
export function anchorsOf(kinds: readonly Label[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [key, labels] of labelsByWords())
		if (kinds.some((kind) => labels.has(kind))) found.add(anchorOf(key));
	return found;
}

/**
 * Whether words announce one of these things, for words that are hardly ever asked about twice, such as a sentence: those
 * without any {@link anchorsOf} are not looked up, and not remembered.
 */
export function labelAsker(...kinds: readonly Label[]): (text: string) => boolean {
	const anchorsOfThese = lazily(() => anchorsOf(kinds));
	return (text) => {
		if (!hasOne(labelKey(text).split(' '), anchorsOfThese())) return false;
		const labels = labelsOf(text);
		return kinds.some((kind) => labels.has(kind));
	};
}

/** Whether one of the words is among those given. */
export function hasOne(words: readonly string[], among: ReadonlySet<string>): boolean {
	for (const word of words) if (among.has(word)) return true;
	return false;
}

function anchorOf(key: string): string {
	return key
		.split(' ')
		.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Whether words announce the given thing. */
export function isLabel(text: string, label: Label): boolean {
	return labelsOf(text).has(label);
}

function announced(key: string): ReadonlySet<Label> | undefined {
	const exact = labelsByWords().get(key);
	if (exact !== undefined) return exact;
	const all = key.split(' ', LONGEST);
	if (!hasOne(all, anchors())) return undefined;
	const words = withoutFillers(all);
	return labelsByWords().get(words.join(' ')) ?? announcedInside(words);
}

/** Words behind which a heading says for whom, since when, or until when. */
const JOINTS = new Set(
	'for before by until from after bis für aus vom pour avant para hasta até per entro до voor till til'.split(
		' ',
	),
);

/**
 * What a longer heading announces: “Harbour trust action items” by its last words, “tasks for Ana” by what is to be done
 * for whom; “actions from the previous meeting” are old ones.
 */
function announcedInside(words: readonly string[]): ReadonlySet<Label> | undefined {
	if (words.length > MOST_WORDS) return undefined;
	const joint = words.findIndex((word) => JOINTS.has(word));
	const leading = labelsByWords().get(words.slice(0, Math.max(0, joint)).join(' '));
	const ending = lastWords(words);
	if (leading?.has('follow-ups') && !ending?.has('previous')) return leading;
	return ending ?? (joint > 1 ? leading : undefined);
}

function lastWords(words: readonly string[]): ReadonlySet<Label> | undefined {
	for (let from = 1; from < words.length - 1; from++) {
		const ending = labelsByWords().get(words.slice(from).join(' '));
		if (ending !== undefined) return ending;
	}
	return undefined;
}

/** At most four times a filler of one or two words is taken from either end. */
function withoutFillers(words: readonly string[]): readonly string[] {
	let bare = words;
	for (let left = 4; left > 0 && bare.length > 1; left--) {
		const shorter = withoutFiller(bare);
		if (shorter === undefined) break;
		bare = shorter;
		if (labelsByWords().has(bare.join(' '))) break;
	}
	return bare;
}

function withoutFiller(words: readonly string[]): readonly string[] | undefined {
	for (const length of [3, 2, 1]) {
		if (length >= words.length) continue;
		if (fillers().has(words.slice(0, length).join(' '))) return words.slice(length);
		if (fillers().has(words.slice(-length).join(' '))) return words.slice(0, -length);
	}
	return undefined;
}

function wordTable(): ReadonlyMap<string, ReadonlySet<Label>> {
	const table = new Map<string, Set<Label>>();
	for (const { labels } of LANGUAGES) {
		for (const [label, words] of Object.entries(labels)) {
			for (const word of words) {
				const key = labelKey(word);
				const known = table.get(key) ?? new Set<Label>();
				table.set(key, known.add(label as Label));
			}
		}
	}
	return table;
}
