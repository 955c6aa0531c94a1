import { applyChanges, type Change } from '../text/change';
import type { Edited } from './act';
import { OLD_LINE_ENDS, readNoteText, type NoteText } from './log-section';
import { blockIdOf, blockIdsIn, hasOldLineEnds, lineEndAt, type NoteLine } from './note-lines';

/** A review as it stands in a note. */
export interface ReviewSection {
	/** With its day, without `#`. */
	readonly heading: string;
	/** Checkboxes, each with its block id. */
	readonly tasks: readonly string[];
	/** What is to be ticked elsewhere. */
	readonly quotes: readonly string[];
}

/**
 * What stands above the tasks. The reader takes boxes below such words for what was promised before, so that a task
 * of the review is no promise of its own; ticked, it is read like any other.
 */
const CARRIED_OVER = 'Carried over from my notes:';

const ELSEWHERE = '> To be ticked where it stands:';

/**
 * The text with a review at its end, in a section of its own whose heading says the day, so that a box ticked there is
 * of that day or later. Where the section is there already, only what it does not say yet is added to it. Refused where
 * nobody would see it.
 */
export function writeSection(text: string, section: ReviewSection): Edited {
	if (hasOldLineEnds(text)) return { refused: OLD_LINE_ENDS };
	const note = readNoteText(text);
	const own = findSection(note, section.heading);
	if (own !== undefined) return { changes: added(text, note, { own, section }) };
	const changes = appended(text, note.lines, section);
	const after = readNoteText(applyChanges(text, changes));
	const isSeen = changes.length === 0 || findSection(after, section.heading) !== undefined;
	return isSeen ? { changes } : { refused: hidden(note.lines.length) };
}

/** A comment or a block of code that is never closed takes in all that follows. */
function hidden(line: number): string {
	return `A comment or code that is not closed hides what is written at the end of this note (line ${line}), so the review was not written.`;
}

/** The heading of the review that a task of a note stands in, each by its 0-based line; for other lines nothing. */
export function reviewsByLine(text: string): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	if (!text.includes(CARRIED_OVER)) return found;
	let heading: string | undefined;
	let isReview = false;
	const { lines, outline } = readNoteText(text);
	for (const { number, kind, text: words } of outline.lines) {
		if (kind === 'heading') {
			heading = words.trim();
			isReview = false;
		}
		isReview ||= lines[number - 1]?.text === CARRIED_OVER;
		if (isReview && kind === 'item' && heading !== undefined) found.set(number - 1, heading);
	}
	return found;
}

/** The lines of the section, its heading the first; a heading in code or a callout is none. */
function findSection(note: NoteText, heading: string): readonly OwnLine[] | undefined {
	const { lines, outline, body } = note;
	const headings = outline.lines.filter(
		({ kind, number }) =>
			kind === 'heading' && !/^ {0,3}>/u.test(lines[number - 1]?.text ?? ''),
	);
	const at = headings.findIndex(({ text }) => text.trim() === heading);
	const first = headings[at];
	if (first === undefined) return undefined;
	const next = headings[at + 1];
	const from = first.number - 1;
	return lines
		.slice(from, next === undefined ? lines.length : next.number - 1)
		.map((line, index) => {
			return { ...line, isItem: outline.lines[from + index - body]?.kind === 'item' };
		});
}

/** A line of the review’s section. */
interface OwnLine extends NoteLine {
	/** Of a list, and not of a text that only shows one. */
	readonly isItem: boolean;
}

function appended(
	text: string,
	lines: readonly NoteLine[],
	{ heading, tasks, quotes }: ReviewSection,
): readonly Change[] {
	if (tasks.length + quotes.length === 0) return [];
	const isBlank = lines.every((line) => line.text.trim() === '');
	const isEnded = lines.at(-1)?.text === '';
	const isApart = isBlank || (isEnded && lines.at(-2)?.text.trim() === '');
	const written = [
		// Blanks at the end would stand before the heading.
		...(isEnded ? [] : ['']),
		...(isApart ? [] : ['']),
		`## ${heading}`,
		'',
		...(tasks.length > 0 ? [CARRIED_OVER, '', ...tasks, ''] : []),
		...(quotes.length > 0 ? [ELSEWHERE, ...quotes.map(quoted), ''] : []),
	];
	const end = lineEndAt(lines, lines.length - 1);
	return [{ from: text.length, to: text.length, insert: written.join(end) }];
}

function added(
	text: string,
	{ lines }: NoteText,
	{ own, section }: { readonly own: readonly OwnLine[]; readonly section: ReviewSection },
): readonly Change[] {
	const end = lineEndAt(
		lines,
		lines.findIndex(({ from }) => from === own[0]?.from),
	);
	return [...addedTasks(text, own, section), ...addedQuotes(own, section)]
		.map(({ behind, written }) => {
			const insert = written.map((line) => end + line).join('');
			return { from: behind.to, to: behind.to, insert };
		})
		.sort((a, b) => a.from - b.from);
}

/** Lines that belong behind another. */
interface Added {
	readonly behind: NoteLine;
	readonly written: readonly string[];
}

/** Behind the last task of the section and what is indented below it, failing that below its marker, failing that below its heading. */
function addedTasks(
	text: string,
	own: readonly OwnLine[],
	{ tasks }: ReviewSection,
): readonly Added[] {
	const asked = new Set(own.filter(isOpen).map((line) => wordsOf(line.text)));
	const ids = blockIdsIn(text);
	const missing = tasks.filter(
		(task) => !asked.has(wordsOf(task)) && !ids.has(blockIdOf(task) ?? ''),
	);
	if (missing.length === 0) return [];
	const last = own.findIndex((line) => line === own.filter(isBox).at(-1));
	const task = last < 0 ? undefined : own[endOfItem(own, last)];
	const marker = own.find(({ text: line }) => line === CARRIED_OVER);
	const behind = task ?? marker ?? own[0];
	const written = task ? missing : ['', ...(marker ? [] : [CARRIED_OVER, '']), ...missing];
	return behind === undefined ? [] : [{ behind, written }];
}

/** Behind the last quote of the section, failing that at its end. */
function addedQuotes(own: readonly OwnLine[], { quotes }: ReviewSection): readonly Added[] {
	const told = new Set(own.map(({ text }) => text.trim()));
	const missing = quotes.map(quoted).filter((quote) => !told.has(quote));
	if (missing.length === 0) return [];
	const head = own.findIndex(({ text }) => text.trim() === ELSEWHERE);
	let last = head;
	while (head >= 0 && own[last + 1]?.text.startsWith('>')) last++;
	const behind = own[last] ?? own.filter(({ text }) => text.trim() !== '').at(-1);
	const written = head < 0 ? ['', ELSEWHERE, ...missing] : missing;
	return behind === undefined ? [] : [{ behind, written }];
}

function quoted(quote: string): string {
	return `> - ${quote}`;
}

/** The index of the last line that belongs to an item: those indented below it are its own. */
function endOfItem(lines: readonly NoteLine[], item: number): number {
	let end = item;
	while (/^[ \t]+\S/u.test(lines[end + 1]?.text ?? '')) end++;
	return end;
}

const BOX = /^[-*+] \[.\] /u;

function isBox({ text, isItem }: OwnLine): boolean {
	return isItem && BOX.test(text);
}

function isOpen({ text, isItem }: OwnLine): boolean {
	return isItem && /^[-*+] \[ \] /u.test(text);
}

/** What a task asks for: without its box, its block id and its marks. */
function wordsOf(line: string): string {
	return line
		.replace(BOX, '')
		.replace(/ \^[A-Za-z0-9-]{1,60}$/u, '')
		.trim();
}
