import { findLinks, type Link } from '../../text/wikilink';
import { plainMark, plainWord } from './plain-token';
import { isFigure, isPlainLetter, MARKS, smallToken, wordToken, type Token } from './token';
import { findStruck, findUnspoken, type Stretch } from './unspoken';

const BLANK = 32;
// One kind of character each, so that nothing is tried twice.
const LETTERS = /[\p{L}\p{M}]{1,80}/uy;
const NUMBER = /\d{1,20}/uy;
const IDEOGRAPH = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const EMOJI = /\p{Extended_Pictographic}/uy;
const MAIL = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/uy;
const HANDLE = /@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}/uy;
const PERSON_TAG = /#(?:people|person|persons|contact|contacts)\/[\p{L}\p{N}_/-]{1,80}/iuy;
const TAG = /#[\p{L}\p{N}_/-]{1,80}/uy;
const FIELD = /[[(][\p{L}\d _-]{1,40}::[^\][()]{0,200}[\])]/uy;
const ADDRESS = /(?:https?|obsidian|mailto|file):[^\s)\]]{1,2000}/iuy;
const HTML_TAG = /<\/?[a-z]{1,10}>/iuy;
const ARROW = /[<>=-]{2,5}|[<>↔⇄]/uy;

/** The words, names and marks of a line, in order. Linear in its length. */
export function tokenise(line: string): readonly Token[] {
	const skips = stretchesAt(findUnspoken(line));
	const links = findLinks(line);
	// Looked for once: what comes behind a place is not to be run over again from each.
	const lastMail = line.lastIndexOf('@');
	const tokens: Token[] = [];
	let next = 0;
	for (let at = 0; at < line.length;) {
		if (line.charCodeAt(at) === BLANK) {
			at += 1;
			continue;
		}
		const skipped = skips.size === 0 ? undefined : skips.get(at);
		if (skipped !== undefined) {
			at = skipped;
			continue;
		}
		// Code may reach over the beginning of a link, which then is none.
		while (next < links.length && (links[next]?.from ?? at) < at) next += 1;
		const link = next < links.length ? links[next] : undefined;
		const read = link?.from === at ? linkToken(link) : tokenAt(line, at, lastMail);
		if (typeof read === 'number') at = read;
		else {
			tokens.push(read);
			at = read.to;
		}
	}
	return withStruck(tokens, findStruck(line));
}

const NOWHERE: ReadonlyMap<number, number> = new Map();

function stretchesAt(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
	if (stretches.length === 0) return NOWHERE;
	return new Map(stretches.map(({ from, to }) => [from, to]));
}

function withStruck(tokens: readonly Token[], struck: readonly Stretch[]): readonly Token[] {
	if (struck.length === 0) return tokens;
	let strike = 0;
	return tokens.map((token) => {
		while ((struck[strike]?.to ?? Infinity) <= token.at) strike += 1;
		const isStruck = (struck[strike]?.from ?? Infinity) <= token.at;
		return isStruck ? { ...token, struck: true } : token;
	});
}

/** The token that begins at an offset; for blanks and decoration, where to read on. */
type Read = Token | number;

/** Never stands still. `lastMail` is the place of the line's last `@`, -1 without one. */
function tokenAt(line: string, at: number, lastMail: number): Read {
	const word = plainWord(line, at);
	if (word) return word;
	const char = line.charAt(at);
	if (char === '\t') return at + 1;
	return (
		plainMark(at, char) ??
		skipped(line, at, char) ??
		namedToken(line, at, char, lastMail) ??
		joinedWord(line, at) ??
		markToken(line, at, char)
	);
}

function linkToken({ from: at, to, link, shown, embed }: Link): Read {
	const text = shown || link;
	const isNamed = isPlainLetter(text.charCodeAt(0)) || /\p{L}/u.test(shown + link);
	if (embed || !isNamed) return to;
	return { kind: 'name', text, at, to, capital: true, struck: false, form: 'link', link };
}

function skipped(line: string, at: number, char: string): number | undefined {
	if (char === '[' || char === '(') {
		const field = matchAt(FIELD, line, at);
		if (field !== undefined) return at + field.length;
	}
	if (!SCHEMES.has(char) || continues(line, at)) return undefined;
	const address = matchAt(ADDRESS, line, at);
	return address === undefined ? undefined : at + address.length;
}

/** What the schemes of addresses begin with. */
const SCHEMES = new Set('homfHOMF');

