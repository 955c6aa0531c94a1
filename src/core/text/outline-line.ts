/** What a line of Markdown is. `hidden` is code, a comment, or too long: nobody speaks there. */
export const LINE_KINDS = [
	'heading',
	'item',
	'paragraph',
	'row',
	'quote',
	'rule',
	'blank',
	'hidden',
] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** One line of a note's body, its marks removed. */
export interface OutlineLine {
	/** 1-based in the whole note. */
	readonly number: number;
	readonly kind: LineKind;
	/** The line's words: without `##`, list mark, checkbox, `>` of a callout; comments are blanks. */
	readonly text: string;
	/** 1-based column of the first of them. */
	readonly column: number;
	/** Of a heading 1 to 6; of an item its indentation in columns, a tab being four; else 0. */
	readonly level: number;
	/** The character in an item's checkbox: ` ` open, `x` done, `-` cancelled; `TODO` and `DONE` are boxes too. */
	readonly task?: string;
	/** Index into {@link Outline.sections}; -1 above the first heading. */
	readonly section: number;
}

/** Where a line stands. */
export interface LinePlace {
	/** 1-based in the whole note. */
	readonly number: number;
	/** The section it stands in, unless it begins one. */
	readonly section: number;
}

const ITEM = /^([ \t]{0,200})(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,20}|$)/u;
const CHECKBOX = /^\[([^\]])\](?:[ \t]{1,20}|$)/u;
/** What Logseq writes for a box. */
const MARKER = /^(?:TODO|DOING|NOW|LATER|WAITING|(DONE|CANCELL?ED))[ \t]{1,20}(?=\S)/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]{1,20}|$)/u;
const RULE = /^ {0,3}(?:-[ \t-]*|\*[ \t*]*|_[ \t_]*)$/u;

/** A line while it is made. */
interface MadeLine extends OutlineLine {
	level: number;
	task?: string;
}

/** A line without words. */
export function wordless(kind: 'hidden' | 'blank' | 'rule', place: LinePlace): OutlineLine {
	const { number, section } = place;
	return { kind, text: '', column: 1, level: 0, number, section };
}

/**
 * A line by the marks it begins with from `from` on, which is behind those of a callout:
 *
 *     ## Log     - [x] done     TODO in Logseq's way: `- TODO send it`     | a row |     words
 */
export function readMarks(text: string, from: number, place: LinePlace): OutlineLine {
	const rest = text.slice(from);
	const sign = rest.trimStart().charAt(0);
	if (RULES.includes(sign) && RULE.test(rest) && rest.replace(/[ \t]+/gu, '').length >= 3)
		return wordless('rule', place);
	const heading = sign === '#' ? HEADING.exec(rest) : null;
	if (heading) {
		const line = words('heading', withoutClosing(text), from + heading[0].length, place);
		line.level = heading[1]?.length ?? 1;
		return line;
	}
	const item = BULLETS.includes(sign) ? ITEM.exec(rest) : null;
	if (item) return readItem(text, from + item[0].length, width(item[1] ?? ''), place);
	return words(sign === '|' ? 'row' : 'paragraph', text, from, place);
}

function readItem(text: string, at: number, level: number, place: LinePlace): OutlineLine {
	const rest = text.slice(at);
	const box = rest.startsWith('[') ? CHECKBOX.exec(rest) : null;
	const marker = box ?? MARKER.exec(rest);
	const line = words('item', text, at + (marker?.[0].length ?? 0), place);
	line.level = level;
	if (box) line.task = box[1] ?? ' ';
	else if (marker) line.task = marker[1] === undefined ? ' ' : marker[1] === 'DONE' ? 'x' : '-';
	return line;
}

/** What a rule and an item begin with. */
const RULES = '-*_';
const BULLETS = '-*+0123456789';

/** A line whose words begin at `from`; blank where there are none, unless it is an item or a heading. */
export function words(kind: LineKind, text: string, from: number, place: LinePlace): MadeLine {
	const rest = text.slice(from);
	const spoken = rest.trim();
	const { number } = place;
	// A heading begins a section of its own.
	const section = kind === 'heading' ? place.section + 1 : place.section;
	if (spoken === '' && (kind === 'paragraph' || kind === 'quote'))
		return { kind: 'blank', text: '', column: 1, level: 0, number, section };
	const column = from + rest.length - rest.trimStart().length + 1;
	return { kind, text: spoken, column, level: 0, number, section };
}

/** `## Log ##`: the closing marks say nothing. */
function withoutClosing(text: string): string {
	let end = text.trimEnd().length;
	while (end > 0 && text[end - 1] === '#') end--;
	return /[ \t]/u.test(text.charAt(end - 1)) ? text.slice(0, end) : text;
}

function width(indent: string): number {
	let columns = 0;
	for (const char of indent) columns += char === '\t' ? 4 : 1;
	return columns;
}
