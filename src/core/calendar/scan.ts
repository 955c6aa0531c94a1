/** The signs by which a number goes on in a longer one: a time, a version, a telephone number. */
export const NUMBER_SIGNS = '-/._:,';

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LONGEST_WORD = 16;
const LETTER = /\p{L}/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;

/** What a sticky pattern matches at `at`, or a global one from there on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** Whether an ASCII digit stands at `at`; false outside the text. */
export function isDigitAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= DIGIT_0 && code <= DIGIT_9;
}

/** Where the run of ASCII digits ends that begins at `at`; `at` itself when there is none. */
export function endOfDigits(text: string, at: number): number {
	let end = at;
	while (isDigitAt(text, end)) end++;
	return end;
}

/** Whether a letter A to Z stands at `at`, in either case. */
export function isAsciiLetterAt(text: string, at: number): boolean {
	const lower = text.charCodeAt(at) | 32;
	return lower >= 97 && lower <= 122;
}

/** Whether a letter of any script stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
	return isAsciiLetterAt(text, at) || LETTER.test(text.charAt(at));
}

/** Where the word that ends at `end` begins, at most `limit` characters back. */
export function wordStart(text: string, end: number, limit: number): number {
	let at = end;
	while (at > 0 && end - at < limit && LETTER_OR_MARK.test(text.charAt(at - 1))) at--;
	return at;
}

/** The word before `at`, a blank, comma or full stop apart from it; empty when there is none. */
export function wordBefore(text: string, at: number): string {
	let end = at;
	while (end > 0 && at - end < 2 && ' ,.'.includes(text.charAt(end - 1))) end--;
	return text.slice(wordStart(text, end, LONGEST_WORD), end);
}

/** Whether one of `signs` and then a digit stand right after `to`, so that a number goes on there. */
export function goesOnAfter(text: string, to: number, signs: string): boolean {
	return to < text.length && signs.includes(text.charAt(to)) && isDigitAt(text, to + 1);
}

/** Whether a digit and then one of `signs` stand right before `from`, so that a number began there. */
export function beganBefore(text: string, from: number, signs: string): boolean {
	return from > 1 && signs.includes(text.charAt(from - 1)) && isDigitAt(text, from - 2);
}
