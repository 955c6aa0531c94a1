import { LANGUAGES } from '../lexicon/languages';
import type { Phrase } from '../lexicon/lexicon';

/**
 * The words of a kind in every language as one alternative of a pattern, the longest first, so that `by the` is not
 * taken for `by`. Words of scripts without blanks need nothing around them; all others end where a word ends.
 */
export function phrasePattern(kind: Phrase): string {
	const words = LANGUAGES.flatMap(({ phrases }) => phrases?.[kind] ?? []);
	const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const glued = sorted.filter((word) => GLUED.test(word)).map(escaped);
	const apart = sorted.filter((word) => !GLUED.test(word)).map(escaped);
	const ends = String.raw`(?![\p{L}\p{N}])`;
	return [apart.length > 0 ? `(?:${apart.join('|')})${ends}` : '', glued.join('|')]
		.filter(Boolean)
		.join('|');
}

/** Scripts that put no blanks between words, or glue small words to names. */
const GLUED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
