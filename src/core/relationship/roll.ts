import type { Person } from '../people/person';
import type { Known } from './known';
import { SortedLists, type ListRules } from './sorted-lists';

/** How a roll is made. */
interface RollRules<Of, T> extends ListRules<T> {
	readonly knownOf: (of: Of) => Known;
	/** What there is of somebody, in its order; of all those without a note when nobody is given. */
	readonly find: (of: Of, person: Person | undefined) => readonly T[];
}

/** Stands for all those without a note. */
const NOBODY = '';

/**
 * What is found of each person, all together in one order. After an edit it is found again only of those of whom anything may
 * be told otherwise, and when that is the same, the answer is the very same list. `of` is what a roll is kept for: what is
 * known, or what is known and a week.
 */
export class Roll<Of extends object, T> {
	readonly #rules: RollRules<Of, T>;
	readonly #called = new WeakMap<Of, Called<T>>();

	constructor(rules: RollRules<Of, T>) {
		this.#rules = rules;
	}

	/** All of it; equals stand by the path of whom they are found of, those of nobody last. */
	all(of: Of): readonly T[] {
		const steps = this.steps(of);
		while (steps.next().done !== true);
		return this.#of(of).lists.all;
	}

	/** Finds it, one person in each step, for those who rest between. Who stops in the middle may go on later. */
	*steps(of: Of): Generator<undefined, void> {
		const known = this.#rules.knownOf(of);
		const called = this.#of(of);
		takeIn(called, known);
		for (const path of called.waiting) {
			called.waiting.delete(path);
			const person = known.person(path);
			const isAsked = path === NOBODY || person?.facts.self === false;
			called.lists.put(path, isAsked ? this.#rules.find(of, person) : []);
			yield;
		}
	}

	/** What else it is found from is another for these people: it is to be found again of them. */
	touch(of: Of, paths: Iterable<string>): void {
		const { waiting } = this.#of(of);
		for (const path of paths) waiting.add(path);
	}

	#of(of: Of): Called<T> {
		const called = this.#called.get(of) ?? {
			edition: undefined,
			waiting: new Set<string>(),
			lists: new SortedLists<T>(this.#rules),
		};
		this.#called.set(of, called);
		return called;
	}
}

/** A roll as it was last called. */
interface Called<T> {
	/** Up to which it is known whom to look at again; `undefined` before the first time. */
	edition: number | undefined;
	readonly waiting: Set<string>;
	readonly lists: SortedLists<T>;
}

function takeIn<T>(called: Called<T>, known: Known): void {
	const before = called.edition;
	called.edition = known.edition();
	if (before === called.edition) return;
	const changed = before === undefined ? everybody(known) : known.changedSince(before);
	for (const path of changed) called.waiting.add(path);
}

function* everybody(known: Known): Generator<string, void> {
	for (const { path } of known.people()) yield path;
	yield NOBODY;
}
