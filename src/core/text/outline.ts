import { blankComments, type CommentState } from './comments';
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
	/** The character in an item's checkbox: ` ` open, `x` done, `-` cancelled. */
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
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]{1,20}|$)/u;
const FENCE = /^[ \t>]{0,40}(`{3,40}|~{3,40})/u;
const RULE = /^ {0,3}(?:(?:-[ \t]{0,4}){3,80}|(?:\*[ \t]{0,4}){3,80}|(?:_[ \t]{0,4}){3,80})$/u;
const CALLOUT = /^\[!([a-z-]{1,30})[^\]]{0,80}\]/iu;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;

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
	const state: State = { comment: undefined, fence: undefined, callout: false };
	let number = firstLine;
	for (const raw of body.split('\n')) {
		const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
		const trouble = troubleIn(text, number);
		if (trouble) diagnostics.push(trouble);
		const section = sections.length - 1;
		const read = trouble ? HIDDEN : readLine(text, state);
		const line: OutlineLine = { ...read, number, section };
		if (line.kind === 'heading') {
			while (open.length > 0 && (sections[open.at(-1) ?? 0]?.line.level ?? 0) >= line.level)
				open.pop();
			sections.push({ line, parent: open.at(-1) ?? -1 });
			open.push(sections.length - 1);
			lines.push({ ...line, section: sections.length - 1 });
		} else lines.push(line);
		number++;
	}
	return { lines, sections, diagnostics };
}

interface State {
	comment: CommentState;
	/** The marks that opened a code block, which close it. */
	fence: string | undefined;
	callout: boolean;
}

type Read = Omit<OutlineLine, 'number' | 'section'>;

const HIDDEN: Read = { kind: 'hidden', text: '', column: 1, level: 0 };

function troubleIn(text: string, line: number): Diagnostic | undefined {
	if (text.length > LONGEST_LINE) {
		const message = `This line has ${text.length} characters and was not looked into.`;
		return { code: 'line-too-long', severity: 'info', line, column: 1, message };
	}
	if (CONFLICT.test(text)) {
		const message = 'A merge was left unfinished here; both sides are read.';
		return { code: 'conflict-markers', severity: 'warning', line, column: 1, message };
	}
	return undefined;
}

function readLine(raw: string, state: State): Read {
	const fence = FENCE.exec(raw)?.[1];
	if (state.fence !== undefined) {
		if (fence?.startsWith(state.fence) && raw.trim().endsWith(fence)) state.fence = undefined;
		return HIDDEN;
	}
	if (fence !== undefined && state.comment === undefined) {
		// "```one line```" is code inside a line, not a block.
		if (!raw.slice(raw.indexOf(fence) + fence.length).includes(fence[0] ?? '`'))
			state.fence = fence;
		return HIDDEN;
	}
	const commented = state.comment !== undefined;
	const spoken = blankComments(raw, state.comment);
	state.comment = spoken.state;
	if (spoken.text.trim() === '') {
		state.callout = false;
		const hidden = commented || raw.trim() !== '';
		return hidden ? HIDDEN : { kind: 'blank', text: '', column: 1, level: 0 };
	}
	return readSpoken(spoken.text, state);
}

function readSpoken(text: string, state: State): Read {
	const quote = /^ {0,3}>[ \t]?/u.exec(text)?.[0];
	if (quote === undefined) {
		state.callout = false;
		return readMarks(text, 0);
	}
	const inner = text.slice(quote.length);
	const callout = CALLOUT.exec(inner);
	if (callout) {
		const kind = callout[1]?.toLowerCase();
		state.callout = kind !== 'quote' && kind !== 'cite';
		if (state.callout) return words('paragraph', text, quote.length + callout[0].length);
	}
	return state.callout ? readMarks(text, quote.length) : words('quote', text, quote.length);
}

function readMarks(text: string, from: number): Read {
	const rest = text.slice(from);
	if (RULE.test(rest)) return { kind: 'rule', text: '', column: 1, level: 0 };
	const heading = HEADING.exec(rest);
	if (heading) {
		const level = heading[1]?.length ?? 1;
		return { ...words('heading', withoutClosing(text), from + heading[0].length), level };
	}
	const item = ITEM.exec(rest);
	if (item) {
		const at = from + item[0].length;
		const level = width(item[1] ?? '');
		const box = CHECKBOX.exec(text.slice(at));
		if (!box) return { ...words('item', text, at), level };
		return { ...words('item', text, at + box[0].length), level, task: box[1] ?? ' ' };
	}
	return words(rest.trimStart().startsWith('|') ? 'row' : 'paragraph', text, from);
}

function words(kind: LineKind, text: string, from: number): Read {
	const rest = text.slice(from);
	const start = rest.length - rest.trimStart().length;
	return { kind, text: rest.trim(), column: from + start + 1, level: 0 };
}

/** `## Log ##`: the closing marks say nothing. */
function withoutClosing(text: string): string {
	let end = text.trimEnd().length;
	while (end > 0 && text[end - 1] === '#') end--;
	return text[end - 1] === ' ' ? text.slice(0, end) : text;
}

function width(indent: string): number {
	let columns = 0;
	for (const char of indent) columns += char === '\t' ? 4 : 1;
	return columns;
}
