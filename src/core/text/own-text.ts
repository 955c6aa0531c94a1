/**
 * The same text with memory of its own. The engine keeps a slice of thirteen characters or more as a window on the text
 * it was cut from, so that one kept sentence would keep its whole note alive.
 */
export function ownText(text: string): string {
	// Joining writes a new text; adding would make a pair of the two, and cutting that a window on the pair.
	return [text.slice(0, 1), text.slice(1)].join('');
}

/**
 * Gives equal texts as one, with memory of its own: the same few names stand in most notes. Holds at most twice `most`
 * texts; when `most` have come in, those that were not seen since the last time are let go, and may come in again.
 */
export function sharing(most: number): (text: string) => string {
	let young = new Map<string, string>();
	let old = young;
	return (text) => {
		const known = young.get(text);
		if (known !== undefined) return known;
		const own = old.get(text) ?? ownText(text);
		if (young.size >= most) {
			old = young;
			young = new Map();
		}
		young.set(own, own);
		return own;
	};
}
