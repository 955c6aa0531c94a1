/** Chance that is the same everywhere for the same seed: the mulberry32 generator, and what is drawn from it. */
export class Chance {
	#state;

	constructor(seed) {
		this.#state = seed >>> 0;
	}

	/** From 0 up to, but not including, 1. */
	next() {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from 0 up to, but not including, `n`. */
	below(n) {
		return Math.floor(this.next() * n);
	}

	/** A whole number from `least` to `most`, both included. */
	between(least, most) {
		return least + this.below(most - least + 1);
	}

	/** Whether something happens that does so once in a while: never at 0, always at 1. */
	is(share) {
		return this.next() < share;
	}

	pick(list) {
		return list[this.below(list.length)];
	}

	/** As many as `count` says, each made by `make`. */
	list(count, make) {
		return Array.from({ length: count }, () => make());
	}
}
