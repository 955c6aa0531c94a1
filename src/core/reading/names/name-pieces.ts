import type { Link } from '../../text/wikilink';
import { phrasePattern } from '../words/phrase';

/** A part of a text of names that names one person, if anybody. Offsets are 0-based in the whole text. */
export interface Piece {
	readonly text: string;
	readonly from: number;
	/** What divides it from the piece before. */
	readonly after: 'and' | 'comma';
	/** The links in it, placed in the whole text. */
	readonly links: readonly Link[];
}

const COMMAS = ',、，،•·';
const BARS = '/|';
const SEMICOLONS = ';；';
const AND = new RegExp(String.raw`[ \t](?:${phrasePattern('and')}|[&+/|])[ \t]{1,4}`, 'iuy');
const LEADING = new RegExp(
	String.raw`^(?:${phrasePattern('and')}|${phrasePattern('with')}|&|\+)[ \t]{1,4}`,
	'iu',
);
const BETWEEN_LINKS = new RegExp(
	String.raw`^(?:${phrasePattern('courtesy')})?[^\p{L}\p{N}]{0,8}(?:${phrasePattern('and')})?[^\p{L}\p{N}]{0,8}$`,
	'iu',
);

/**
 * A text cut where one name ends and the next begins: at commas and semicolons, at “and” in any language, and between
 * two links with nothing to say between them; but not inside links and parentheses.
 *
 *     Ana (Acme, Porto), Ben & [[Cy]] [[Dee]]     four pieces
 *     Diaz, Carla; Chen, Bo                       two: with a comma in each, the semicolons divide
 */
export function piecesOf(text: string, links: readonly Link[]): readonly Piece[] {
	const cuts = cutsIn(text, links);
	const pairs = haveOneCommaEach(cuts) && !/[:：(（]/u.test(text);
	const dividing = pairs ? cuts.filter(({ by }) => by === 'semicolon') : cuts;
	const pieces: Piece[] = [];
	let start = 0;
	let after: Piece['after'] = 'comma';
	let next = 0;
	for (const cut of [...dividing, { from: text.length, to: text.length, by: 'comma' as const }]) {
		const own = trimmed(text, start, cut.from);
		const first = next;
		while ((links[next]?.from ?? Infinity) < cut.from) next++;
		const name = pairs ? nameOfPair(own.text) : own.text;
		if (name !== '')
			pieces.push({ ...own, text: name, after, links: links.slice(first, next) });
		start = cut.to;
		after = cut.by === 'and' ? 'and' : 'comma';
	}
	return pieces;
}

/** What every cut but that between two links begins with. Most texts are one name or one sentence. */
const MAY_CUT = new RegExp(String.raw`[${COMMAS}${SEMICOLONS}<.]|${AND.source}`, 'iu');
const NO_CUTS: readonly Cut[] = [];

interface Cut {
	readonly from: number;
	readonly to: number;
	readonly by: 'and' | 'comma' | 'semicolon';
}

function cutsIn(text: string, links: readonly Link[]): readonly Cut[] {
	if (links.length < 2 && !MAY_CUT.test(text)) return NO_CUTS;
	const cuts: Cut[] = [];
	let link = 0;
	let linkEnd = -1;
	let at = 0;
	while (at < text.length) {
		const here = links[link];
		if (here?.from === at) {
			const last = cuts.at(-1)?.to ?? 0;
			if (
				linkEnd > last &&
				BETWEEN_LINKS.test(text.slice(linkEnd, Math.min(at, linkEnd + 40))) &&
				at - linkEnd < 40
			)
				cuts.push({ from: linkEnd, to: at, by: 'and' });
			at = linkEnd = here.to;
			link++;
			continue;
		}
		const cut = cutAt(text, at);
		if (cut !== undefined) cuts.push(cut);
		at = cut?.to ?? afterAside(text, at);
	}
	return cuts;
}

function cutAt(text: string, at: number): Cut | undefined {
	const char = text[at] ?? '';
	if (COMMAS.includes(char)) return { from: at, to: at + 1, by: 'comma' };
	if (SEMICOLONS.includes(char)) return { from: at, to: at + 1, by: 'semicolon' };
	if (char === '<' || char === '.') return breakAt(text, at);
	if (char !== ' ' && char !== '\t') return undefined;
	AND.lastIndex = at;
	const and = AND.exec(text);
	if (and === null) return undefined;
	const by = BARS.includes(and[0].trim()) ? 'comma' : 'and';
	return { from: at, to: at + and[0].length, by };
}

/** `<br>`, and a full stop before the next label: `Present: Ana. Apologies: Ben`. */
function breakAt(text: string, at: number): Cut | undefined {
	const found = /^(?:<br ?\/?>|\.[ \t]{1,4}(?=\p{Lu}[\p{L} ]{2,30}[:：]))/u.exec(
		text.slice(at, at + 40),
	);
	return found === null ? undefined : { from: at, to: at + found[0].length, by: 'comma' };
}

const CLOSING: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['（', '）'],
	['<', '>'],
]);

/** Past a character, or past the aside in parentheses that it opens. */
function afterAside(text: string, at: number): number {
	const closing = CLOSING.get(text[at] ?? '');
	const end = closing === undefined ? -1 : text.slice(at, at + 200).indexOf(closing);
	return end < 0 ? at + 1 : at + end + 1;
}

function haveOneCommaEach(cuts: readonly Cut[]): boolean {
	const kinds = cuts.map(({ by }) => by);
	const expected = kinds.map((_, index) => (index % 2 === 0 ? 'comma' : 'semicolon'));
	return kinds.length > 2 && kinds.length % 2 === 1 && kinds.join() === expected.join();
}

/** `Diaz, Carla` is a whole name; of `Ana Silva, Acme` only what stands before the comma. */
function nameOfPair(text: string): string {
	const comma = text.search(/[,、，،]/u);
	return comma > 0 && text.slice(0, comma).trim().includes(' ') ? text.slice(0, comma) : text;
}

function trimmed(
	text: string,
	from: number,
	to: number,
): { readonly text: string; readonly from: number } {
	let start = from;
	while (start < to && ' \t*_-•'.includes(text[start] ?? '')) start++;
	start += LEADING.exec(text.slice(start, to))?.[0].length ?? 0;
	return { text: text.slice(start, to).trimEnd(), from: start };
}
