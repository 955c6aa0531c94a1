import { labelsOf } from './label';
import type { Label } from '../lexicon/lexicon';

/** `👥 [[Ana]], [[Ben]]`: several people in one sign. */
const PEOPLE_ICON = /^(?:👥|👫|🧑‍🤝‍🧑|🤝)/u;
/** No picture is among the characters up to this. */
const BASIC = 127;
const MARK = /^(?:\*{1,3}|_{1,3})/u;

/** Labels longer than this are sentences. */
const LONGEST = 120;

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
 *     Participants : Ana             日期：2026年1月5日
 *     Board members in attendance:   Attendees
 *     👥 [[Ana]], [[Ben]]
 *
 * Without a colon a line is a label when it is bold as a whole, or when it is nothing but words that
 * announce a list. `undefined` otherwise.
 */
export function parseLabelled(text: string): Labelled | undefined {
	return parseSignedLabel(text) ?? loneLabel(text);
}

/** The same where a sign makes the label: a colon, bold letters or a picture; not words that announce a list. */
export function parseSignedLabel(text: string): Labelled | undefined {
	if (!maySignLabel(text)) return undefined;
	const start = text.search(/[\p{L}\p{N}*_[@]/u);
	if (start < 0) return undefined;
	if (
		text.charCodeAt(0) > BASIC &&
		PEOPLE_ICON.test(text) &&
		colonIn(text.slice(0, LONGEST)) < 0
	) {
		return { label: 'attendees', value: text.slice(start).trim(), at: start };
	}
	const isMarked = text[start] === '*' || text[start] === '_';
	const mark = isMarked ? MARK.exec(text.slice(start, start + 3))?.[0] : undefined;
	return mark === undefined ? plainLabel(text, start) : markedLabel(text, start, mark);
}

/** Most lines have no colon, and begin with a plain letter. */
function maySignLabel(text: string): boolean {
	const first = text.charCodeAt(0);
	const isLetter = (first > 64 && first < 91) || (first > 96 && first < 123);
	return !isLetter || text.includes(':') || text.includes('：');
}

/** Where the next label of a line begins, behind a bar, a dot or blanks: `… | **Attendees:** Ana`. */
const NEXT =
	/(?:[ \t]{0,8}[|·•][ \t]{0,8}|[ \t]{1,20})(?=\*\*[^*[\]:：]{2,40}(?:[:：]\*\*|\*\*[ \t]?[:：]))|[ \t]{1,8}[|·•][ \t]{1,8}(?=\p{Lu}[\p{L} ]{1,30}[:：][ \t])/u;
const MOST_LABELS = 12;

/**
 * Every label of a line with its own value; empty when it begins with none.
 *
 *     **Date:** 5 March 2026 | **Attendees:** Ana, Ben     two
 */
export function parseAllLabelled(text: string): readonly Labelled[] {
	const found: Labelled[] = [];
	let from = 0;
	while (found.length < MOST_LABELS) {
		const next = parseLabelled(text.slice(from));
		if (next === undefined) break;
		const at = from + next.at;
		// The value may be empty and the next label stand right behind: `**Date:**  **Time:**`.
		const cut = NEXT.exec(text.slice(Math.max(0, at - 1), at + 400));
		const end = cut === null ? text.length : Math.max(at, at - 1 + cut.index);
		found.push({ label: next.label, value: text.slice(at, end).trim(), at });
		if (cut === null) break;
		from = Math.max(0, at - 1) + cut.index + cut[0].length;
	}
	return found;
}

function markedLabel(text: string, start: number, mark: string): Labelled | undefined {
	const from = start + mark.length;
	const end = text.indexOf(mark, from);
	if (end < 0 || end - from > LONGEST) return undefined;
	const inside = text.slice(from, end).trim();
	let at = skipAside(text, skipBlanks(text, end + mark.length));
	const outside = colonsAt(text, at);
	const colon = inside.endsWith(':') || inside.endsWith('：');
	// `**Present: Ana, Ben**`: the whole line is bold.
	if (!colon && outside === 0 && at >= text.length && /[:：]/u.test(inside)) {
		const label = plainLabel(text.slice(0, end), from);
		if (label !== undefined) return label;
	}
	if (outside === 0 && !colon && at < text.length) return undefined;
	at = skipBlanks(text, at + outside);
	const label = colon ? inside.slice(0, inside.endsWith('::') ? -2 : -1).trim() : inside;
	return { label, value: text.slice(at).trim(), at };
}

function plainLabel(text: string, start: number): Labelled | undefined {
	const colon = colonIn(text.slice(start, start + LONGEST));
	if (colon <= 0) return undefined;
	const label = text.slice(start, start + colon).trim();
	if (label.includes('[[') || label.includes('](')) return undefined;
	const at = skipBlanks(text, start + colon + colonsAt(text, start + colon));
	return { label, value: text.slice(at).trim(), at };
}

/** Where the colon behind a label is: not the one of `10:30`, `https://` or `Teilnehmer:innen`. */
function colonIn(text: string): number {
	const wide = text.indexOf('：');
	for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
		if (wide >= 0 && wide < at) break;
		const after = text.slice(at + 1, at + 7);
		const isTime = /\d/u.test(text[at - 1] ?? '') && /^\d/u.test(after);
		if (!isTime && !/^(?:innen|in\b|\/\/)/u.test(after)) return at;
	}
	return wide;
}

const LISTS: readonly Label[] = [
	'attendees',
	'absent',
	'follow-ups',
	'agenda',
	'decisions',
	'notes',
];

/** `Attendees` alone on its line, as one writes it who never learnt Markdown. */
function loneLabel(text: string): Labelled | undefined {
	const bare = text.trim();
	if (
		bare.length > 40 ||
		/[[\]|.,;!?]/u.test(bare) ||
		!/^[^\p{L}]{0,4}\p{Lu}|^[^\p{Ll}]{1,40}$/u.test(bare)
	)
		return undefined;
	const labels = labelsOf(bare);
	const isList = !labels.has('person') && LISTS.some((list) => labels.has(list));
	return isList ? { label: bare, value: '', at: text.length } : undefined;
}

function colonsAt(text: string, at: number): number {
	if (text[at] === '：') return 1;
	return text[at] === ':' ? (text[at + 1] === ':' ? 2 : 1) : 0;
}

function skipBlanks(text: string, at: number): number {
	while (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00A0') at++;
	return at;
}

/** `**Present** *(add your name)*: Ana`: an aside between a label and its colon. */
function skipAside(text: string, at: number): number {
	const aside = /^[*_]{0,3}\([^()]{0,200}\)[*_]{0,3}[ \t]{0,4}(?=[:：])/u.exec(
		text.slice(at, at + 220),
	)?.[0];
	return at + (aside?.length ?? 0);
}
