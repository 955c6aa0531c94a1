import { ownText } from './own-text';

/**
 * A function of a text that remembers its answers for the texts it is asked about again and again: the same few
 * keys, headings and folders make up most of a vault. Holds `most` answers and no note's text alive; what comes
 * after that is worked out each time.
 */
export function remembered<T>(answer: (text: string) => T, most = 4_000): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const found = answer(text);
		if (known.size < most && text.length < LONGEST) known.set(ownText(text), found);
		return found;
	};
}

/** A longer text is not one of the few. */
const LONGEST = 80;
