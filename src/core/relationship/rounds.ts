import type { Person } from '../people/person';
import { NOBODY, type Known } from './known';

/** Whom to visit, and since when that is known. */
interface Round {
	/** `undefined` before the first round. */
	edition: number | undefined;
	readonly waiting: Set<string>;
}

/** Told who stands at a path: somebody with a note, all those without one at `''`, or nobody any longer. */
type Visit = (path: string, who: Person | 'others' | undefined) => void;

/**
 * Goes round to everybody, and from then on only to those of whom anything may be told otherwise since. `of` is what the
 * rounds are made for: what is known, or what is known and a week.
 */
export class Rounds<Of extends object> {
	readonly #knownOf: (of: Of) => Known;
	readonly #rounds = new WeakMap<Of, Round>();

	constructor(knownOf: (of: Of) => Known) {
		this.#knownOf = knownOf;
	}

	/** Visits whom there is reason to, one in each step, for those who rest between. Who stops in the middle may go on later. */
	*steps(of: Of, visit: Visit): Generator<undefined, void> {
		const known = this.#knownOf(of);
		const { waiting } = this.#begin(of, known);
		for (const path of waiting) {
			waiting.delete(path);
			const person = known.person(path);
			const someone = person?.facts.self === false ? person : undefined;
			try {
				visit(path, path === NOBODY ? 'others' : someone);
			} catch (error) {
				// What failed is not done: the next round fails again rather than leave somebody out.
				waiting.add(path);
				throw error;
			}
			yield;
		}
	}

	/** There is another reason to visit these people. */
	touch(of: Of, paths: Iterable<string>): void {
		const { waiting } = this.#roundOf(of);
		for (const path of paths) waiting.add(path);
	}

	#begin(of: Of, known: Known): Round {
		const round = this.#roundOf(of);
		const before = round.edition;
		round.edition = known.edition();
		if (before === round.edition) return round;
		const changed = before === undefined ? everybody(known) : known.changedSince(before);
		for (const path of changed) round.waiting.add(path);
		return round;
	}

	#roundOf(of: Of): Round {
		const round = this.#rounds.get(of) ?? { edition: undefined, waiting: new Set() };
		this.#rounds.set(of, round);
		return round;
	}
}

function* everybody(known: Known): Generator<string, void> {
	for (const { path } of known.people()) yield path;
	yield NOBODY;
}
