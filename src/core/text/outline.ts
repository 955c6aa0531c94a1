import { blankCode, blankComments, type CommentState } from './comments';
import type { Diagnostic } from './diagnostic';

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

/** A heading and what it stands above. */
export interface Section {
	readonly line: OutlineLine;
	/** The section this one lies in; -1 at the top. */
	readonly parent: number;
}

/** A note's body line by line. */
export interface Outline {
	readonly lines: readonly OutlineLine[];
	readonly sections: readonly Section[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Lines longer than this are shown as not looked into: no sentence is that long, and some attacks are. */
export const LONGEST_LINE = 2000;

const ITEM = /^([ \t]{0,200})(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,20}|$)/u;
const CHECKBOX = /^\[([^\]])\](?:[ \t]{1,20}|$)/u;
/** What Logseq writes for a box. */
const MARKER = /^(?:TODO|DOING|NOW|LATER|WAITING|(DONE|CANCELL?ED))[ \t]{1,20}(?=\S)/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]{1,20}|$)/u;
const FENCE = /^([ \t>]*)([-*+][ \t]{1,4}|\d{1,9}[.)][ \t]{1,4})?(`{3,}|~{3,})/u;
const RULE = /^ {0,3}(?:-[ \t-]*|\*[ \t*]*|_[ \t_]*)$/u;
const QUOTE = /^ {0,3}>[ \t]?/u;
const CALLOUT = /^\[!([^\]|]{1,80})(?:\|[^\]]{0,80})?\][+-]?/u;
/** Callouts whose words are somebody else's. */
const QUOTING = new Set(['quote', 'cite']);
/** The first and the last mark of an unfinished merge; the others say something only between them. */
const MERGE_ENDS = /^(?:<{7}|>{7})(?: |$)/u;
const MERGE_DIVIDES = /^(?:={7}|\|{7})(?: |$)/u;

/**
 * The body of a note as lines of known kind:
 *
 *     ## Attendees            heading, level 2
 *     - [x] call [[Ana]]      item, task x
 *     > [!note] With Ben      paragraph (a callout speaks); a plain `>` is a quote
 *     ```                     hidden, and all up to the closing fence
 *
 * Never throws, whatever the text. `firstLine` is the 1-based number of the body's first line in the note.
 */
export function parseOutline(body: string, firstLine: number): Outline {
	const lines: OutlineLine[] = [];
	const sections: Section[] = [];
	const diagnostics: Diagnostic[] = [];
	const open: number[] = [];
	const state: State = { comment: undefined, fence: undefined, callouts: 0, merging: false };
	const enter = (heading: OutlineLine): OutlineLine => {
		while (open.length > 0 && (sections[open.at(-1) ?? 0]?.line.level ?? 0) >= heading.level)
			open.pop();
		const line = { ...heading, section: sections.length };
		sections.push({ line, parent: open.at(-1) ?? -1 });
		open.push(line.section);
		return line;
	};
	let number = firstLine;
	for (const raw of body.split('\n')) {
		const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
		const trouble = troubleIn(text, number, state);
		if (trouble) diagnostics.push(trouble);
		const title = state.merging ? undefined : underlinedTitle(text, lines);
		if (title) lines.splice(-1, 1, enter(title));
		const read = title ? RULE_LINE : readLine(text, state);
		const line = placed(read, number, sections.length - 1);
		lines.push(line.kind === 'heading' ? enter(line) : line);
		number++;
	}
	return { lines, sections, diagnostics };
}

function placed(read: Read, number: number, section: number): OutlineLine {
	const { kind, text, column, level, task } = read;
	const line = { kind, text, column, level, number, section };
	return task === undefined ? line : { ...line, task };
}

/** What a line inherits from those above it. */
interface State {
	comment: CommentState;
	fence: Fence | undefined;
	/** How many `>` deep the callouts reach whose words speak. */
	callouts: number;
	/** Between the marks of an unfinished merge. */
	merging: boolean;
}

/** A code block that a line may lie in. */
interface Fence {
	/** The marks that opened it; as many of them, or more, close it. */
	readonly marks: string;
	/** Inside a quote, and so no longer than the quote. */
	readonly quoted: boolean;
}

type Read = Omit<OutlineLine, 'number' | 'section'>;

const HIDDEN: Read = { kind: 'hidden', text: '', column: 1, level: 0 };
const BLANK: Read = { kind: 'blank', text: '', column: 1, level: 0 };
const RULE_LINE: Read = { kind: 'rule', text: '', column: 1, level: 0 };
const UNDERLINE = /^ {0,3}(?:={2,80}|-{2,80})[ \t]{0,20}$/u;

/**
 * The heading that a line of `===` or `---` makes of the line above it; `undefined` when that line is more than a few
 * words: people draw such lines below paragraphs too.
 */
function underlinedTitle(text: string, lines: readonly OutlineLine[]): OutlineLine | undefined {
	const title = lines.at(-1);
	if (title?.kind !== 'paragraph' || !UNDERLINE.test(text)) return undefined;
	if (lines.at(-2)?.kind === 'paragraph') return undefined;
	const isTitle = title.text.length <= 80 && !/[:：]\s{0,4}\S|[.:：]$|\[\[|#/u.test(title.text);
	return isTitle ? { ...title, kind: 'heading', level: text.includes('=') ? 1 : 2 } : undefined;
}

function troubleIn(text: string, line: number, state: State): Diagnostic | undefined {
	const at = { line, column: 1 };
	if (text.length > LONGEST_LINE) {
		const message = `This line has ${text.length} characters and was not looked into.`;
		return { code: 'line-too-long', severity: 'info', ...at, message };
	}
	// One report for each merge: at its first mark, or at its last when somebody has removed the first.
	if (state.merging || !isMergeMark(text, state)) return undefined;
	const message = 'A merge was left unfinished here; both sides are read.';
	return { code: 'conflict-markers', severity: 'warning', ...at, message };
}

function isMergeMark(text: string, state: State): boolean {
	if (state.fence !== undefined) return false;
	return MERGE_ENDS.test(text) || (state.merging && MERGE_DIVIDES.test(text));
}

function readLine(raw: string, state: State): Read {
	if (raw.length > LONGEST_LINE) return HIDDEN;
	if (isMergeMark(raw, state)) {
		state.merging = !raw.startsWith('>');
		return HIDDEN;
	}
	if (isCode(raw, state)) return HIDDEN;
	const commented = state.comment !== undefined;
	const spoken = blankComments(raw, state.comment);
	state.comment = spoken.state;
	if (spoken.text.trim() !== '') return readSpoken(spoken.text, state);
	state.callouts = 0;
	return commented || raw.trim() !== '' ? HIDDEN : BLANK;
}

/** Whether a line lies in a code block, its first and last line included. */
function isCode(raw: string, state: State): boolean {
	if (state.comment !== undefined) return false;
	// Most lines of most notes have nothing to do with code.
	if (state.fence === undefined && !raw.includes('```') && !raw.includes('~~~')) return false;
	if (state.fence?.quoted && !raw.trimStart().startsWith('>')) state.fence = undefined;
	const [opening, before = '', item, marks = ''] = FENCE.exec(raw) ?? [];
	const rest = raw.slice(opening?.length);
	if (state.fence !== undefined) {
		const closes = item === undefined && marks.startsWith(state.fence.marks);
		if (closes && rest.trim() === '') state.fence = undefined;
		return true;
	}
	if (opening === undefined) return false;
	// "```one line```" is code inside a line, not a block.
	if (rest.includes(marks.charAt(0))) return blankCode(raw).trim() === '';
	state.fence = { marks, quoted: before.includes('>') };
	return true;
}

function readSpoken(text: string, state: State): Read {
	let from = 0;
	let depth = 0;
	for (let mark = QUOTE.exec(text); mark; mark = QUOTE.exec(text.slice(from))) {
		from += mark[0].length;
		depth++;
	}
	const callout = depth === 0 ? null : CALLOUT.exec(text.slice(from));
	// A callout in somebody else's words is theirs too.
	const speaks = depth - 1 <= state.callouts && !QUOTING.has(callout?.[1]?.toLowerCase() ?? '');
	state.callouts =
		callout && speaks ? depth : Math.min(state.callouts, callout ? depth - 1 : depth);
	if (callout) return words(speaks ? 'paragraph' : 'quote', text, from + callout[0].length, 0);
	return depth <= state.callouts ? readMarks(text, from) : words('quote', text, from, 0);
}

function readMarks(text: string, from: number): Read {
	const rest = text.slice(from);
	const sign = rest.trimStart().charAt(0);
	if (RULES.includes(sign) && RULE.test(rest) && rest.replace(/[ \t]+/gu, '').length >= 3)
		return { ...BLANK, kind: 'rule' };
	const heading = sign === '#' ? HEADING.exec(rest) : null;
	if (heading) {
		const level = heading[1]?.length ?? 1;
		return words('heading', withoutClosing(text), from + heading[0].length, level);
	}
	const item = BULLETS.includes(sign) ? ITEM.exec(rest) : null;
	if (item) {
		const at = from + item[0].length;
		const level = width(item[1] ?? '');
		const box = CHECKBOX.exec(text.slice(at));
		if (box) return { ...words('item', text, at + box[0].length, level), task: box[1] ?? ' ' };
		const marker = MARKER.exec(text.slice(at));
		if (!marker) return words('item', text, at, level);
		const task = marker[1] === undefined ? ' ' : marker[1] === 'DONE' ? 'x' : '-';
		return { ...words('item', text, at + marker[0].length, level), task };
	}
	return words(sign === '|' ? 'row' : 'paragraph', text, from, 0);
}

/** What a rule and an item begin with. */
const RULES = '-*_';
const BULLETS = '-*+0123456789';

function words(kind: LineKind, text: string, from: number, level: number): Read {
	const rest = text.slice(from);
	const spoken = rest.trim();
	if (spoken === '' && (kind === 'paragraph' || kind === 'quote')) return BLANK;
	const start = rest.length - rest.trimStart().length;
	return { kind, text: spoken, column: from + start + 1, level };
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
