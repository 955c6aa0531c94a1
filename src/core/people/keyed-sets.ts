/**
 * Sets of texts under a key, such as the notes that use a name. Most keys hold one text, so a set is
 * made for the second only.
 */
export class KeyedSets {
	readonly #sets = new Map<string, string | Set<string>>();

	add(key: string, value: string): void {
		const held = this.#sets.get(key);
		if (held === undefined) this.#sets.set(key, value);
		else if (typeof held !== 'string') held.add(value);
		else if (held !== value) this.#sets.set(key, new Set([held, value]));
	}

	delete(key: string, value: string): void {
		const held = this.#sets.get(key);
		if (typeof held === 'string') {
			if (held === value) this.#sets.delete(key);
		} else if (held?.delete(value) && held.size === 0) {
			this.#sets.delete(key);
		}
	}

	/** What a key holds, in no particular order; a copy, so the sets may change meanwhile. */
	get(key: string): readonly string[] {
		const held = this.#sets.get(key);
		return held === undefined ? [] : typeof held === 'string' ? [held] : [...held];
	}
}
