/**
 * What was last worked out about each of many, such as people or their lists of events, so that after an edit it is worked
 * out again only for those it touches. An answer holds for as long as all it was worked out from is the same: what
 * is known never changes in place, so another fact is another value. Holds nobody in memory.
 */
export class Kept<Of extends object, T> {
	readonly #found = new WeakMap<Of, { readonly from: readonly unknown[]; readonly answer: T }>();

	/** The answer about `of`; `from` names everything else that `find` looks at. */
	of(of: Of, from: readonly unknown[], find: () => T): T {
		const before = this.#found.get(of);
		if (before && isSameList(before.from, from)) return before.answer;
		const answer = find();
		this.#found.set(of, { from, answer });
		return answer;
	}
}

/** Whether two lists hold the very same. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((one, at) => one === b[at]);
}
