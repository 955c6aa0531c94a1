import { findNames, type Stretch } from '../people/names-in-words';
import { blankCode } from '../text/comments';
import type { Change } from '../text/change';
import type { OutlineLine } from '../text/outline';
import { findLinks } from '../text/wikilink';
import type { Act, Edited } from './act';
import type { ShownLine } from './correct-event';
import { changeLine } from './line-mark';
import type { Party, Writing } from './writing';

/** Somebody whose name may stand in a line, by all their names. */
export interface NamedParty extends Party {
	readonly names: readonly string[];
}

/**
 * Where a line writes somebody's full name plainly, so that it could be a link; the first such place. A first name alone,
 * a handle and one-word names are left out, for they may be words or somebody else; so is what stands in links, in other
 * brackets and in code.
 */
export function findPlainName(line: string, names: readonly string[]): Stretch | undefined {
	const full = names.filter((name) =>
		/[^\s.]\s{1,5}[^\s.]|^\p{Script=Han}{2,6}$/u.test(name.trim()),
	);
	const links = findLinks(line);
	return findNames(blankCode(line), full).find(
		({ from, to }) =>
			!/[[(<|#/@]$/u.test(line.slice(0, from).slice(-1)) &&
			!/^[\])>|/@]/u.test(line.slice(to, to + 1)) &&
			!links.some((link) => link.from < to && from < link.to),
	);
}

/**
 * Makes a link of a name that stands plainly in a line; nothing else in the note changes:
 *
 *     - 2026-03-10 lunch with Ana Silva ^k-1      - 2026-03-10 lunch with [[Ana Silva]] ^k-1
 *     - lunch with ana silva                      - lunch with [[Ana Silva|ana silva]]
 *
 * Found as `markLine` finds its line; a line in which the name is a link already stays as it is.
 */
export function linkName({ path, ...seen }: ShownLine, party: NamedParty, writing: Writing): Act {
	const target = writing.linkTo(party.path);
	return {
		done: `Linked ${party.name} in ${path}.`,
		creates: [],
		edits: [
			{
				path,
				edit: (text) => {
					const linked = textLinked(seen.text, party.names, target);
					// Of two lines alike, as a merge leaves them, the one that was shown is done.
					const here = text.split('\n', seen.line)[seen.line - 1] ?? '';
					if (linked !== undefined && here.includes(linked)) return { changes: [] };
					const edited = linkIn(text, seen, party.names, target);
					if ('changes' in edited || linked === undefined) return edited;
					const isDone = linkIn(text, { ...seen, text: linked }, party.names, target);
					return 'changes' in isDone ? isDone : edited;
				},
			},
		],
	};
}

function linkIn(
	text: string,
	seen: Omit<ShownLine, 'path'>,
	names: readonly string[],
	target: string,
): Edited {
	return changeLine(text, seen, {
		toDo: (raw, line) => {
			const change = changeIn(raw, line, names, target);
			if (change !== undefined) return [change];
			return hasLink(line, target) ? [] : undefined;
		},
		isDone: (line) => hasLink(line, target),
		refused: 'no link was made',
		cannot: 'The name does not stand in this line as it was shown',
	});
}

function changeIn(
	raw: string,
	line: OutlineLine,
	names: readonly string[],
	target: string,
): Change | undefined {
	// Comments are blanks in the words of the line, and its marks are none of them.
	const found = findPlainName(line.text, names);
	if (found === undefined) return undefined;
	const written = line.text.slice(found.from, found.to);
	const from = line.column - 1 + found.from;
	const to = from + written.length;
	if (raw.slice(from, to) !== written) return undefined;
	const bar = line.kind === 'row' ? String.raw`\|` : '|';
	return { from, to, insert: linkOf(target, written, bar) };
}

/** What the line would be read as with the link in it. */
function textLinked(text: string, names: readonly string[], target: string): string | undefined {
	const found = findPlainName(text, names);
	if (found === undefined) return undefined;
	const link = linkOf(target, text.slice(found.from, found.to), '|');
	return text.slice(0, found.from) + link + text.slice(found.to);
}

/** The link, with the words that stood there where it would show others. */
function linkOf(target: string, written: string, bar: string): string {
	const inner = target.slice(2, -2);
	return inner === written ? target : `[[${inner}${bar}${written}]]`;
}

function hasLink({ text }: OutlineLine, target: string): boolean {
	const inner = target.slice(2, -2);
	return findLinks(text).some(({ link }) => link === inner);
}
