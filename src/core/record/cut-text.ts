import { graphemesOf } from '../text/graphemes';

/**
 * The beginning of a text that is no longer than `most`, cut between what a reader sees as two characters; a single
 * one that is too long by itself is cut between code points. `sizeOf` measures in UTF-16 units when nothing else
 * is given, and never less than these.
 */
export function cutText(
	text: string,
	most: number,
	sizeOf: (piece: string) => number = (piece) => piece.length,
): string {
	if (text.length <= most && sizeOf(text) <= most) return text;
	const head = text.slice(0, most * 2 + 2);
	const whole = beginning(graphemesOf(head), most, sizeOf);
	return whole === '' ? beginning(head, most, sizeOf) : whole;
}

function beginning(
	pieces: Iterable<string>,
	most: number,
	sizeOf: (piece: string) => number,
): string {
	let kept = '';
	let left = most;
	for (const piece of pieces) {
		left -= sizeOf(piece);
		if (left < 0) return kept;
		kept += piece;
	}
	return kept;
}
