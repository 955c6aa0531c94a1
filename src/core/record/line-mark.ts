import { addDays, parseDay, type Day } from '../calendar/day';
import type { DayReading } from '../calendar/day-order';
import { parseEventLine } from '../reading/events/event-line';
import { parseTaskText } from '../reading/follow-ups/task-text';
import { applyChanges, type Change } from '../text/change';
import type { OutlineLine } from '../text/outline';
import type { Edited } from './act';
import { readNoteText, type NoteText } from './log-section';
import { hasOldLineEnds } from './note-lines';

/** A line as it was shown to the person who now says something of it. */
export interface SeenLine {
	/** 1-based in the note, when it was read. */
	readonly line: number;
	/** The words of its event or follow-up, as read. */
	readonly text: string;
	/** Its block id, when it has one: no line without it is meant. */
	readonly id?: string;
	/** The day it begins with, if it does: no line that begins with another is meant. */
	readonly day?: Day;
}

const MARK = /[[(]contact::[ \t]{0,4}(yes|no|true|false)[ \t]{0,4}[\])]/iu;
const TAIL = /(?:[ \t]{1,20}\^[A-Za-z0-9-]{1,60})?[ \t]{0,20}$/u;

/**
 * Whether a line was contact, said at its end, in place of what was said there before:
 *
 *     - 2026-03-10 saw her talk ^k-1      - 2026-03-10 saw her talk [contact:: no] ^k-1
 *
 * The line is looked for by its words: it may have moved since. Refused when it is gone, or stands there twice.
 */
export function markLine(text: string, at: SeenLine, mark: 'contact' | 'no-contact'): Edited {
	return changeLine(text, at, {
		toDo: (raw, line) => {
			const word = mark === 'contact' ? 'yes' : 'no';
			const had = MARK.exec(raw);
			if (had === null) return [insertAt(endOfWords(raw, line), ` [contact:: ${word}]`)];
			if (/^[yt]/iu.test(had[1] ?? '') === (mark === 'contact')) return [];
			const to = had.index + had[0].length;
			return [{ from: had.index, to, insert: `[contact:: ${word}]` }];
		},
		isDone: (line) => parseEventLine(line, { reading: {}, day: undefined }).corrected === mark,
		refused: 'nothing was marked',
	});
}

const BOX = /^([ \t>]{0,200}(?:[-*+]|\d{1,9}[.)])[ \t]{1,20})(?:\[[^\]]\]|[A-Z]{2,10}(?=[ \t]))/u;

/**
 * A task ticked off on a day:
 *
 *     - [ ] Send the list ^k-1      - [x] Send the list ✅ 2026-11-20 ^k-1
 *
 * Found as {@link markLine} finds its line; one that is ticked stays as it is. Refused for a line without a box, and
 * for a task that was called off.
 */
export function tickTask(text: string, at: SeenLine, day: Day): Edited {
	return changeLine(text, at, {
		toDo: (raw, line) => {
			if (line.task === 'x' || line.task === 'X') return [];
			const [box, before = ''] = BOX.exec(raw) ?? [];
			if (line.task === undefined || line.task === '-' || box === undefined) return undefined;
			const done = box.endsWith(']') ? '[x]' : 'DONE';
			const tick = { from: before.length, to: box.length, insert: done };
			return [tick, insertAt(endOfWords(raw, line), ` ✅ ${day}`)];
		},
		isDone: (line) => line.task?.toLowerCase() === 'x',
		refused: 'nothing was ticked off',
		cannot: 'This line has no open box',
	});
}

/** What is to be done to a line. */
export interface LineWish {
	/** The changes to the line, by offsets in it; none when it says so already, `undefined` when it cannot. */
	readonly toDo: (raw: string, line: OutlineLine) => readonly Change[] | undefined;
	/** Whether the line says so, read again. */
	readonly isDone: (line: OutlineLine) => boolean;
	/** What was not done, as the end of a sentence. */
	readonly refused: string;
	/** Why it cannot be done to this line. */
	readonly cannot?: string;
}

