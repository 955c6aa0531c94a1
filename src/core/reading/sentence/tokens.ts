import { findLinks, type Link } from '../../text/wikilink';
import { findStruck, findUnspoken, type Stretch } from './unspoken';

/** Marks that part a line into clauses, and what is written for them in any script. */
export type Mark = 'comma' | 'colon' | 'dash' | 'stop' | 'question' | 'open' | 'close';

/**
 * A word, a name or a mark of a line. Names are links, `@handles`, addresses and `#people/tags`; plain names are
 * found later, because that takes a lexicon. `at` and `to` are 0-based offsets in UTF-16 units.
 */
export interface Token {
	readonly kind: 'word' | 'number' | 'name' | Mark;
	/** Lower case, with straight hyphens and curved apostrophes; for a name, what a reader sees. */
	readonly text: string;
	readonly at: number;
	readonly to: number;
	/** Begins with a capital, and is not written in capitals throughout. */
	readonly capital: boolean;
	readonly struck: boolean;
	readonly form?: 'link' | 'handle' | 'mail' | 'tag';
	readonly link?: string;
}

const MARKS: ReadonlyMap<string, Mark> = new Map([
	...[',', '，', '、'].map((mark) => [mark, 'comma'] as const),
	...[':', '：'].map((mark) => [mark, 'colon'] as const),
	...['—', '–', '|', '•', '→', '⇒', '➔', '·'].map((mark) => [mark, 'dash'] as const),
	...['.', ';', '!', '…', '。', '；', '！'].map((mark) => [mark, 'stop'] as const),
	...['?', '？', '¿'].map((mark) => [mark, 'question'] as const),
	...['(', '（', '{'].map((mark) => [mark, 'open'] as const),
	...[')', '）', '}'].map((mark) => [mark, 'close'] as const),
]);

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
	const struck = findStruck(line);
	const tokens: Token[] = [];
	let strike = 0;
	let next = 0;
	for (let at = 0; at < line.length;) {
		const skipped = skips.size === 0 ? undefined : skips.get(at);
		if (skipped !== undefined) {
			at = skipped;
			continue;
		}
		while ((struck[strike]?.to ?? line.length) <= at && strike < struck.length) strike += 1;
		// Code may reach over the beginning of a link, which then is none.
		while ((links[next]?.from ?? line.length) < at) next += 1;
		const link = links[next];
		const read = tokenAt(line, at, link?.from === at ? link : undefined);
		const token = read.token;
		const isStruck = (struck[strike]?.from ?? line.length) <= at;
		if (token) tokens.push(isStruck ? { ...token, struck: true } : token);
		at = read.to;
	}
	return tokens;
}

const NOWHERE: ReadonlyMap<number, number> = new Map();

function stretchesAt(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
	if (stretches.length === 0) return NOWHERE;
	return new Map(stretches.map(({ from, to }) => [from, to]));
}

interface Read {
	readonly token?: Token;
	readonly to: number;
}

/** The token that begins at an offset, or none for blanks and decoration; never stands still. */
function tokenAt(line: string, at: number, link: Link | undefined): Read {
	if (link) return linkToken(link);
	const char = line.charAt(at);
	if (char === ' ' || char === '\t') return { to: at + 1 };
	return (
		plainWord(line, at) ??
		plainMark(at, char) ??
		skipped(line, at, char) ??
		namedToken(line, at, char) ??
		wordToken(line, at) ??
		markToken(line, at, char)
	);
}

const SMALL_A = 97;
const SMALL_Z = 122;
/** Lower-case letters of ASCII differ from capitals in this bit. */
const CASE = 32;
const ENDS_WORD = new Set([' ', ',', ';', '!', '?', ')', '*', '"', '”', ']', '|', '']);

/**
 * A word of plain letters with a blank or a mark behind it: nine words in ten, read without trying what else
 * might begin here. Whatever is joined to something goes the long way.
 */
function plainWord(line: string, at: number): Read | undefined {
	let to = at;
	while (isPlainLetter(line.charCodeAt(to))) to += 1;
	if (to === at) return undefined;
	const after = line.charAt(to);
	const ends = ENDS_WORD.has(after === '.' || after === ':' ? line.charAt(to + 1) : after);
	if (!ends) return undefined;
	const raw = line.slice(at, to);
	const capital =
		line.charCodeAt(at) < SMALL_A && (raw.length === 1 || raw !== raw.toUpperCase());
	return {
		token: { kind: 'word', text: raw.toLowerCase(), at, to, capital, struck: false },
		to,
	};
}

/** What nothing but a mark, or nothing at all, begins with. */
const PLAIN_MARKS = new Set(',;:.!?)}');
const DECORATION = '*"';

