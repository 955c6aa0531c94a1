import { splitFrontMatter } from '../reading/properties/front-matter';
import { labelKey, labelsOf } from '../reading/words/label';
import { blankComments } from '../text/comments';
import { parseOutline, type Outline, type OutlineLine, type Section } from '../text/outline';
import type { Edited } from './act';
import {
	blockIdOf,
	blockIdsIn,
	endOf,
	hasOldLineEnds,
	lineEndAt,
	linesOf,
	textAt,
} from './note-lines';
import type { NoteLine } from './note-lines';

/** Where a note keeps its log, in 0-based indices of its lines. */
export interface LogSection {
	readonly heading: number;
	/** The first line below the heading, and below the rule that may underline it. */
	readonly from: number;
	/** Behind its last line, sections inside it included. */
	readonly to: number;
}

/** A note's lines as they stand in the file, and what they are. */
export interface NoteText {
	readonly lines: readonly NoteLine[];
	readonly outline: Outline;
	/** 0-based index of the first line below the properties. */
	readonly body: number;
}

/** Takes a note's text apart for those who write in its body. */
export function readNoteText(text: string): NoteText {
	const { body, bodyLine } = splitFrontMatter(text);
	return { lines: linesOf(text), outline: parseOutline(body, bodyLine), body: bodyLine - 1 };
}

/**
 * The text with lines added at the top of its log, in the order given:
 *
 *     # Ana Silva                          # Ana Silva
 *
 *     ## Log                               ## Log
 *     - 2026-03-01 call: new job           - 2026-03-10 lunch ^k-0a9d8e7f
 *                                          - 2026-03-01 call: new job
 *
 * The log is the first section of conversations, in any language, or with the given heading; failing that the first of
 * dated lines of any kind (“Verlauf”, “記録”), which the reader takes for a log as well. Where there is none it is made under the title, else under the properties. Line ends are those of the lines around. A line
 * whose block id stands in the note is there already. Refused only for a note with the line ends of old Macs.
 */
export function addToLog(text: string, lines: readonly string[], heading: string): Edited {
	const missing = missingLines(text, lines);
	if (missing.length === 0) return { changes: [] };
	if (hasOldLineEnds(text)) return { refused: OLD_LINE_ENDS };
	const note = readNoteText(text);
	const log = findLog(note, heading);
	return log === undefined ? withLog(note, missing, heading) : inLog(note, log, missing);
}

export const OLD_LINE_ENDS =
	'The lines of this note end as on old Macs, so nothing was written in it (line 1).';

/** The first log of a note; a heading in code, a comment or a callout is none. */
export function findLog(note: NoteText, heading: string): LogSection | undefined {
	const { sections } = note.outline;
	const shown = (section: Section) =>
		!isQuoted(note, section.line) && !opensComment(note, section.line);
	const own = sections.findIndex((one) => shown(one) && isLog(one, heading));
	const index = own >= 0 ? own : sections.findIndex((one) => shown(one) && isRemarks(one));
	const found = sections[index];
	if (found === undefined) return undefined;
	const at = found.line.number - 1;
	const next = sections
		.slice(index + 1)
		.find(({ line }) => line.level <= found.line.level && !isQuoted(note, line));
	const from = isUnderlined(note, at) ? at + 2 : at + 1;
	return { heading: at, from, to: next ? next.line.number - 1 : note.lines.length };
}

function isRemarks({ line }: Section): boolean {
	return labelsOf(line.text).has('remarks');
}

function isLog({ line }: Section, heading: string): boolean {
	return labelsOf(line.text).has('log') || sameHeading(line.text, headingText(heading));
}

function sameHeading(text: string, heading: string): boolean {
	const key = labelKey(heading);
	return key === '' ? text.trim() === heading : labelKey(text) === key;
}

