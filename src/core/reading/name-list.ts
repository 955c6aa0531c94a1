import { findLinks, type Link } from '../text/wikilink';
import { isLabel, labelsOf } from './label';
import type { NameRef } from './name-ref';

/** Where a text of names stands, and what it is. */
export interface NamePlace {
	/** 1-based place of the text's first character in the note. */
	readonly line: number;
	readonly column: number;
	/**
	 * `list`: names side by side. `entry`: one person and words about them, as in a bulleted list.
	 * `line`: a line without bullet, where only what looks like a name is one.
	 */
	readonly as: 'list' | 'entry' | 'line';
}

/** The names in an attendee place; `absent` ones are named as not there. */
export interface NameList {
	readonly names: readonly NameRef[];
	readonly absent: readonly NameRef[];
	/** A piece that looks like a link and is none. */
	readonly broken?: string;
}

/**
 * Names as people write them on attendee lines:
 *
 *     [[Ana Silva]] — CFO at [[Acme]]        Ana Silva
 *     Matteo Rossi @mrossi (voting member)   Matteo Rossi
 *     Ana, Ben and [[Cy|Cyril]]              three (as a list)
 *     [[Ana]] (absent)                       absent
 *     Exec stakeholders (external), none     nobody: groups and blanks are no people
 */
export function parseNameList(text: string, place: NamePlace): NameList {
	const names: NameRef[] = [];
	const absent: NameRef[] = [];
	const links = findLinks(text).filter((link) => !link.embed);
	let broken: string | undefined;
	for (const piece of piecesOf(text, links)) {
		if (
			place.as === 'entry' &&
			names.length + absent.length > 0 &&
			!startsWithLink(piece, links)
		)
			continue;
		const ref = nameIn(piece, links, place);
		if (ref === 'broken') broken = piece.text.trim();
		else if (ref !== undefined) (saysAbsent(piece.text) ? absent : names).push(ref);
	}
	return { names, absent, ...(broken !== undefined && { broken }) };
}

interface Piece {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

const CONJUNCTION = /^(?:and|und|et|y|e|и|with|mit|avec|con|&|\+)\s{1,4}/iu;
const DIVIDERS = new Set([',', ';', '、', '，', '；', '،', '•', '·']);
const WORD_DIVIDERS = [' and ', ' und ', ' et ', ' y ', ' & ', ' / ', ' и ', ' + ', ' w/ '];

/** The text cut at commas and conjunctions, but not inside links and parentheses. */
function piecesOf(text: string, links: readonly Link[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let start = 0;
	let depth = 0;
	let at = 0;
	const cut = (to: number, width: number) => {
		pieces.push(trimmed(text, start, to));
		start = to + width;
	};
	while (at < text.length) {
		const link = links.find(({ from }) => from === at);
		if (link) {
			at = link.to;
			continue;
		}
		const char = text[at] ?? '';
		if (char === '(') depth++;
		else if (char === ')') depth = Math.max(0, depth - 1);
		else if (depth === 0 && DIVIDERS.has(char)) cut(at, 1);
		else if (depth === 0 && char === ' ') {
			const word = WORD_DIVIDERS.find((divider) => text.startsWith(divider, at));
			if (word !== undefined) {
				cut(at, word.length);
				at = start - 1;
			}
		}
		at++;
	}
	cut(text.length, 0);
	return pieces.filter((piece) => piece.text !== '');
}

function trimmed(text: string, from: number, to: number): Piece {
	let start = from;
	while (start < to && ' \t*_-•'.includes(text[start] ?? '')) start++;
	const conjunction = CONJUNCTION.exec(text.slice(start, to))?.[0];
	if (conjunction !== undefined) start += conjunction.length;
	return { text: text.slice(start, to).trimEnd(), from: start, to };
}

function startsWithLink(piece: Piece, links: readonly Link[]): boolean {
	const lead = piece.text.search(/[\p{L}\p{N}[@]/u);
	return links.some((link) => link.from === piece.from + Math.max(0, lead));
}

function nameIn(
	piece: Piece,
	links: readonly Link[],
	place: NamePlace,
): NameRef | 'broken' | undefined {
	const at = { line: place.line, column: place.column + piece.from };
	const link = links.find(({ from, to }) => from >= piece.from && to <= piece.to);
	if (link !== undefined) {
		return startsWithLink(piece, links) ? linkRef(link, place.line, place.column) : undefined;
	}
	if (piece.text.includes('[[')) return 'broken';
	const mail = /[^\s<>(),;]{1,64}@[^\s<>(),;@]{1,120}/u.exec(piece.text)?.[0];
	const words = plainWords(piece.text);
	if (words === '' && mail !== undefined) return { raw: mail, name: mail, form: 'mail', ...at };
	const handle = /^@([\p{L}\p{N}_.-]{1,60})/u.exec(piece.text.trim());
	if (handle?.[1] !== undefined)
		return { raw: handle[0], name: handle[1], form: 'handle', ...at };
	if (!looksLikeName(words, place.as)) return undefined;
	return { raw: words, name: words, form: 'plain', ...at };
}

/** A link as the name it stands for. Offsets in the link are those of a text that begins at `column`. */
export function linkRef(link: Link, line: number, column: number): NameRef {
	return {
		raw: link.raw,
		name: link.shown,
		link: link.link,
		form: 'link',
		line,
		column: column + link.from,
	};
}

/** The name's own words: without what stands in parentheses, behind a dash or colon, and without a handle. */
function plainWords(text: string): string {
	let words = text.replace(/\([^()]{0,200}\)?/gu, ' ').replace(/<[^<>]{0,200}>?/gu, ' ');
	const cut = words.search(/ [—–-]{1,2} |[—–]|[:：](?: |$)|\s@/u);
	if (cut > 0) words = words.slice(0, cut);
	else if (/[^\s]@[^\s]/u.test(words)) words = '';
	const initials = /^[A-Z]{2,4}: (?=\p{Lu})/u.exec(text)?.[0];
	if (initials !== undefined) return plainWords(text.slice(initials.length));
	const bare = words
		.replace(/[*_~`"“”[\]]/gu, '')
		.replace(/\s{1,40}/gu, ' ')
		.trim();
	// A full stop ends a line; behind one letter it belongs to an initial.
	return /\p{L}{3}\.$/u.test(bare) ? bare.slice(0, -1) : bare;
}

function looksLikeName(words: string, as: NamePlace['as']): boolean {
	if (words.length > 60 || !/\p{L}/u.test(words) || /[<>{}=|#\\?!…]|\.\.|https?/u.test(words))
		return false;
	const parts = words.split(' ');
	if (parts.length > 5 || /^(?:n\/a|none|tbd|nobody)\b/iu.test(words)) return false;
	const labels = labelsOf(words);
	if (labels.has('nobody') || labels.has('everyone')) return false;
	if (isLabel(parts.at(-1) ?? '', 'everyone')) return false;
	// A line of prose under the heading is no list of names; a bullet of one word may well be a handle.
	const first = words[0] ?? '';
	const lower = first.toLowerCase() === first && first.toUpperCase() !== first;
	return !(lower && (as === 'line' || parts.length > 1));
}

const ABSENT =
	/\babsent\b|apolog|excus|\bregrets\b|not in attendance|not attending|no[- ]show|couldn.t make|abwesend|entschuldigt|ausente|~~/iu;

function saysAbsent(text: string): boolean {
	return ABSENT.test(text);
}
