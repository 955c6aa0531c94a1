import type { Change } from '../text/change';
import type { Edited } from './act';
import { OLD_LINE_ENDS } from './log-section';
import {
	blockIdOf,
	blockIdsIn,
	hasOldLineEnds,
	lineEndAt,
	linesOf,
	type NoteLine,
} from './note-lines';

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
 * of that day or later. Where the section is there already, only what it does not ask for yet is added to it.
 */
export function writeSection(text: string, section: ReviewSection): Edited {
	if (hasOldLineEnds(text)) return { refused: OLD_LINE_ENDS };
	const lines = linesOf(text);
	const at = lines.findIndex((line) => isHeading(line, section.heading));
	return {
		changes: at < 0 ? appended(text, lines, section) : added(text, lines, { at, section }),
	};
}

function isHeading({ text }: NoteLine, heading: string): boolean {
	return text.startsWith('#') && text.replace(/^#{1,6}/u, '').trim() === heading;
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
		...(quotes.length > 0 ? [ELSEWHERE, ...quotes.map((quote) => `> - ${quote}`), ''] : []),
	];
	const end = lineEndAt(lines, lines.length - 1);
	return [{ from: text.length, to: text.length, insert: written.join(end) }];
}

/** Behind the last task of the section and what is indented below it, failing that below its marker, failing that below its heading. */
function added(
	text: string,
	lines: readonly NoteLine[],
	{ at, section }: { readonly at: number; readonly section: ReviewSection },
): readonly Change[] {
	const next = lines.findIndex((line, index) => index > at && line.text.startsWith('#'));
	const own = lines.slice(at, next < 0 ? lines.length : next);
	const asked = new Set(own.filter(isOpen).map((line) => wordsOf(line.text)));
	const ids = blockIdsIn(text);
	const missing = section.tasks.filter(
		(task) => !asked.has(wordsOf(task)) && !ids.has(blockIdOf(task) ?? ''),
	);
	if (missing.length === 0) return [];
	const last = own.filter(({ text: line }) => BOX.test(line)).at(-1);
	const task = last && own[endOfItem(own, own.indexOf(last))];
	const marker = own.find(({ text: line }) => line === CARRIED_OVER);
	const place = task ?? marker ?? own[0];
	const written = task ? missing : ['', ...(marker ? [] : [CARRIED_OVER, '']), ...missing];
	const end = lineEndAt(lines, at);
	const from = place?.to ?? text.length;
	return [{ from, to: from, insert: written.map((line) => end + line).join('') }];
}

/** The index of the last line that belongs to an item: those indented below it are its own. */
function endOfItem(lines: readonly NoteLine[], item: number): number {
	let end = item;
	while (/^[ \t]+\S/u.test(lines[end + 1]?.text ?? '')) end++;
	return end;
}

const BOX = /^[-*+] \[.\] /u;

function isOpen({ text }: NoteLine): boolean {
	return /^[-*+] \[ \] /u.test(text);
}

/** What a task asks for: without its box, its block id and its marks. */
function wordsOf(line: string): string {
	return line
		.replace(BOX, '')
		.replace(/ \^[A-Za-z0-9-]{1,60}$/u, '')
		.trim();
}
