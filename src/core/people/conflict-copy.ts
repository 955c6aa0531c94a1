import type { NoteFacts } from '../reading/note/note-facts';
import { noteName } from '../text/name';

/** The note that a file name may be a copy of. */
interface CopyName {
	/** The name of the original, without folder. */
	readonly base: string;
	/** Nobody is called that; otherwise people are, and only what the notes share can tell. */
	readonly certain: boolean;
}

/**
 * Which notes a note's name may be a copy of, made by a program that could not merge two versions.
 *
 *     Ana (Conflicted copy Mac 202611221030)             Ana, certain
 *     Ana.sync-conflict-20260818-173636-D4LGQYW          Ana, certain
 *     Ana 2, Ana (1), Ana-MacBook Pro, Ana copy          Ana, perhaps
 *     Ana Silva                                          none
 */
export function readCopyName(path: string): readonly CopyName[] {
	const name = noteName(path);
	const certain = certainBase(name);
	if (certain !== undefined) return certain === '' ? [] : [{ base: certain, certain: true }];
	return weakBases(name).map((base) => ({ base, certain: false }));
}

function certainBase(name: string): string | undefined {
	const sync = name.indexOf('.sync-conflict-');
	if (sync >= 0 && /^\d{8}-\d{6}-[A-Z0-9]{7}$/u.test(name.slice(sync + 15))) {
		return name.slice(0, sync).trim();
	}
	if (name.endsWith('~HEAD')) return name.slice(0, -5).trim();
	const bracket = name.lastIndexOf('(');
	if (bracket < 0 || !name.endsWith(')')) return undefined;
	const isConflict = name.slice(bracket).toLowerCase().includes('conflicted copy');
	return isConflict ? name.slice(0, bracket).trim() : undefined;
}

function weakBases(name: string): readonly string[] {
	const numbered = /(?: \d{1,2}| ?\(\d{1,2}\)| copy(?: \d{1,2})?| - copy)$/iu.exec(name);
	const bases = numbered ? [name.slice(0, numbered.index)] : [];
	for (let at = name.indexOf('-', 1); at > 0; at = name.indexOf('-', at + 1)) {
		bases.push(name.slice(0, at));
	}
	const tilde = name.lastIndexOf('~');
	if (tilde > 0) bases.push(name.slice(0, tilde));
	const trimmed = bases.map((base) => base.trim()).filter((base) => base !== '');
	return [...new Set(trimmed)];
}

/** Whether two notes hold the same fact: a line with the same block id, or the same `uid`. */
export function shareFact(a: NoteFacts, b: NoteFacts): boolean {
	if (a.person?.uid !== undefined && a.person.uid === b.person?.uid) return true;
	const ids = new Set(a.events.map(({ id }) => id));
	return b.events.some(({ id }) => id !== undefined && ids.has(id));
}
