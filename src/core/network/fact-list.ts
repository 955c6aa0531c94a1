import type { Day } from '../calendar/day';
import type { NoteEntry } from './note-entry';

/** An event or a follow-up, by its place among those of its note. */
export interface FactRef {
	readonly note: NoteEntry;
	/** 0-based. */
	readonly index: number;
	readonly day: Day | undefined;
	/** 1-based. */
	readonly line: number;
}

/** References kept newest first, undated ones last, then by path and line, whatever the order they come in. */
export class FactList implements Iterable<FactRef> {
	readonly #refs: FactRef[] = [];

	get size(): number {
		return this.#refs.length;
	}

	[Symbol.iterator](): Iterator<FactRef> {
		return this.#refs[Symbol.iterator]();
	}

	add(ref: FactRef): void {
		this.#refs.splice(this.#placeOf(ref), 0, ref);
	}

	/** Takes out the reference to the same fact of the same note; nothing happens when it is not there. */
	delete(ref: FactRef): void {
		const place = this.#placeOf(ref);
		const held = this.#refs[place];
		if (held && compareRefs(held, ref) === 0) this.#refs.splice(place, 1);
	}

	/** Where a reference stands, or would stand: the first place not before it. */
	#placeOf(ref: FactRef): number {
		let from = 0;
		let to = this.#refs.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			const held = this.#refs[middle];
			if (held && compareRefs(held, ref) < 0) from = middle + 1;
			else to = middle;
		}
		return from;
	}
}

function compareRefs(a: FactRef, b: FactRef): number {
	const [dayA = '', dayB = ''] = [a.day, b.day];
	if (dayA !== dayB) return dayA > dayB ? -1 : 1;
	const [pathA, pathB] = [a.note.facts.path, b.note.facts.path];
	if (pathA !== pathB) return pathA < pathB ? -1 : 1;
	return a.line - b.line || a.index - b.index;
}
