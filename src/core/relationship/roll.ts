import type { Person } from '../people/person';
import type { Known } from './known';
import { Rounds } from './rounds';
import { finish } from './steps';
import { SortedLists, type ListRules } from './sorted-lists';

/** After so many people what was found is put in order, so that no step takes long. */
const AT_ONCE = 500;

/** How a roll is made. */
interface RollRules<Of, T> extends ListRules<T> {
	readonly knownOf: (of: Of) => Known;
	/** What there is of somebody, in its order; of all those without a note when nobody is given. */
	readonly find: (of: Of, person: Person | undefined) => readonly T[];
}

/**
 * What is found of each person, all together in one order. After an edit it is found again only of those of whom anything may
 * be told otherwise, and when that is the same, the answer is the very same list. `of` is what a roll is kept for: what is
 * known, or what is known and a week.
 */
export class Roll<Of extends object, T> {
	readonly #rules: RollRules<Of, T>;
	readonly #rounds: Rounds<Of>;
	readonly #lists = new WeakMap<Of, SortedLists<T>>();

	constructor(rules: RollRules<Of, T>) {
		this.#rules = rules;
		this.#rounds = new Rounds(rules.knownOf);
	}

	/** All of it; equals stand by the path of whom they are found of, those of nobody last. */
	all(of: Of): readonly T[] {
		finish(this.steps(of));
		return this.#listsOf(of).all;
	}

	/** Finds it, one person in each step, for those who rest between. Who stops in the middle may go on later. */
	*steps(of: Of): Generator<undefined, void> {
		const lists = this.#listsOf(of);
		let visited = 0;
		yield* this.#rounds.steps(of, (path, who) => {
			const person = who === 'others' ? undefined : who;
			lists.put(path, who === undefined ? [] : this.#rules.find(of, person));
			if (++visited % AT_ONCE === 0) lists.merge();
		});
	}

	/** What else it is found from is another for these people: it is to be found again of them. */
	touch(of: Of, paths: Iterable<string>): void {
		this.#rounds.touch(of, paths);
	}

	#listsOf(of: Of): SortedLists<T> {
		const lists = this.#lists.get(of) ?? new SortedLists<T>(this.#rules);
		this.#lists.set(of, lists);
		return lists;
	}
}
