import type { Day } from '../calendar/day';
import type { DayReading } from '../calendar/day-order';
import { parseEventLine } from '../reading/events/event-line';
import { blankCode } from '../text/comments';
import { parseOutline } from '../text/outline';
import { findLinks } from '../text/wikilink';
import { cutText } from './cut-text';

/** A line to be written into a log. */
export interface LogLine {
	readonly day: Day;
	/** What happened, as the person typed it, with its kind before it: “call: new job”. */
	readonly words: string;
	/** From {@link blockId}. */
	readonly id: string;
}

/** What a person may type about one thing that happened, in UTF-16 units. */
const MOST_TYPED = 500;
/** The same with names and a kind put before it; the reader takes lines of up to 2,000. */
const MOST_WORDS = 800;

/**
 * A line of a log, without a line end:
 *
 *     { day: '2026-03-01', words: 'call: new job', id: 'k-0a9d8e7f' }     - 2026-03-01 call: new job ^k-0a9d8e7f
 *
 * Whatever the words, it stays one line with that day and that id. They stand in it as typed, for they are
 * Markdown, but for the signs that would undo this. These get Markdown's own backslash, which no page shows:
 *
 *     %% and <!--              %\% and <\!--    would hide the rest of the note; inside code they hide nothing
 *     --- or - [ ] at first    \--- \- [ ]      would be taken for what divides the day from the words
 *
 * Words such as `✅ 2026-04-01` would move the line to another day: there an invisible joiner stands behind each figure.
 */
export function formatLogLine({ day, words, id }: LogLine): string {
	const folded = cutText(fold(words), MOST_WORDS).trimEnd();
	const spoken = withoutOtherDays(withPlainBeginning(withoutComments(folded)), day);
	return [`- ${day}`, spoken, `^${id}`].filter(Boolean).join(' ');
}

/** A new block id, `k-` and eight of `0-9a-z`, from at least eight random bytes; throws on fewer. */
export function blockId(random: Uint8Array): string {
	if (random.length < 8) throw new RangeError('A block id takes eight random bytes.');
	const signs = [...random.slice(0, 8)].map((byte) => (byte % 36).toString(36));
	return `k-${signs.join('')}`;
}

/**
 * What somebody typed or pasted as one line of at most 500 characters, and whether that cut it short. Line breaks and
 * control characters become one blank each time, half a surrogate pair the sign for unreadable text.
 */
export function foldLine(text: string): { readonly text: string; readonly cut: boolean } {
	const folded = fold(text);
	const kept = cutText(folded, MOST_TYPED).trimEnd();
	return { text: kept, cut: kept.length < folded.length };
}

function fold(text: string): string {
	const pieces = text.replace(/\p{Cs}/gu, '\uFFFD').split(/[^\P{Cc}\t]|[\u2028\u2029]/u);
	return pieces
		.map((piece) => piece.trim())
		.filter(Boolean)
		.join(' ');
}

function withoutComments(words: string): string {
	// Whether an escaped back-tick begins code is seen differently by readers of Markdown.
	const spoken = words.includes('\\`') ? words : blankCode(words);
	return words.replace(/%(?=%)|<(?=!--)/gu, (mark, at: number) =>
		spoken[at] === mark ? `${mark}\\` : mark,
	);
}

function withPlainBeginning(words: string): string {
	const emphasis = /^[*_]{1,3}(?=[^\s*_])/u.exec(words)?.[0];
	if (emphasis !== undefined && words.includes(emphasis, emphasis.length)) return words;
	return /^[-:|,.\])}*_]/u.test(words) ? `\\${words}` : words;
}

/** However a vault writes its days. */
const READINGS: readonly DayReading[] = [
	{},
	{ order: 'dmy', shortYears: true, year: 2000 },
	{ order: 'mdy', shortYears: true, year: 2000 },
];

const JOINER = '\u2060';

function withoutOtherDays(words: string, day: Day): string {
	if (isReadOn(words, day)) return words;
	const links = findLinks(words);
	const outside = joinFigures(
		words,
		(at) => !links.some(({ from, to }) => at >= from && at < to),
	);
	return isReadOn(outside, day) ? outside : joinFigures(words, () => true);
}

function joinFigures(words: string, where: (at: number) => boolean): string {
	return words.replace(/\p{Nd}/gu, (figure, at: number) =>
		where(at) ? figure + JOINER : figure,
	);
}

function isReadOn(words: string, day: Day): boolean {
	const [line] = parseOutline(`- ${day} ${words}`, 1).lines;
	return READINGS.every((reading) => {
		const read = line && parseEventLine(line, { reading, day });
		return read?.day === day && (read.doneOn ?? day) === day;
	});
}
