import {
	isFigure,
	isPlainLetter,
	MARKS,
	SMALL_A,
	SMALL_Z,
	smallToken,
	wordToken,
	type Token,
} from './token';

const BLANK = 32;
const ENDS_WORD = new Set([' ', ',', ';', '!', '?', ')', '*', '"', '”', ']', '|', '']);
/** Nor do these join a word to anything, but an address may go on behind its colon with them. */
const ENDS_TOO = new Set(["'", '’', 'ʼ', '(', '—', '–', '…']);
/** More figures are no number. */
const LONGEST_NUMBER = 20;

/**
 * A word of plain letters with a blank or a mark behind it: nine words in ten, read without trying what else
 * might begin here. Whatever is joined to something goes the long way.
 */
export function plainWord(line: string, at: number): Token | undefined {
	const first = line.charCodeAt(at);
	if (isFigure(first)) return plainNumber(line, at);
	let to = at;
	let isLower = true;
	for (let code = first; ; code = line.charCodeAt(to)) {
		if (!(code >= SMALL_A && code <= SMALL_Z)) {
			if (!isPlainLetter(code)) break;
			isLower = false;
		}
		to += 1;
	}
	if (to === at || !endsWord(line, to)) return undefined;
	const raw = line.slice(at, to);
	return isLower ? smallToken('word', raw, at, to) : wordToken(raw, raw.toLowerCase(), at);
}

function plainNumber(line: string, at: number): Token | undefined {
	let to = at + 1;
	while (isFigure(line.charCodeAt(to))) to += 1;
	// `10,30` is one number.
	const isJoined = line.charAt(to) === ',' && !ENDS_WORD.has(line.charAt(to + 1));
	if (isJoined || to - at > LONGEST_NUMBER || !endsWord(line, to)) return undefined;
	return smallToken('number', line.slice(at, to), at, to);
}

function endsWord(line: string, at: number): boolean {
	if (line.charCodeAt(at) === BLANK) return true;
	const after = line.charAt(at);
	if (after === '.' || after === ':') return ENDS_WORD.has(line.charAt(at + 1));
	return ENDS_WORD.has(after) || ENDS_TOO.has(after);
}

/** What nothing but a mark, or nothing at all, begins with. */
const PLAIN_MARKS = new Set(',;:.!?)}');
const DECORATION = '*"';

/** A mark that is always the same, or decoration, read without trying what else might begin here. */
export function plainMark(at: number, char: string): Token | number | undefined {
	const mark = PLAIN_MARKS.has(char) ? MARKS.get(char) : undefined;
	if (mark !== undefined) return smallToken(mark, char, at, at + 1);
	return DECORATION.includes(char) ? at + 1 : undefined;
}