/** The changes to the line that was seen; refused where it is gone, stands there twice, or cannot say so. */
export function changeLine(text: string, at: SeenLine, wish: LineWish): Edited {
	const refuse = (why: string, line: number): Edited => ({
		refused: `${why} (line ${line}), so ${wish.refused}.`,
	});
	if (hasOldLineEnds(text)) return refuse('The lines of this note end as on old Macs', 1);
	const note = readNoteText(text);
	const line = findSeen(note, at);
	const raw = line && note.lines[line.number - 1];
	if (!line || !raw) return refuse('This line is no longer as it was shown', at.line);
	const toDo = wish.toDo(raw.text, line);
	if (toDo === undefined)
		return refuse(wish.cannot ?? 'This line cannot be changed', line.number);
	const changes = toDo.map(({ from, to, insert }) => ({
		from: raw.from + from,
		to: raw.from + to,
		insert,
	}));
	const after = readNoteText(applyChanges(text, changes)).outline.lines[
		line.number - 1 - note.body
	];
	const isDone = after !== undefined && wish.isDone(after);
	return isDone
		? { changes }
		: refuse('Something in this line hides what is written behind it', line.number);
}

/** Before the block id and blanks at the end; in a table row, in its last cell. */
export function endOfWords(raw: string, { kind }: OutlineLine): number {
	const row = kind === 'row' ? /[ \t]{0,20}\|[ \t]{0,20}$/u.exec(raw.slice(-60)) : null;
	if (row) return raw.length - row[0].length;
	const tail = raw.slice(-120);
	return raw.length - tail.length + (TAIL.exec(tail)?.index ?? tail.length);
}

function insertAt(at: number, insert: string): Change {
	return { from: at, to: at, insert };
}

/** Shorter parts of a line stand in many. */
const SHORTEST_PART = 8;

/** The line where it was seen; else the only one of the same words; else the only one they are a part of. */
function findSeen(note: NoteText, at: SeenLine): OutlineLine | undefined {
	const { line, text } = at;
	const spoken = note.outline.lines.filter((one) => SPOKEN.has(one.kind) && isLike(one, at));
	const here = spoken.find(({ number }) => number === line);
	if (here && says(here, text)) return here;
	const word = longestWord(text);
	if (word === '') return undefined;
	const alike = spoken.filter((one) => one.text.includes(word));
	const same = alike.filter((one) => says(one, text));
	if (same.length > 0) return same.length === 1 ? same[0] : undefined;
	const holding = text.length < SHORTEST_PART ? [] : alike.filter((one) => holds(one, text));
	const stayed = holding.find(({ number }) => number === line);
	return stayed ?? (holding.length === 1 ? holding[0] : undefined);
}

const SPOKEN: ReadonlySet<string> = new Set(['item', 'paragraph', 'heading', 'row']);

/** By its marks alone. A day without its year is told apart by its month and day. */
function isLike(line: OutlineLine, { id, day }: SeenLine): boolean {
	return READINGS.some((reading) => {
		const read = parseEventLine(line, { reading, day: undefined });
		if (id !== undefined && read.id !== id) return false;
		return day === undefined || read.day === undefined || read.day.slice(5) === day.slice(5);
	});
}

function longestWord(text: string): string {
	const words = text.match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
	return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** The ways a vault may have had the line read: its order of days, and a day to count “by Friday” from. */
const READINGS: readonly DayReading[] = [
	{},
	{ order: 'dmy', shortYears: true, year: 2024 },
	{ order: 'mdy', shortYears: true, year: 2024 },
];
const ANY_DAY = parseDay('2024-01-01');

/** An event keeps this much of a line. */
const SHOWN = 240;

function says(line: OutlineLine, text: string): boolean {
	const seen = text.slice(0, SHOWN);
	return READINGS.some((reading) =>
		[undefined, ANY_DAY, ANY_DAY && addDays(ANY_DAY, 1)].some((day) => {
			const of = { reading, day };
			const read = [parseEventLine(line, of).text, parseTaskText(line.text, of).text];
			return read.some((words) => words.slice(0, SHOWN) === seen);
		}),
	);
}

function holds(line: OutlineLine, text: string): boolean {
	return folded(line.text).includes(folded(text));
}

function folded(text: string): string {
	return text.replace(/[ \t]{1,200}/gu, ' ').trim();
}
