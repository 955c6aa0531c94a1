import type { Day } from '../../calendar/day';
import { findLinks } from '../../text/wikilink';
import { takeDueDay } from '../days/due-day';
import { isLabel, labelsOf } from '../words/label';
import type { KnownNames } from '../names/known-names';
import { linkRef } from '../names/name-list';
import { piecesOf } from '../names/name-pieces';
import type { NameRef } from '../names/name-ref';
import type { TaskReading } from './task-marks';

/** A promise without the name in front of it or behind it, and whose it is. */
export interface Owned {
	readonly text: string;
	readonly owners: readonly NameRef[];
	/** 0-based offset of `text` in what was given. */
	readonly at: number;
}

/** Where the promise stands, and who is known in its note. */
export interface OwnerPlace {
	readonly line: number;
	readonly column: number;
	readonly known: KnownNames;
}

/**
 * The owner in front of a promise, or behind it:
 *
 *     **Ann:** send the list       [[Ann]] to send it       @ann send it       [[Ann]] send it
 *     Ann & [[Ben]]: send it       Ann will send it         Ann – send it      send it - [[Ann]]
 *
 * A plain word is a name only when it is one in this note, means everybody or oneself, or, before a colon, has several
 * capitals: “For April: ask around” has no owner.
 */
export function findOwner(text: string, place: OwnerPlace): Owned {
	for (const joint of jointsIn(text)) {
		const owners = namesIn(text.slice(0, joint.from), { ...place, byColon: joint.byColon });
		if (owners !== undefined) return { text: text.slice(joint.to), at: joint.to, owners };
	}
	return behind(text, place) ?? { text, at: 0, owners: [] };
}

interface Joint {
	readonly from: number;
	readonly to: number;
	readonly byColon: boolean;
}

/** How far in a promise may begin. */
const LONGEST_HEAD = 80;
const JOINT =
	/[*_]{0,3}[ \t]?(?:：|[:](?=[*_]{0,3}(?:[ \t]|$)))[*_]{0,3}[ \t]{0,4}|[*_]{0,3}[ \t](?:[—–-]{1,2}|to|will|shall|→|zu|wird)[ \t]{1,4}/gu;
const HANDLES =
	/^[*_]{0,3}(?:@[\p{L}\p{N}_.-]{1,60}[*_]{0,3}(?:[ \t]?[,&/][ \t]?|[ \t]and[ \t]|[ \t]{1,4})){1,6}/u;

/** Where names may end and the promise begin, in order. */
function jointsIn(text: string): readonly Joint[] {
	const head = text.slice(0, LONGEST_HEAD + 8);
	const links = findLinks(head);
	const joints = [...head.matchAll(JOINT)].map(({ 0: sign, index }): Joint => ({
		from: index,
		to: index + sign.length,
		byColon: /[:：]/u.test(sign),
	}));
	const [first] = links;
	const next =
		first && /^[*_]{0,3}[ \t]{1,4}(?=\p{Ll})/u.exec(text.slice(first.to, first.to + 8));
	if (first && next && isVerb(text.slice(first.to + next[0].length))) {
		joints.push({ from: first.to, to: first.to + next[0].length, byColon: false });
	}
	const handles = HANDLES.exec(head)?.[0];
	if (handles !== undefined && handles.length < text.trimEnd().length)
		joints.push({ from: handles.length, to: handles.length, byColon: false });
	return joints.filter(
		({ from, to }) => from > 0 && !links.some((link) => link.from < to && from < link.to),
	);
}

const NO_VERBS = new Set(
	'is was are were has had have and or about in on at for from with says said thinks thought by of'.split(
		' ',
	),
);

/** `[[Ann]] send it` is Ann's to do; `[[Ann]] wants it` tells of her. */
function isVerb(text: string): boolean {
	const word = /^\p{Ll}{2,20}(?=[ \t])/u.exec(text)?.[0];
	return word !== undefined && !NO_VERBS.has(word) && !/(?:s|ed|ing)$/u.test(word);
}

