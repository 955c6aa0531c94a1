import type { Change } from '../text/change';
import type { Edited } from './act';
import { addToLog, findLog, OLD_LINE_ENDS, readNoteText } from './log-section';
import type { LogSection, NoteText } from './log-section';
import { blockIdOf, blockIdsIn, endOf, hasOldLineEnds, textAt } from './note-lines';
import type { NoteLine } from './note-lines';

const OPENS = /^<{7}(?: |$)/u;
const BASE = /^\|{7}(?: |$)/u;
const DIVIDES = /^={7}(?: |$)/u;
const CLOSES = /^>{7}(?: |$)/u;
/** Code and comments may quote marks, and nobody can tell what ends them. */
const HIDES = /^[ \t>]{0,80}(?:`{3}|~{3})|%%|<!--/u;

/**
 * The text with the unfinished merges in its log ended: the lines of both sides stay, and the marks go.
 *
 *     <<<<<<< HEAD
 *     - 2026-03-10 lunch ^k-1          - 2026-03-10 lunch ^k-1
 *     =======                          - 2026-03-11 call ^k-2
 *     - 2026-03-11 call ^k-2
 *     >>>>>>> phone
 *
 * A line that more than one side has stays once. A merge with a mark missing is left alone, and so is one whose sides
 * say different things under one block id: nobody but the person can tell which holds. Nothing outside the log is
 * touched, and what has been repaired has nothing left to repair.
 */
export function repairLog(text: string, heading: string): Edited {
	if (hasOldLineEnds(text)) return { refused: OLD_LINE_ENDS };
	const note = readNoteText(text);
	const log = findLog(note, heading);
	if (log === undefined) return { changes: [] };
	const merges = findMerges(note, log);
	// What a merge holds counts even below a comment that one of its sides has opened.
	const held = merges.flatMap(({ from, to }) => between(from, to));
	const spoken = [...new Set([...linesIn(note, log), ...held])];
	const torn = merges.map((merge) => disputedLine(note.lines, merge, spoken));
	const whole = merges.filter((_, index) => torn[index] === undefined);
	const [disputed] = torn;
	if (whole.length === 0 && disputed !== undefined) return { refused: twoVersions(disputed + 1) };
	const inside = new Set(whole.flatMap(({ from, to }) => between(from, to)));
	const ids = new Set(
		spoken.flatMap((at) => (inside.has(at) ? [] : (idAt(note.lines, at) ?? []))),
	);
	return { changes: whole.flatMap((merge) => withoutMarks(note.lines, merge, ids)) };
}

function twoVersions(line: number): string {
	return `Two devices have changed the same line (line ${line}), so the merge was left for you to end.`;
}

/**
 * The text with the lines of another version’s log that are missing here, at the top of its own log: list items, each
 * with what is indented below it. A line with a block id is missing when the id stands nowhere, any other when no line
 * of this log has the same words.
 */
export function unionLog(text: string, other: string, heading: string): Edited {
	const ids = blockIdsIn(text);
	const words = new Set(logLines(text, heading).map((line) => line.trim()));
	const isHere = (line: string) => {
		const id = blockIdOf(line);
		return id === undefined ? words.has(line.trim()) : ids.has(id);
	};
	return addToLog(text, missingItems(logLines(other, heading), isHere), heading);
}

/** 0-based indices of the marks of one merge, in order. */
interface Merge {
	readonly from: number;
	/** Of all marks between the first and the last. */
	readonly divides: readonly number[];
	readonly to: number;
}

/** The merges in the log that have all their marks, and no code or comment in them. */
function findMerges(note: NoteText, log: LogSection): readonly Merge[] {
	const { lines, outline } = note;
	const begins = new Set(
		outline.diagnostics.flatMap(({ code, line }) =>
			code === 'conflict-markers' ? [line - 1] : [],
		),
	);
	const merges: Merge[] = [];
	let isOpen = false;
	let from: number | undefined;
	let divides: readonly number[] = [];
	for (let at = log.from; at < log.to; at++) {
		const line = textAt(lines, at);
		if (OPENS.test(line)) {
			isOpen ||= begins.has(at);
			[from, divides] = [isOpen ? at : undefined, []];
		} else if (HIDES.test(line)) {
			isOpen = false;
			from = undefined;
		}
		// The line above it may turn into a heading when others go: the person has to end this one first.
		else if (from === undefined && DIVIDES.test(line)) return [];
		else if (BASE.test(line) || DIVIDES.test(line)) divides = [...divides, at];
		else if (CLOSES.test(line)) {
			if (from !== undefined && isComplete(lines, divides))
				merges.push({ from, divides, to: at });
			isOpen = false;
			from = undefined;
		}
	}
	return merges;
}

/** `=======`, with `|||||||` and what both sides began with before it or not. */
function isComplete(lines: readonly NoteLine[], divides: readonly number[]): boolean {
	const marks = divides.map((at) => textAt(lines, at).charAt(0)).join('');
	return marks === '=' || marks === '|=';
}

/** The lines of each side by their indices, what both began with last. */
function sidesOf({ from, divides, to }: Merge): readonly (readonly number[])[] {
	const [first = to, second] = divides;
	const ours = between(from, first);
	return second === undefined
		? [ours, between(first, to)]
		: [ours, between(second, to), between(first, second)];
}

function between(from: number, to: number): readonly number[] {
	return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
}

/**
 * The first line in the merge, by its index, of which two versions stand in the log: with other words under the same
 * block id, or with other lines indented below it.
 */
function disputedLine(
	lines: readonly NoteLine[],
	merge: Merge,
	spoken: readonly number[],
): number | undefined {
	const inside = between(merge.from, merge.to);
	return inside.find((at) => {
		const id = idAt(lines, at);
		const words = textAt(lines, at).trimEnd();
		if (id === undefined && !isTop(words)) return false;
		const twins =
			id === undefined
				? inside.filter((one) => textAt(lines, one).trimEnd() === words)
				: spoken.filter((one) => idAt(lines, one) === id);
		const below = belowOf(lines, at);
		return twins.some(
			(one) => wordsAt(lines, one) !== words.trim() || belowOf(lines, one) !== below,
		);
	});
}

/** A line of its own, and not part of the one above it; without blanks at its end. */
function isTop(line: string): boolean {
	return line !== '' && indentOf(line) === 0;
}

/** What is indented below a line. */
function belowOf(lines: readonly NoteLine[], at: number): string {
	const below: string[] = [];
	const indent = indentOf(textAt(lines, at));
	for (const { text } of lines.slice(at + 1)) {
		if (text.trim() === '' || indentOf(text) <= indent) break;
		below.push(text.trim());
	}
	return below.join('\n');
}

/** `ids` are those that stand in the log by now; the merge’s own are added. */
function withoutMarks(
	lines: readonly NoteLine[],
	merge: Merge,
	ids: Set<string>,
): readonly Change[] {
	const dropped = new Set([merge.from, ...merge.divides, merge.to]);
	const seen = new Set<string>();
	for (const side of sidesOf(merge)) {
		let gone = Infinity;
		for (const at of side) {
			const line = textAt(lines, at).trimEnd();
			const id = blockIdOf(line);
			const isTwice = id === undefined ? isTop(line) && seen.has(line) : ids.has(id);
			if (indentOf(line) <= gone) gone = isTwice ? indentOf(line) : Infinity;
			if (gone < Infinity) dropped.add(at);
			else if (id !== undefined) ids.add(id);
		}
		for (const at of side) seen.add(textAt(lines, at).trimEnd());
	}
	return lines
		.filter((_, at) => dropped.has(at))
		.map((line) => ({ from: line.from, to: endOf(line), insert: '' }));
}

function idAt(lines: readonly NoteLine[], at: number): string | undefined {
	return blockIdOf(textAt(lines, at));
}

function wordsAt(lines: readonly NoteLine[], at: number): string {
	return textAt(lines, at).trim();
}

/** The lines of a log by their indices, without code, comments and marks. */
function linesIn({ outline, body }: NoteText, { from, to }: LogSection): readonly number[] {
	return between(from - 1, to).filter((at) => {
		const kind = outline.lines[at - body]?.kind;
		return kind === 'item' || kind === 'paragraph';
	});
}

function logLines(text: string, heading: string): readonly string[] {
	const note = readNoteText(text);
	const log = findLog(note, heading);
	return log ? linesIn(note, log).map((at) => textAt(note.lines, at)) : [];
}

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u;

/** Items of the first level bring along what is indented below them; an item below one that is here comes alone. */
function missingItems(
	lines: readonly string[],
	isHere: (line: string) => boolean,
): readonly string[] {
	const missing: string[] = [];
	const top = Math.min(...lines.filter((line) => ITEM.test(line)).map(indentOf));
	let parent: 'missing' | 'here' | undefined;
	for (const line of lines) {
		const indent = indentOf(line);
		if (ITEM.test(line) && indent <= top) parent = isHere(line) ? 'here' : 'missing';
		else if (indent <= top) parent = undefined;
		if (parent === 'missing') missing.push(line.slice(top));
		else if (parent === 'here' && ITEM.test(line) && !isHere(line))
			missing.push(line.trimStart());
	}
	return missing;
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}
