import type { Mark, Token } from './token';
import { findPhrase, type Entry, type Vocabulary } from './vocabulary';

/** A phrase of the lexicon, a name, an unknown word or a mark, with all readings it may have. */
export interface Item {
	readonly kind: 'entry' | 'name' | 'word' | 'number' | Mark;
	/** Of a single word; empty for a phrase of several. */
	readonly text: string;
	/** 0-based offsets in the line, `to` exclusive. */
	readonly at: number;
	readonly to: number;
	readonly capital: boolean;
	/** Of a phrase. */
	readonly entry: Entry | undefined;
	/** Of a name: a link, a handle, an address or a tag; absent for a plain name. */
	readonly token: Token | undefined;
}

/** Cuts tokens into phrases of the lexicon, the longest first. */
export function readItems(
	tokens: readonly Token[],
	vocabulary: Vocabulary,
	visit: () => void,
): readonly Item[] {
	const items: Item[] = [];
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		if (!token) break;
		visit();
		const phrase = findPhrase(vocabulary, tokens, at, visit);
		const length = phrase?.length ?? 1;
		const last = tokens[at + length - 1] ?? token;
		at += length;
		if (token.kind === 'stop' && endsAbbreviation(items[items.length - 1], token)) continue;
		items.push({
			kind: phrase ? 'entry' : token.kind,
			text: length === 1 ? token.text : '',
			at: token.at,
			to: last.to,
			capital: token.capital,
			entry: phrase?.entry,
			token: token.kind === 'name' ? token : undefined,
		});
	}
	return items;
}

/** `Dr.` and `J.` do not end a sentence. */
function endsAbbreviation(before: Item | undefined, stop: Token): boolean {
	if (before?.to !== stop.at || stop.text !== '.') return false;
	if (before.entry?.particles.has('abbreviation') === true) return true;
	return before.capital && before.text.length === 1;
}