/** The owners that a head of nothing but names names; `undefined` when it is more than that. */
function namesIn(
	head: string,
	of: OwnerPlace & { readonly byColon: boolean },
): readonly NameRef[] | undefined {
	const links = findLinks(head);
	const owners: NameRef[] = [];
	for (const piece of piecesOf(head, links)) {
		const [link] = piece.links;
		if (link !== undefined) {
			if (link.embed || link.to - link.from < piece.text.replace(/[*_@]{1,6}$/u, '').length)
				return undefined;
			owners.push(linkRef(link, of.line, of.column));
			continue;
		}
		for (const { 0: said, index } of handlesIn(piece.text)) {
			const known = nameOf(said, of);
			if (known === undefined) return undefined;
			owners.push({
				raw: said,
				line: of.line,
				column: of.column + piece.from + index,
				...known,
			});
		}
	}
	return owners.length > 0 ? owners : undefined;
}

/** `@ana @ben` are two; anything else is one, without marks around it. */
function handlesIn(text: string): readonly { readonly 0: string; readonly index: number }[] {
	if (/^@\S{1,60}(?:[ \t]{1,4}@\S{1,60}){1,8}$/u.test(text))
		return [...text.matchAll(/@\S{1,60}/gu)];
	return [{ 0: text.replace(/[*_]/gu, '').trim(), index: 0 }];
}

function nameOf(
	said: string,
	of: OwnerPlace & { readonly byColon: boolean },
): Pick<NameRef, 'name' | 'form' | 'link'> | undefined {
	if (/^@[\p{L}\p{N}_.-]{1,60}$/u.test(said)) return { name: said.slice(1), form: 'handle' };
	const known = of.known.find(said);
	if (known !== undefined) return known;
	const isName =
		of.byColon && /^\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u.test(said);
	if (!isName || labelsOf(said).size > 0 || isLabel(said.split(' ')[0] ?? '', 'follow-ups'))
		return undefined;
	return PREPOSITIONS.has(said.split(' ')[0]?.toLowerCase() ?? '')
		? undefined
		: { name: said, form: 'plain' };
}

const PREPOSITIONS = new Set('for on in at by after before from until next re note'.split(' '));

const BEHIND = /[ \t](?:[—–-]{1,2}|→)[ \t]{1,4}([^—–→]{1,80})$/u;

/** `send it - [[Ann]]`, `send it → @ann`. */
function behind(text: string, place: OwnerPlace): Owned | undefined {
	const found = BEHIND.exec(text.slice(-90));
	if (found === null) return undefined;
	const at = text.length - found[0].length;
	const names = found[1] ?? '';
	const column = place.column + text.length - names.length;
	const owners = namesIn(names, { ...place, column, byColon: false });
	return owners && { text: text.slice(0, at), at: 0, owners };
}

const ASIDE = /[ \t]?[(（]([^()（）]{1,80})[)）][.\s]{0,4}$/u;

/** What stands in parentheses behind a promise, if that is nothing but whose it is and until when: `(me, by Friday)`. */
export function asideOwner(
	text: string,
	place: OwnerPlace,
	of: TaskReading,
): { readonly text: string; readonly owners: readonly NameRef[]; readonly due?: Day } | undefined {
	const found = ASIDE.exec(text);
	if (found === null) return undefined;
	const owners: NameRef[] = [];
	let due: Day | undefined;
	for (const part of (found[1] ?? '').split(/[,;]/u)) {
		const names = namesIn(part, { ...place, byColon: false });
		// The words of a due day need something before them to be due.
		const day = names === undefined ? takeDueDay(`it ${part.trim()}`, of) : undefined;
		if (names === undefined && day?.text !== 'it') return undefined;
		owners.push(...(names ?? []));
		due ??= day?.due;
	}
	return { text: text.slice(0, found.index), owners, ...(due !== undefined && { due }) };
}
