import { nameKey } from '../text/name';
import { findLinks } from '../text/wikilink';
import { labelsOf } from './label';
import type { NameRef } from './name-ref';
import { linkRef, parseNameList } from './name-list';

/** A promise without the name in front of it, and whose it is. */
export interface Owned {
	readonly text: string;
	readonly owners: readonly NameRef[];
	/** 0-based offset of `text` in what was given. */
	readonly at: number;
}

/**
 * The owner in front of a promise:
 *
 *     **Ann:** send the list       [[Ann]] to send it       @ann send it
 *     Ann: send the list           Ann to send it           Ann will send it
 *
 * A plain word before a colon is a name only when it is an attendee's, means everybody, or has several capitals;
 * “For April: ask around” has no owner.
 */
export function findOwner(
	text: string,
	attendees: readonly NameRef[],
	place: { readonly line: number; readonly column: number },
): Owned {
	const link = findLinks(text)[0];
	const lead = text.search(/[^\s*_]/u);
	if (link !== undefined && link.from === lead) {
		const rest = afterOwner(text, link.to);
		if (rest !== undefined) {
			return {
				text: text.slice(rest),
				at: rest,
				owners: [linkRef(link, place.line, place.column)],
			};
		}
	}
	const handle = /^[*_]{0,3}@[\p{L}\p{N}_.-]{1,60}/u.exec(text);
	if (handle) {
		const rest = afterOwner(text, handle[0].length) ?? blanksAfter(text, handle[0].length);
		const { names } = parseNameList(handle[0], { ...place, as: 'list' });
		if (rest < text.length) return { text: text.slice(rest), at: rest, owners: names };
	}
	return plainOwner(text, attendees, place) ?? { text, at: 0, owners: [] };
}

function plainOwner(
	text: string,
	attendees: readonly NameRef[],
	place: { readonly line: number; readonly column: number },
): Owned | undefined {
	const head = /^[*_]{0,3}([^:：*_[\]]{2,60}?)[*_]{0,3}[ \t]?[:：][*_]{0,3}[ \t]{1,4}/u.exec(
		text,
	);
	const said = head?.[1]?.trim();
	if (head && said !== undefined && isOwner(said, attendees)) {
		return { text: text.slice(head[0].length), at: head[0].length, owners: named(said, place) };
	}
	const promised =
		/^(\p{Lu}[^\s:,;.]{0,30}(?: \p{Lu}[^\s:,;.]{0,30}){0,2}) (?:to|will|shall) /u.exec(text);
	const name = promised?.[1];
	if (promised && name !== undefined && isAttendee(name, attendees)) {
		return {
			text: text.slice(promised[0].length),
			at: promised[0].length,
			owners: named(name, place),
		};
	}
	return undefined;
}

function named(said: string, place: { readonly line: number; readonly column: number }): NameRef[] {
	const { names } = parseNameList(said, { ...place, as: 'list' });
	return names.length > 0 ? [...names] : [{ raw: said, name: said, form: 'plain', ...place }];
}

function isOwner(said: string, attendees: readonly NameRef[]): boolean {
	const names = said.split(/,|\/| and | & | \+ /u).map((name) => name.trim());
	if (names.every((name) => isAttendee(name, attendees))) return true;
	const labels = labelsOf(said);
	if (labels.has('everyone') || labels.has('self')) return true;
	const words = said.split(' ');
	const first = words[0]?.toLowerCase() ?? '';
	const named =
		words.length > 1 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
	return (
		named && !PREPOSITIONS.has(first) && !labels.has('follow-ups') && !labels.has('decisions')
	);
}

const PREPOSITIONS = new Set([
	'for',
	'on',
	'in',
	'at',
	'by',
	'after',
	'before',
	'from',
	'until',
	'next',
	're',
	'note',
]);

function isAttendee(name: string, attendees: readonly NameRef[]): boolean {
	const key = nameKey(name.replace(/^@/u, ''));
	return attendees.some((attendee) => {
		const own = nameKey(attendee.name);
		return own === key || own.split(' ')[0] === key || own.startsWith(`${key} `);
	});
}

/** Where the promise begins after an owner: behind a colon, a dash, or “to” and “will”. */
function afterOwner(text: string, from: number): number | undefined {
	const joint =
		/^[*_]{0,3}(?:[ \t]?[:：][*_]{0,3}[ \t]{0,4}|[ \t]{1,4}(?:[—–-]{1,2}|to|will|shall)[ \t]{1,4})/u.exec(
			text.slice(from, from + 40),
		);
	return joint === null ? undefined : from + joint[0].length;
}

function blanksAfter(text: string, from: number): number {
	let at = from;
	while (text[at] === ' ' || text[at] === '\t') at++;
	return at;
}
