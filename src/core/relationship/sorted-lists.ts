import { NOBODY } from './known';

/** One of all that is listed, and in whose list it stands. */
interface Entry<T> {
	readonly of: string;
	readonly one: T;
}

/** How lists are put together. */
export interface ListRules<T> {
	/** The order of all; equals stand by whose list they are in. */
	readonly compare?: (a: T, b: T) => number;
	/** Whether one says the same as another that stands in its place: then the other stays. Without it only the very same does. */
	readonly isSame?: (a: T, b: T) => boolean;
}

/**
 * Lists by key, such as the path of a person's note, and all of them together in one order, which costs little to keep when
 * few of them change. Those of {@link NOBODY} come last.
 */
export class SortedLists<T> {
	readonly #rules: ListRules<T>;
	readonly #lists = new Map<string, readonly T[]>();
	/** Whose lists are others than those among the entries. */
	readonly #changed = new Set<string>();
	#entries: readonly Entry<T>[] = [];
	#all: readonly T[] = [];

	constructor(rules: ListRules<T> = {}) {
		this.#rules = rules;
	}

	/** The lists put together: the same value for as long as they are the same. */
	get all(): readonly T[] {
		this.merge();
		return this.#all;
	}

	/** Puts together what has changed so far: of many lists some at a time, for those who rest between. */
	merge(): void {
		if (this.#changed.size === 0) return;
		const { compare } = this.#rules;
		const changed = this.#changed;
		const compareEntries = (a: Entry<T>, b: Entry<T>) =>
			(compare?.(a.one, b.one) ?? 0) || compareKeys(a.of, b.of);
		const kept = this.#entries.filter(({ of }) => !changed.has(of));
		const added = [...changed].flatMap((of) => this.list(of).map((one) => ({ of, one })));
		this.#entries = merge(kept, added.sort(compareEntries), compareEntries);
		this.#all = this.#entries.map(({ one }) => one);
		changed.clear();
	}

	list(of: string): readonly T[] {
		return this.#lists.get(of) ?? [];
	}

	put(of: string, list: readonly T[]): void {
		const before = this.list(of);
		const { isSame = Object.is } = this.#rules;
		if (
			before.length === list.length &&
			list.every((one, at) => isSame(one, before[at] ?? one))
		)
			return;
		this.#changed.add(of);
		if (list.length > 0) this.#lists.set(of, list);
		else this.#lists.delete(of);
	}
}

function compareKeys(a: string, b: string): number {
	if (a === b) return 0;
	return b === NOBODY || (a !== NOBODY && a < b) ? -1 : 1;
}

/** Two sorted lists as one. */
function merge<T>(many: readonly T[], few: readonly T[], compare: (a: T, b: T) => number): T[] {
	const merged: T[] = [];
	let from = 0;
	for (const one of few) {
		const to = countBefore(one, many, from, compare);
		for (const other of many.slice(from, to)) merged.push(other);
		merged.push(one);
		from = to;
	}
	return merged.concat(many.slice(from));
}

/** How many of a sorted list come before one, of which so many are known to; found by halving. */
function countBefore<T>(
	one: T,
	sorted: readonly T[],
	known: number,
	compare: (a: T, b: T) => number,
): number {
	let from = known;
	let to = sorted.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		const other = sorted[middle];
		if (other !== undefined && compare(other, one) < 0) from = middle + 1;
		else to = middle;
	}
	return from;
}