/** What the user set, without marks of their own; `Log` where that could be no heading. */
function headingText(heading: string): string {
	const text = heading.replace(/^[#\s]{1,80}/u, '').trim();
	const isOne = text !== '' && text.length <= 80 && !/[\r\n`]|%%|<!--|#$/u.test(text);
	return isOne ? text : 'Log';
}

function isQuoted(note: NoteText, { number }: OutlineLine): boolean {
	return textAt(note.lines, number - 1)
		.trimStart()
		.startsWith('>');
}

/** What is written below such a heading nobody reads. */
function opensComment(note: NoteText, { number }: OutlineLine): boolean {
	return blankComments(textAt(note.lines, number - 1), undefined).state !== undefined;
}

function isUnderlined(note: NoteText, heading: number): boolean {
	return !/^ {0,3}#/u.test(textAt(note.lines, heading));
}

function missingLines(text: string, lines: readonly string[]): readonly string[] {
	const known = new Set(blockIdsIn(text));
	return lines.filter((line) => {
		const id = blockIdOf(line);
		if (id === undefined) return true;
		return !known.has(id) && known.add(id);
	});
}

function inLog(note: NoteText, log: LogSection, added: readonly string[]): Edited {
	const at = placeIn(note, log);
	const below = textAt(note.lines, at);
	const indent = isItem(note, at) ? below.slice(0, below.search(/[^ \t]/u)) : '';
	const lines = added.map((line) => indent + line);
	return insertLines(note, at, needsGap(note, at) ? [...lines, ''] : lines);
}

/** Above the first item; else directly below the heading, or below the one blank line under it. */
function placeIn(note: NoteText, { from, to }: LogSection): number {
	let first = from;
	while (first < to && isBlank(note, first)) first++;
	if (first === from || isItem(note, first)) return first;
	const isFollowed = first < to && !isHeading(note, first);
	const isLast = first >= note.lines.length;
	return isFollowed || (isLast && from < note.lines.length - 1) ? from + 1 : from;
}

/** The line that a list may be written directly above: what it would else take for its own. */
function needsGap(note: NoteText, at: number): boolean {
	const isMerge = textAt(note.lines, at).startsWith('<<<<<<<');
	return !isBlank(note, at) && !isItem(note, at) && !isHeading(note, at) && !isMerge;
}

function withLog(note: NoteText, added: readonly string[], heading: string): Edited {
	const section = [`## ${headingText(heading)}`, ...added];
	const title = titleOf(note);
	const at = title === undefined ? note.body : title + (isUnderlined(note, title) ? 2 : 1);
	return insertLines(note, at, [
		...(title === undefined ? [] : ['']),
		...section,
		...(isBlank(note, at) ? [] : ['']),
	]);
}

/** The heading of level 1 that the body begins with. */
function titleOf(note: NoteText): number | undefined {
	const first = note.outline.lines.find(({ kind }) => kind !== 'blank');
	if (first?.kind !== 'heading' || first.level !== 1) return undefined;
	return isQuoted(note, first) || opensComment(note, first) ? undefined : first.number - 1;
}

/** Whole lines put before the line with this index; behind the last one, without a line end of their own. */
function insertLines(note: NoteText, index: number, added: readonly string[]): Edited {
	const { lines } = note;
	const end = lineEndAt(lines, index);
	const written = added.join(end);
	const before = lines[index];
	const last = lines.at(-1);
	if (before !== undefined)
		return { changes: [{ from: before.from, to: before.from, insert: written + end }] };
	const at = last ? endOf(last) : 0;
	return { changes: [{ from: at, to: at, insert: end + written }] };
}

function isBlank(note: NoteText, index: number): boolean {
	return textAt(note.lines, index).trim() === '';
}

function isItem(note: NoteText, index: number): boolean {
	return lineAt(note, index)?.kind === 'item';
}

function isHeading(note: NoteText, index: number): boolean {
	return lineAt(note, index)?.kind === 'heading';
}

function lineAt({ outline, body }: NoteText, index: number): OutlineLine | undefined {
	return outline.lines[index - body];
}
