import { stripVTControlCharacters } from 'node:util';
import { graphemesOf } from '../core/text/graphemes';

/** What a terminal draws two columns wide: East Asian wide and full-width signs (Unicode, annex 11), by ranges. */
const WIDE: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x231a, 0x231b],
	[0x2329, 0x232a],
	[0x23e9, 0x23ec],
	[0x2e80, 0x303e],
	[0x3041, 0x33ff],
	[0x3400, 0x4dbf],
	[0x4e00, 0xa4cf],
	[0xa960, 0xa97f],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe10, 0xfe19],
	[0xfe30, 0xfe6f],
	[0xff00, 0xff60],
	[0xffe0, 0xffe6],
	[0x16fe0, 0x18cff],
	[0x1b000, 0x1b2ff],
	[0x1f200, 0x1f265],
	[0x20000, 0x3fffd],
];

/** Only ASCII that is drawn: one column each. */
const PLAIN = /^[ -~]*$/u;
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Cc}]/u;
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;

/**
 * How many columns a terminal takes for one line of text.
 *
 *     Ana        3
 *     林美玲      6
 *     Zoë        3, whether the ë is one sign or two
 *     👩‍👩‍👧        2
 */
export function displayWidth(text: string): number {
	if (PLAIN.test(text)) return text.length;
	let width = 0;
	// Colours and weights take no room.
	for (const grapheme of graphemesOf(stripVTControlCharacters(text))) width += widthOf(grapheme);
	return width;
}

/** The longest beginning of a text that fits in so many columns; no letter is cut in two. */
export function cutToWidth(text: string, width: number): string {
	let cut = '';
	let left = width;
	for (const grapheme of graphemesOf(text)) {
		left -= widthOf(grapheme);
		if (left < 0) break;
		cut += grapheme;
	}
	return cut;
}

function widthOf(grapheme: string): number {
	if (EMOJI.test(grapheme)) return 2;
	const code = grapheme.codePointAt(0) ?? 0;
	if (NO_WIDTH.test(grapheme)) return 0;
	return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
