import type { NetworkAsOf } from '../core/network/network-as-of';
import type { Named } from '../core/people/person';

/** Whom something asked for now is likely to be about, each a path. */
export interface LikelyPeople {
	/** Those the open note is about: its person, or who was at its meeting. */
	readonly present: readonly string[];
	/** The same and those named in it, the likeliest first. */
	readonly likely: readonly string[];
}

/** Whom a note is likely to be opened for: its person, else those at its meeting and those named in it. */
export function likelyPeople(known: NetworkAsOf, open: string): LikelyPeople {
	const path = known.originalOf(open) ?? open;
	if (isSomebody(known, path)) return { present: [path], likely: [path] };
	const note = known.note(path);
	const pathsOf = (named: readonly Named[]) =>
		named.flatMap(({ person }) => person ?? []).filter((one) => isSomebody(known, one));
	const present = [...new Set(pathsOf(note?.attendees ?? []))];
	return { present, likely: [...new Set([...present, ...pathsOf(note?.mentions ?? [])])] };
}

/** Whether a note is a person’s other than the vault’s owner, to whom nothing is done. */
export function isSomebody(known: NetworkAsOf, path: string): boolean {
	return known.person(path)?.facts.self === false;
}
