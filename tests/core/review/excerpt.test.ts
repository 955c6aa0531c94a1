import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildExcerpt } from '../../../src/core/review/excerpt';
import { plainWords } from '../../../src/core/review/plain-words';
import { text as anyText } from '../text/some-text';

const NAMES = ['Zoë Ferreira', 'Zo'];

test.each([
	['Coffee with [[Zoë Ferreira|Zoë]] at hers', 'Coffee with ·Zoë· at hers'],
	['**Zoë Ferreira** rang.', '·Zoë Ferreira· rang'],
	['call: the van [contact:: yes]', 'call: the van'],
	['Zo', '·Zo·'],
	// The same letters, written as the Mac writes them in file names.
	['met Zoe\u0308 Ferreira', 'met ·Zoë Ferreira·'],
	['', ''],
])('“%s” is shown as “%s”', (line, expected) => {
	const shown = buildExcerpt(line, NAMES).map(({ text, isName }) =>
		isName ? `·${text}·` : text,
	);
	expect(shown.join('')).toBe(expected);
});

test('a long line is cut, and what is left of it says the same with names marked or not', () => {
	const line = 'Zoë Ferreira and the market '.repeat(20);
	const pieces = buildExcerpt(line, NAMES);
	expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(150);
	expect(pieces.filter(({ isName }) => isName).length).toBeGreaterThan(3);
	fc.assert(
		fc.property(anyText, (text) => {
			const shown = buildExcerpt(text, NAMES);
			expect(shown.map((one) => one.text).join('')).toBe(plainWords(text).normalize('NFC'));
			expect(shown.every((one) => one.text !== '')).toBe(true);
		}),
	);
});
