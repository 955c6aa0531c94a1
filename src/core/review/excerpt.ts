import { findNamesAndFirstName } from '../people/names-in-words';
import { plainWords } from './plain-words';

/** A piece of a line's words; `isName` where it names whom the line is shown for. */
export interface ExcerptPiece {
	readonly text: string;
	readonly isName: boolean;
}

/**
 * A line as one says it aloud, by `plainWords` and as long as that, cut where it names somebody. The pieces in a row are
 * the whole; none is empty.
 *
 *     “Ana Silva”     Coffee with [[Ana Silva|Ana]] at hers        Coffee with ·Ana· at hers
 */
export function buildExcerpt(line: string, names: readonly string[]): readonly ExcerptPiece[] {
	const words = plainWords(line).normalize('NFC');
	const pieces: ExcerptPiece[] = [];
	let at = 0;
	for (const { from, to } of findNamesAndFirstName(words, names)) {
		pieces.push({ text: words.slice(at, from), isName: false });
		pieces.push({ text: words.slice(from, to), isName: true });
		at = to;
	}
	pieces.push({ text: words.slice(at), isName: false });
	return pieces.filter(({ text }) => text !== '');
}
