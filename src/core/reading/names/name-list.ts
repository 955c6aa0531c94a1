import { findLinks, type Link } from '../../text/wikilink';
import { isLabel, labelsOf } from '../words/label';
import { piecesOf, type Piece } from './name-pieces';
import type { NameRef } from './name-ref';
import { leadsToName, nameWords, shapeOfName, type NameTone } from './name-words';
import { phrasePattern } from '../words/phrase';

/** Where a text of names stands, and what it is. */
export interface NamePlace {
	/** 1-based place of the text's first character in the note. */
	readonly line: number;
	readonly column: number;
	/**
	 * `list`: names side by side. `entry`: one person and words about them, as in a bulleted list.
	 * `line`: a line without bullet, where only what looks like a name is one.
	 */
	readonly as: NameTone;
}

/** The names in an attendee place; `absent` ones are named as not there. */
export interface NameList {
	readonly names: readonly NameRef[];
	readonly absent: readonly NameRef[];
	/** A piece that looks like a link and is none. */
	readonly broken?: string;
}

const AWAY = new RegExp(String.raw`(?:^|[^\p{L}])(?:${phrasePattern('away')})|~~|[❌✗✘]`, 'iu');

/**
 * Names as people write them on attendee lines:
 *
 *     [[Ana Silva]] — CFO at [[Acme]]        Ana Silva
 *     Matteo Rossi @mrossi (voting member)   Matteo Rossi
 *     Ana, Ben and [[Cy|Cyril]]              three (as a list)
 *     Diaz, Carla; Chen, Bo                  Diaz, Carla and Chen, Bo
 *     [[Ana]] (absent), apologies: Ben       both absent
 *     Exec stakeholders (external), none     nobody: groups and blanks are no people
 */
export function parseNameList(text: string, place: NamePlace): NameList {
	const names: NameRef[] = [];
	const absent: NameRef[] = [];
	const links = findLinks(text);
	const [only] = links;
	if (only !== undefined && isLinkAlone(text, only))
		return { names: [linkRef(only, place.line, place.column)], absent: [] };
	let broken: string | undefined;
	let away = false;
	for (const piece of spoken(piecesOf(text, links), place.as)) {
		const said = withoutLabel(piece);
		away = said.away ?? away;
		const found = nameIn(said.piece, place);
		if (found === 'broken') broken = piece.text.trim();
		else if (found !== undefined) (away || found.away ? absent : names).push(found.ref);
	}
	return { names, absent, ...(broken !== undefined && { broken }) };
}

/** `[[Ana]]` and nothing else, as most properties have it: nothing is said of her, and nobody stands beside her. */
function isLinkAlone(text: string, { from, to, embed }: Link): boolean {
	return from === 0 && to === text.length && !embed && !/[:：]/u.test(text);
}

/**
 * Of an entry only its first name, those joined to it by “and”, and further links: what follows a comma is about the
 * person. `Ana, Ben and Cy` is a list all the same.
 */
function spoken(pieces: readonly Piece[], as: NameTone): readonly Piece[] {
	const [first] = pieces;
	if (as !== 'entry' || first === undefined) return pieces;
	const isList =
		pieces.length > 2 &&
		pieces.at(-1)?.after === 'and' &&
		pieces.every(({ text }) => /^\p{Lu}[\p{L}'’.-]{0,30}$/u.test(text));
	if (isList) return pieces;
	const joined = pieces.findIndex(({ after }, index) => index > 0 && after !== 'and');
	const own = pieces.slice(0, joined < 0 ? undefined : joined);
	return [...own, ...pieces.slice(own.length).filter(startsWithLink)];
}

function startsWithLink({ links, text, from }: Piece): boolean {
	return links[0]?.from === from + Math.max(0, text.search(/[\p{L}\p{N}[@]/u));
}

/** `Chair: Ana`, `Apologies: Ben` inside a list: the name, and whether the label says that those after it are away. */
function withoutLabel(piece: Piece): { readonly piece: Piece; readonly away?: boolean } {
	const colon = piece.text.search(/[:：]/u);
	if (colon < 1) return { piece };
	const labels = labelsOf(piece.text.slice(0, colon));
	const absent = labels.has('absent');
	if (!absent && !labels.has('attendees') && !labels.has('role')) return { piece };
	const rest = piece.text.slice(colon + 1);
	const from = piece.from + colon + 1 + (rest.length - rest.trimStart().length);
	return { piece: { ...piece, text: rest.trim(), from }, away: absent };
}

/** The person a piece names, and whether its own words say that they were not there. */
function nameIn(
	piece: Piece,
	place: NamePlace,
): { readonly ref: NameRef; readonly away: boolean } | 'broken' | undefined {
	const { text, from, links } = piece;
	const [link] = links;
	if (link?.embed) return undefined;
	if (
		link !== undefined &&
		(startsWithLink(piece) || leadsToName(text.slice(0, link.from - from)))
	) {
		const around = text.slice(0, link.from - from) + text.slice(link.to - from);
		return { ref: linkRef(link, place.line, place.column), away: AWAY.test(around) };
	}
	if (link === undefined && text.includes('[[')) return 'broken';
	const own = link === undefined ? text : text.slice(0, link.from - from);
	const ref = plainName(own, { link, as: place.as });
	if (ref === undefined) return undefined;
	const at = { line: place.line, column: place.column + from };
	return { ref: { ...ref, ...at }, away: AWAY.test(text) };
}

function plainName(
	text: string,
	of: { readonly link: Link | undefined; readonly as: NameTone },
): Pick<NameRef, 'raw' | 'name' | 'form'> | undefined {
	const words = nameWords(text);
	// `Ana from [[Acme]]`: the link belongs to the aside; `asked [[Ben]]` is no name.
	if (of.link !== undefined && words.length + 1 >= text.trimEnd().length) return undefined;
	const mail = /[^\s<>(),;]{1,64}@[^\s<>(),;@]{1,120}/u.exec(text)?.[0];
	if (words === '' && mail !== undefined) return { raw: mail, name: mail, form: 'mail' };
	const handle = /^@([\p{L}\p{N}_.-]{1,60})(?: \p{Lu}|$)?/u.exec(text.trim());
	if (handle?.[1] !== undefined) return handleName(text.trim(), handle[1]);
	const shape = shapeOfName(words, of.as);
	if (shape === undefined || isNobody(words)) return undefined;
	return { raw: words, name: words, form: shape };
}

/** `@Tiago Alencar` is a name, `@mrossi Matteo Rossi` has one behind it, `@mrossi` is all there is. */
function handleName(text: string, handle: string): Pick<NameRef, 'raw' | 'name' | 'form'> {
	const name = nameWords(text.replace(/^@/u, ''));
	const [first = '', ...others] = name.split(' ');
	const isName =
		others.length > 0 && others.length < 4 && others.every((word) => /^\p{Lu}/u.test(word));
	if (!isName || first !== handle) return { raw: `@${handle}`, name: handle, form: 'handle' };
	const whole = /^\p{Lu}/u.test(first) ? name : others.join(' ');
	return { raw: `@${name}`, name: whole, form: 'plain' };
}

/** Groups, blanks and offices are no people. */
function isNobody(words: string): boolean {
	const labels = labelsOf(words);
	if (labels.has('nobody') || labels.has('everyone') || labels.has('role')) return true;
	return isLabel(words.slice(words.lastIndexOf(' ') + 1), 'everyone');
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
