import { LANGUAGES } from './lexicon/languages';
import type { Label } from './lexicon/lexicon';

/** The form of a heading or label by which it is looked up: lower case, letters and figures only, `(…)` left out. */
export function labelKey(text: string): string {
	let key = '';
	let depth = 0;
	for (const char of text.slice(0, LONGEST).normalize('NFC').toLowerCase()) {
		if (char === '(') depth++;
		else if (char === ')' && depth > 0) depth--;
		else if (depth === 0) key += /[\p{L}\p{N}\p{M}]/u.test(char) ? char : ' ';
	}
	return key.split(' ').filter(Boolean).join(' ');
}

/** Headings longer than this are sentences. */
const LONGEST = 120;

/** A heading of more words than these is about something else that happens to end in a label's words. */
const MOST_WORDS = 7;

const LABELS_BY_WORDS: ReadonlyMap<string, ReadonlySet<Label>> = wordTable();
const FILLERS: readonly string[] = LANGUAGES.flatMap((language) => language.fillers ?? []);
const SEVERAL_WORDS: readonly string[] = [...LABELS_BY_WORDS.keys()]
	.filter((words) => words.includes(' '))
	.sort((a, b) => b.length - a.length);
const NONE: ReadonlySet<Label> = new Set();

/**
 * What a heading, label, column or folder announces, in any language Kith reads; empty when it is none of these.
 *
 *     👥 Attendees        attendees        **Participants** :     attendees
 *     Follow-up(s)        follow-ups       Board members in attendance were:   attendees
 */
export function labelsOf(text: string): ReadonlySet<Label> {
	const key = labelKey(text);
	if (key === '') return NONE;
	const bare = withoutFillers(key);
	const exact = LABELS_BY_WORDS.get(key) ?? LABELS_BY_WORDS.get(bare);
	if (exact) return exact;
	if (bare.split(' ').length > MOST_WORDS) return NONE;
	const words = SEVERAL_WORDS.find(
		(label) => bare.endsWith(` ${label}`) || bare.startsWith(`${label} for `),
	);
	return (words === undefined ? undefined : LABELS_BY_WORDS.get(words)) ?? NONE;
}

/** Whether words announce the given thing. */
export function isLabel(text: string, label: Label): boolean {
	return labelsOf(text).has(label);
}

/** A label and what follows it on its line. */
export interface Labelled {
	readonly label: string;
	/** Trimmed; empty when the label stands alone. */
	readonly value: string;
	/** 0-based offset of the value in the text. */
	readonly at: number;
}

/**
 * A line that begins with a label, whatever the label says:
 *
 *     **Attendees:** Ana, Ben        👥 **Other attendees**:
 *     Date:: [[2026-01-05]]          _Present:_ Ana
 *     Participants : Ana             Board members in attendance:
 *
 * `undefined` when the line has no colon after its first words and is not bold as a whole.
 */
export function parseLabelled(text: string): Labelled | undefined {
	const start = text.search(/[\p{L}\p{N}*_[]/u);
	if (start < 0) return undefined;
	const mark = /^(?:\*{1,3}|_{1,3})/u.exec(text.slice(start))?.[0];
	if (mark === undefined) return plainLabel(text, start);
	const from = start + mark.length;
	const end = text.indexOf(mark, from);
	if (end < 0 || end - from > LONGEST) return undefined;
	const inside = text.slice(from, end).trim();
	let at = skipAside(text, skipBlanks(text, end + mark.length));
	const outside = colonsAt(text, at);
	const colon = inside.endsWith(':') || inside.endsWith('：');
	// `**Present: Ana, Ben**`: the whole line is bold.
	if (!colon && outside === 0 && at >= text.length && /[:：] /u.test(inside)) {
		const label = plainLabel(text.slice(0, end), from);
		if (label !== undefined) return label;
	}
	if (outside === 0 && !colon && at < text.length) return undefined;
	at = skipBlanks(text, at + outside);
	return { label: colon ? inside.slice(0, -1).trim() : inside, value: text.slice(at).trim(), at };
}

function plainLabel(text: string, start: number): Labelled | undefined {
	const colon = text.slice(start, start + LONGEST).search(/[:：](?!innen|in\b|\d|\/\/)/u);
	if (colon <= 0) return undefined;
	const label = text.slice(start, start + colon).trim();
	if (label.includes('[[') || label.includes('](')) return undefined;
	const at = skipBlanks(text, start + colon + colonsAt(text, start + colon));
	return { label, value: text.slice(at).trim(), at };
}

function colonsAt(text: string, at: number): number {
	if (text[at] === '：') return 1;
	return text[at] === ':' ? (text[at + 1] === ':' ? 2 : 1) : 0;
}

function skipBlanks(text: string, at: number): number {
	while (text[at] === ' ' || text[at] === '\t') at++;
	return at;
}

/** `**Present** *(add your name)*: Ana`: an aside between a label and its colon. */
function skipAside(text: string, at: number): number {
	const aside = /^[*_]{0,3}\([^()]{0,200}\)[*_]{0,3}[ \t]{0,4}(?=[:：])/u.exec(
		text.slice(at, at + 220),
	)?.[0];
	return at + (aside?.length ?? 0);
}

function withoutFillers(key: string): string {
	let bare = key;
	for (let left = 4; left > 0; left--) {
		const filler = FILLERS.find(
			(word) => bare.startsWith(`${word} `) || bare.endsWith(` ${word}`),
		);
		if (filler === undefined) break;
		bare = bare.startsWith(`${filler} `)
			? bare.slice(filler.length + 1)
			: bare.slice(0, bare.length - filler.length - 1);
		if (LABELS_BY_WORDS.has(bare)) break;
	}
	return bare;
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
