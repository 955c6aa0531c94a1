import { ownText } from './own-text';

/**
 * A function of a text that remembers its answers for the texts it is asked about again and again: the same few
 * keys, headings and folders make up most of a vault. Holds at most twice `most` answers and no note's text alive. When
 * `most` have come in, those that were not asked for since the last time are let go.
 */
export function remembered<T>(answer: (text: string) => T, most = 2_000): (text: string) => T {
	let young = new Map<string, T>();
	let old = young;
	return (text) => {
		const known = young.get(text);
		if (known !== undefined) return known;
		if (text.length >= LONGEST) return answer(text);
		const found = old.get(text) ?? answer(text);
		if (young.size >= most) {
			old = young;
			young = new Map();
		}
		young.set(ownText(text), found);
		return found;
	};
}

/** A longer text is not one of the few. */
const LONGEST = 80;
