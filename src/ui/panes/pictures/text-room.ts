import { graphemesOf } from '../../../core/text/graphemes';

/** How wide a sign is at the size of small text, roughly and rather too wide than too narrow. */
const SIGN = 6.5;
const WIDE_SIGN = 13;

/** Scripts and pictures whose signs are as wide as they are high. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u;

/** About how wide a text will be drawn, in pixels: no more than is needed to place what stands beside it. */
export function textWidth(text: string): number {
	let width = 0;
	for (const sign of graphemesOf(text)) width += widthOf(sign);
	return width;
}

/** As much of a text as fits, an ellipsis in place of the rest. */
export function fitText(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	const signs: string[] = [];
	let left = width - SIGN;
	for (const sign of graphemesOf(text)) {
		left -= widthOf(sign);
		if (left < 0) break;
		signs.push(sign);
	}
	return `${signs.join('').trimEnd()}…`;
}

function widthOf(sign: string): number {
	return WIDE.test(sign) ? WIDE_SIGN : SIGN;
}
