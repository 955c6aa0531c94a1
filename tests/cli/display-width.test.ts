import { expect, test } from 'vitest';
import { cutToWidth, displayWidth } from '../../src/cli/display-width.mts';

test.each([
	['', 0],
	['Ana', 3],
	['Zoë', 3],
	['Zoe\u0308', 3],
	['林美玲', 6],
	['ｆｕｌｌ', 8],
	['한국', 4],
	['ひらがな', 8],
	['ราม', 3],
	['👍', 2],
	['👍🏽', 2],
	['👩‍👩‍👧', 2],
	['🇵🇹', 2],
	['❤️', 2],
	['→', 1],
	['a\u200bb', 2],
	['\u001B[1mAna\u001B[22m', 3],
])('%j takes %i columns', (text, columns) => {
	expect(displayWidth(text)).toBe(columns);
});

test.each([
	['Ana Silva', 3, 'Ana'],
	['林美玲', 5, '林美'],
	['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧'],
	['Zoe\u0308', 3, 'Zoe\u0308'],
	['Ana', 9, 'Ana'],
	['林', 1, ''],
])('%j cut to %i columns keeps whole letters', (text, columns, cut) => {
	expect(cutToWidth(text, columns)).toBe(cut);
});
