import type { Day } from '../calendar/day';
import type { Reading } from '../reading/reading';

/** What every act needs besides the wish. */
export interface Writing extends Reading {
	readonly today: Day;
	/** A link to a note as the vault writes links: `[[Carla Diaz]]`. */
	readonly linkTo: (path: string) => string;
}

/** Somebody in whose note something is written. */
export interface Party {
	readonly name: string;
	readonly path: string;
	/** The 1-based line at which the properties of their note cannot be read; absent when they can. */
	readonly unreadableAt?: number;
}

/** Somebody who is named in a line, with a note or without one. */
export interface Whom {
	readonly name: string;
	readonly person?: string;
}

/** Somebody as a line names them: a link to their note, else to a note they do not have yet. */
export function nameIn(writing: Writing, { name, person }: Whom): string {
	return person === undefined
		? `[[${name.replace(/[[\]|#^]/gu, ' ').trim()}]]`
		: writing.linkTo(person);
}

/** The block id of the line with this 0-based index; throws when the shell has drawn too few. */
export function idAt(ids: readonly string[], index: number): string {
	const id = ids[index];
	if (id === undefined) throw new RangeError(`${ids.length} block ids are too few.`);
	return id;
}
