import type { Day } from '../calendar/day';
import type { Source } from '../text/diagnostic';

/** An event or a follow-up, as far as its place in a list goes. */
interface Fact {
	readonly day?: Day;
	readonly source: Source;
}

/**
 * Facts kept newest first, undated ones last, then by path and line, whatever the order in which their notes
 * come. Those of one line stay in the order they were added.
 */
export class FactList<T extends Fact> implements Iterable<T> {
	readonly #facts: T[] = [];

	get size(): number {
		return this.#facts.length;
	}

	[Symbol.iterator](): Iterator<T> {
		return this.#facts[Symbol.iterator]();
	}

	add(fact: T): void {
		this.#facts.splice(this.#placeOf(fact, 1), 0, fact);
	}

	/** Takes out this very fact; nothing happens when it is not there. */
	delete(fact: T): void {
		const to = this.#placeOf(fact, 1);
		for (let place = this.#placeOf(fact, 0); place < to; place++) {
			if (this.#facts[place] === fact) this.#facts.splice(place, 1);
		}
	}

	/** How many facts stand before this one, or, with a bound of 1, not after it. */
	#placeOf(fact: T, bound: 0 | 1): number {
		let from = 0;
		let to = this.#facts.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			const held = this.#facts[middle];
			if (held && compareFacts(held, fact) < bound) from = middle + 1;
			else to = middle;
		}
		return from;
	}
}

function compareFacts(a: Fact, b: Fact): number {
	const [dayA = '', dayB = ''] = [a.day, b.day];
	if (dayA !== dayB) return dayA > dayB ? -1 : 1;
	if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
	return a.source.line - b.source.line;
}
