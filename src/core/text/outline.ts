import { blankCode, blankComments, type CommentState } from './comments';
import type { Diagnostic } from './diagnostic';
import { readMarks, wordless, words, type LinePlace, type OutlineLine } from './outline-line';

export { LINE_KINDS } from './outline-line';
export type { LineKind, OutlineLine } from './outline-line';

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

const FENCE = /^([ \t>]*)([-*+][ \t]{1,4}|\d{1,9}[.)][ \t]{1,4})?(`{3,}|~{3,})/u;
const QUOTE = /^ {0,3}>[ \t]?/u;
const CALLOUT = /^\[!([^\]|]{1,80})(?:\|[^\]]{0,80})?\][+-]?/u;
/** Callouts whose words are somebody else's. */
const QUOTING = new Set(['quote', 'cite']);
/** The first and the last mark of an unfinished merge; the others say something only between them. */
const MERGE_ENDS = /^(?:<{7}|>{7})(?: |$)/u;
const MERGE_SIGNS = '<>=|';
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
	const state = stateAbove(body, firstLine);
	const enter = (line: OutlineLine): OutlineLine => {
		while (open.length > 0 && (sections[open.at(-1) ?? 0]?.line.level ?? 0) >= line.level)
			open.pop();
		sections.push({ line, parent: open.at(-1) ?? -1 });
		open.push(line.section);
		return line;
	};
	for (const raw of body.split('\n')) {
		const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
		const isMerge = isMergeMark(text, state);
		if (isMerge || text.length > LONGEST_LINE) {
			const trouble = troubleIn(text, state);
			if (trouble) diagnostics.push(trouble);
		}
		const title = state.merging ? undefined : underlinedTitle(text, lines);
		if (title) lines.splice(-1, 1, enter({ ...title, section: sections.length }));
		state.section = sections.length - 1;
		const line = title ? wordless('rule', state) : readLine(text, isMerge, state);
		lines.push(line.kind === 'heading' ? enter(line) : line);
		state.number++;
	}
	return { lines, sections, diagnostics };
}

/** What a line inherits from those above it. */
interface State extends LinePlace {
	number: number;
	section: number;
	/** The body has the marks of code blocks, or of comments, anywhere: most have none, and their lines need no look. */
	readonly hasCode: boolean;
	readonly hasComments: boolean;
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

function stateAbove(body: string, number: number): State {
	return {
		number,
		section: -1,
		hasCode: body.includes('```') || body.includes('~~~'),
		hasComments: body.includes('%%') || body.includes('<!--'),
		comment: undefined,
		fence: undefined,
		callouts: 0,
		merging: false,
	};
}

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

/** What is wrong with a line that is too long or the mark of a merge. */
function troubleIn(text: string, state: State): Diagnostic | undefined {
	if (text.length > LONGEST_LINE) {
		const message = `This line has ${text.length} characters and was not looked into.`;
		return { code: 'line-too-long', severity: 'info', line: state.number, column: 1, message };
	}
	// One report for each merge: at its first mark, or at its last when somebody has removed the first.
	if (state.merging) return undefined;
	const message = 'A merge was left unfinished here; both sides are read.';
	return {
		code: 'conflict-markers',
		severity: 'warning',
		line: state.number,
		column: 1,
		message,
	};
}

function isMergeMark(text: string, state: State): boolean {
	if (!MERGE_SIGNS.includes(text.charAt(0) || ' ') || state.fence !== undefined) return false;
	return MERGE_ENDS.test(text) || (state.merging && MERGE_DIVIDES.test(text));
}

function readLine(raw: string, isMerge: boolean, state: State): OutlineLine {
	if (raw.length > LONGEST_LINE) return wordless('hidden', state);
	if (isMerge) {
		state.merging = !raw.startsWith('>');
		return wordless('hidden', state);
	}
	if (state.hasCode && isCode(raw, state)) return wordless('hidden', state);
	const commented = state.comment !== undefined;
	const text = state.hasComments ? withoutComments(raw, state) : raw;
	if (text.trim() !== '') return readSpoken(text, state);
	state.callouts = 0;
	return wordless(commented || raw.trim() !== '' ? 'hidden' : 'blank', state);
}

function withoutComments(raw: string, state: State): string {
	const spoken = blankComments(raw, state.comment);
	state.comment = spoken.state;
	return spoken.text;
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

function readSpoken(text: string, state: State): OutlineLine {
	if (text.trimStart().charAt(0) !== '>') {
		state.callouts = 0;
		return readMarks(text, 0, state);
	}
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
	if (callout) {
		const kind = speaks ? 'paragraph' : 'quote';
		return words(kind, text, from + callout[0].length, state);
	}
	return depth <= state.callouts
		? readMarks(text, from, state)
		: words('quote', text, from, state);
}