function namedToken(line: string, at: number, char: string, lastMail: number): Read | undefined {
	if (char === '#') {
		if (continues(line, at)) return undefined;
		const person = matchAt(PERSON_TAG, line, at);
		if (person !== undefined)
			return named(person, person.slice(person.indexOf('/') + 1), at, 'tag');
		const tag = matchAt(TAG, line, at);
		// Only a tag that opens the line says what the line is.
		return tag === undefined || at === 0 ? undefined : at + tag.length;
	}
	if (char === '@') {
		if (continues(line, at)) return undefined;
		const handle = matchAt(HANDLE, line, at)?.replace(/[.-]{1,60}$/u, '');
		return handle === undefined ? undefined : named(handle, handle.slice(1), at, 'handle');
	}
	if (at > lastMail || !/[\w%+]/u.test(char) || continues(line, at)) return undefined;
	const mail = matchAt(MAIL, line, at);
	return mail === undefined ? undefined : named(mail, mail, at, 'mail');
}

function named(raw: string, text: string, at: number, form: 'tag' | 'handle' | 'mail'): Token {
	const to = at + raw.length;
	return { kind: 'name', text, at, to, capital: true, struck: false, form, link: undefined };
}

function joinedWord(line: string, at: number): Token | undefined {
	const emoji = matchAt(EMOJI, line, at);
	if (emoji !== undefined && !/[©®™↔]/u.test(emoji)) return word(line, at, at + emoji.length);
	const first = line.codePointAt(at) ?? 0;
	if (IDEOGRAPH.test(String.fromCodePoint(first)))
		return word(line, at, at + (first > 0xffff ? 2 : 1));
	let to = pieceEnd(line, isApostrophe(line, at) ? at + 1 : at);
	if (to === at || (isApostrophe(line, at) && to === at + 1)) return undefined;
	while (joins(line, to)) to = pieceEnd(line, to + 1);
	if (line.slice(at, to).toLowerCase() === 'w' && line[to] === '/') {
		return word(line, at, to + (line[to + 1] === 'o' ? 2 : 1));
	}
	return word(line, at, to);
}

/** Where letters and digits that begin at an offset end. */
function pieceEnd(line: string, at: number): number {
	let to = at;
	for (;;) {
		const piece = matchAt(LETTERS, line, to) ?? matchAt(NUMBER, line, to);
		if (piece === undefined) return to;
		const ideograph = piece.search(IDEOGRAPH);
		if (ideograph === 0 && to > at) return to;
		if (ideograph > 0) return to + ideograph;
		to += piece.length;
	}
}

/** Whether a hyphen, or a mark between digits, holds two pieces together: `catch-up`, `1:1`, `10.30`, `e.g`. */
function joins(line: string, at: number): boolean {
	const mark = line[at] ?? '';
	const before = line[at - 1] ?? '';
	const after = line[at + 1] ?? '';
	if (mark === '-' || mark === '‑') return /[\p{L}\p{N}]/u.test(after);
	if (mark === '.') return /[\p{L}\d]/u.test(after) && /[\p{L}\d]/u.test(before);
	if (mark === '_') return /[\p{L}\d]/u.test(after);
	return (
		(mark === ':' || mark === ',' || mark === '/') && /\d/u.test(before) && /\d/u.test(after)
	);
}

function word(line: string, at: number, to: number): Token {
	const raw = line.slice(at, to);
	const text = raw.normalize('NFC').toLowerCase().replace(/['ʼ]/gu, '’').replace(/‑/gu, '-');
	const isNumber =
		isFigure(text.charCodeAt(0)) &&
		/^\d[\d.,:/-]{0,60}(?:am|pm|h|min|st|nd|rd|th)?$/u.test(text) &&
		!/^1[:-]1$/u.test(text);
	return isNumber ? smallToken('number', text, at, to) : wordToken(raw, text, at);
}

function markToken(line: string, at: number, char: string): Read {
	const tag = char === '<' ? matchAt(HTML_TAG, line, at) : undefined;
	if (tag !== undefined) return at + tag.length;
	const arrow = matchAt(ARROW, line, at);
	if (arrow !== undefined) {
		const to = at + arrow.length;
		if (/^=+$/u.test(arrow)) return to;
		if (/^(?:<[=-]{0,3}>|↔|⇄)$/u.test(arrow)) return smallToken('word', '<>', at, to);
		return smallToken('dash', arrow, at, to);
	}
	// A hyphen between blanks is a dash; anywhere else it is decoration.
	const dash = char === '-' && /\s/u.test(line[at + 1] ?? ' ');
	const mark = dash ? 'dash' : MARKS.get(char);
	if (mark) return smallToken(mark, char, at, at + 1);
	if (char === '&' || char === '+' || char === '/' || char === '@') return word(line, at, at + 1);
	if (isApostrophe(line, at) && continues(line, at)) return word(line, at, at + 1);
	return at + ((line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function isApostrophe(line: string, at: number): boolean {
	return /['’ʼ]/u.test(line[at] ?? '') && (at === 0 || continues(line, at));
}

/** Whether something is written directly before an offset. */
function continues(line: string, at: number): boolean {
	return at > 0 && /[\p{L}\p{N}\]_)]/u.test(line[at - 1] ?? '');
}

function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(line)?.[0];
}