/** A mark that is always the same, or decoration, read without trying what else might begin here. */
function plainMark(at: number, char: string): Read | undefined {
	const to = at + 1;
	const mark = PLAIN_MARKS.has(char) ? MARKS.get(char) : undefined;
	if (mark !== undefined)
		return { token: { kind: mark, text: char, at, to, capital: false, struck: false }, to };
	return DECORATION.includes(char) ? { to } : undefined;
}

function isPlainLetter(code: number): boolean {
	const small = code | CASE;
	return code < 128 && small >= SMALL_A && small <= SMALL_Z;
}

function linkToken(link: Link): Read {
	const { from: at, to } = link;
	const text = link.shown || link.link;
	const isNamed = isPlainLetter(text.charCodeAt(0)) || /\p{L}/u.test(link.shown + link.link);
	if (link.embed || !isNamed) return { to };
	const capital = true;
	const struck = false;
	const form = 'link';
	return { token: { kind: 'name', text, at, to, capital, struck, form, link: link.link }, to };
}

function skipped(line: string, at: number, char: string): Read | undefined {
	if (char === '[' || char === '(') {
		const field = matchAt(FIELD, line, at);
		if (field !== undefined) return { to: at + field.length };
	}
	if (!/[homf]/iu.test(char) || continues(line, at)) return undefined;
	const address = matchAt(ADDRESS, line, at);
	return address === undefined ? undefined : { to: at + address.length };
}

function namedToken(line: string, at: number, char: string): Read | undefined {
	if (continues(line, at)) return undefined;
	if (char === '#') {
		const person = matchAt(PERSON_TAG, line, at);
		if (person !== undefined)
			return named(person, person.slice(person.indexOf('/') + 1), at, 'tag');
		const tag = matchAt(TAG, line, at);
		// Only a tag that opens the line says what the line is.
		return tag === undefined || at === 0 ? undefined : { to: at + tag.length };
	}
	if (char === '@') {
		const handle = matchAt(HANDLE, line, at)?.replace(/[.-]{1,60}$/u, '');
		return handle === undefined ? undefined : named(handle, handle.slice(1), at, 'handle');
	}
	const mail = /[\w%+]/u.test(char) ? matchAt(MAIL, line, at) : undefined;
	return mail === undefined ? undefined : named(mail, mail, at, 'mail');
}

function named(raw: string, text: string, at: number, form: 'tag' | 'handle' | 'mail'): Read {
	const to = at + raw.length;
	return { token: { kind: 'name', text, at, to, capital: true, struck: false, form }, to };
}

function wordToken(line: string, at: number): Read | undefined {
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
		if (piece === undefined || (to > at && IDEOGRAPH.test(piece.charAt(0)))) return to;
		const ideograph = [...piece].findIndex((char) => IDEOGRAPH.test(char));
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

function word(line: string, at: number, to: number): Read {
	const raw = line.slice(at, to);
	const text = raw.normalize('NFC').toLowerCase().replace(/['ʼ]/gu, '’').replace(/‑/gu, '-');
	const kind =
		/^\d[\d.,:/-]{0,60}(?:am|pm|h|min|st|nd|rd|th)?$/u.test(text) && !/^1[:-]1$/u.test(text);
	const capital = /^\p{Lu}/u.test(raw) && (raw.length === 1 || raw !== raw.toUpperCase());
	return { token: { kind: kind ? 'number' : 'word', text, at, to, capital, struck: false }, to };
}

function markToken(line: string, at: number, char: string): Read {
	const tag = char === '<' ? matchAt(HTML_TAG, line, at) : undefined;
	if (tag !== undefined) return { to: at + tag.length };
	const arrow = matchAt(ARROW, line, at);
	if (arrow !== undefined) {
		const to = at + arrow.length;
		if (/^=+$/u.test(arrow)) return { to };
		if (/^(?:<[=-]{0,3}>|↔|⇄)$/u.test(arrow)) {
			return {
				token: { kind: 'word', text: '<>', at, to, capital: false, struck: false },
				to,
			};
		}
		return { token: { kind: 'dash', text: arrow, at, to, capital: false, struck: false }, to };
	}
	// A hyphen between blanks is a dash; anywhere else it is decoration.
	const dash = char === '-' && /\s/u.test(line[at + 1] ?? ' ');
	const mark = dash ? 'dash' : MARKS.get(char);
	if (mark)
		return {
			token: { kind: mark, text: char, at, to: at + 1, capital: false, struck: false },
			to: at + 1,
		};
	if (char === '&' || char === '+' || char === '/' || char === '@') return word(line, at, at + 1);
	if (isApostrophe(line, at) && continues(line, at)) return word(line, at, at + 1);
	return { to: at + ((line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
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
