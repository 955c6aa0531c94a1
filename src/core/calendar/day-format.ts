import { addDays, dayOf, weekdayOf, type Day } from './day';
import { findFormatToken, isFreeLetter, type DayPart, type FormatToken } from './format-token';
import { matchAt } from './scan';
import { formatIsoWeek } from './week';

type FormatPiece = FormatToken | string;
type DayParts = ReadonlyMap<DayPart['name'], number>;

const PIECE = /\[([^\][]{0,100})\]|([A-Za-z])\2{0,5}o?|[^A-Za-z]/uy;
const EXTENSION = /\.md$/i;
const LONGEST = 300;

/**
 * The day that a daily note's name or path says by the vault's own moment format; `undefined` when the
 * text is not written so, the parts contradict each other, or the format gives no full day. Folders of
 * the path that the format does not know may stand before it, and folders of the format may be missing.
 * Names of months and weekdays may be of any language of the tables.
 *
 *     2026-03-05 Thursday    by YYYY-MM-DD dddd             → 2026-03-05
 *     2026/2026-03/2026-03-05.md by YYYY/YYYY-MM/YYYY-MM-DD → 2026-03-05
 *     2026-03-05 Monday      by YYYY-MM-DD dddd             → undefined: it was a Thursday
 *     2026-W10               by GGGG-[W]WW                  → undefined
 */
export function parseByFormat(text: string, momentFormat: string): Day | undefined {
	const pieces = parseFormat(momentFormat);
	if (pieces === undefined || text.length > LONGEST) return undefined;
	const aligned = alignFolders(text.replace(EXTENSION, ''), pieces);
	const parts = readParts(aligned.text, aligned.pieces);
	if (parts === undefined) return undefined;
	const day = dayOfParts(parts);
	return day !== undefined && agrees(day, parts) ? day : undefined;
}

/**
 * The name or path of a day by a moment format, names in English; `undefined` when the format has tokens
 * other than those of years, months, days, weekdays and ISO weeks.
 */
export function formatByFormat(day: Day, momentFormat: string): string | undefined {
	return parseFormat(momentFormat)
		?.map((piece) => (typeof piece === 'string' ? piece : piece.format(day)))
		.join('');
}

function parseFormat(momentFormat: string): readonly FormatPiece[] | undefined {
	if (momentFormat.length > LONGEST) return undefined;
	const pieces: FormatPiece[] = [];
	let at = 0;
	while (at < momentFormat.length) {
		const match = matchAt(PIECE, momentFormat, at);
		if (match === null) return undefined;
		const [whole, escaped, letter] = match;
		at += whole.length;
		const token = letter === undefined ? undefined : findFormatToken(whole);
		if (token === undefined && letter !== undefined && !isFreeLetter(letter)) return undefined;
		pieces.push(token ?? escaped ?? whole);
	}
	return pieces;
}

/** The text and the format with as many folders as both have, counted from the file name. */
function alignFolders(
	text: string,
	pieces: readonly FormatPiece[],
): { readonly text: string; readonly pieces: readonly FormatPiece[] } {
	const folders = text.split('/');
	const slashes = pieces.flatMap((piece, index) => (piece === '/' ? [index] : []));
	const shared = Math.min(folders.length - 1, slashes.length);
	const before = slashes[slashes.length - shared - 1];
	return {
		text: folders.slice(folders.length - shared - 1).join('/'),
		pieces: before === undefined ? pieces : pieces.slice(before + 1),
	};
}

/** What the text says by the format; `undefined` when it does not fit or says two things of one part. */
function readParts(text: string, pieces: readonly FormatPiece[]): DayParts | undefined {
	const parts = new Map<DayPart['name'], number>();
	let at = 0;
	for (const [index, piece] of pieces.entries()) {
		if (typeof piece === 'string') {
			if (!text.startsWith(piece, at)) return undefined;
			at += piece.length;
			continue;
		}
		const next = pieces[index + 1];
		const found = matchOf(piece, text, at, next);
		const value = piece.read(found);
		if (found === '' || value === undefined) return undefined;
		if (parts.has(piece.name) && parts.get(piece.name) !== value) return undefined;
		parts.set(piece.name, value);
		at += found.length;
		// Some languages close a short form with a full stop that the format does not show.
		if (piece.isWord && text.charAt(at) === '.' && !startsWith(next, '.')) at++;
	}
	return at === text.length ? parts : undefined;
}

/** The text that a token matches; a word ends before letters that the format puts behind it. */
function matchOf(
	token: FormatToken,
	text: string,
	at: number,
	next: FormatPiece | undefined,
): string {
	const found = matchAt(token.pattern, text, at)?.[0] ?? '';
	const end = token.isWord && typeof next === 'string' ? found.lastIndexOf(next) : -1;
	return end > 0 ? found.slice(0, end) : found;
}

function startsWith(piece: FormatPiece | undefined, sign: string): boolean {
	return typeof piece === 'string' && piece.startsWith(sign);
}

function dayOfParts(parts: DayParts): Day | undefined {
	const year = parts.get('year');
	if (year === undefined) return undefined;
	const dayOfYear = parts.get('dayOfYear');
	if (dayOfYear === undefined) {
		return dayOf(year, parts.get('month') ?? 0, parts.get('dayOfMonth') ?? 0);
	}
	const first = dayOf(year, 1, 1);
	const day = first && addDays(first, dayOfYear - 1);
	return day?.slice(0, 4) === String(year) ? day : undefined;
}

/** Whether all that the text says besides fits the day. */
function agrees(day: Day, parts: DayParts): boolean {
	const week = formatIsoWeek(day);
	const facts: DayParts = new Map([
		['month', Number(day.slice(5, 7))],
		['dayOfMonth', Number(day.slice(8, 10))],
		['weekday', weekdayOf(day)],
		['weekYear', Number(week.slice(0, 4))],
		['week', Number(week.slice(6))],
	]);
	return [...facts].every(([name, value]) => (parts.get(name) ?? value) === value);
}
