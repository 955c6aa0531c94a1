import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openScreen, safeToPrint } from '../../src/cli/screen.mts';

const BOLD = '\u001B[1mAna\u001B[22m';

test.each([
	[true, {}, BOLD],
	[false, {}, 'Ana'],
	[true, { NO_COLOR: '1' }, 'Ana'],
	[true, { NO_COLOR: '' }, BOLD],
	[true, { NO_COLOR: '1', FORCE_COLOR: '1' }, 'Ana'],
	[false, { FORCE_COLOR: '1' }, BOLD],
	[false, { FORCE_COLOR: '' }, BOLD],
	[true, { FORCE_COLOR: '0' }, 'Ana'],
	[true, { TERM: 'dumb' }, 'Ana'],
	[true, { TERM: 'dumb', FORCE_COLOR: '1' }, BOLD],
	[true, { TERM: 'xterm-256color' }, BOLD],
])('on a terminal: %j, with %j, a name is %j', (isTerminal, env, shown) => {
	const { paint } = openScreen({ isTerminal, columns: 80, env });
	expect(paint.strong('Ana')).toBe(shown);
});

test.each([
	[true, 80, 80],
	[true, 40, 60],
	[true, 240, 100],
	[true, undefined, 80],
	[false, 240, 80],
	[false, undefined, 80],
])('on a terminal: %j, of %j columns, the page is %i wide', (isTerminal, columns, width) => {
	expect(openScreen({ isTerminal, columns, env: {} }).width).toBe(width);
});

test.each([
	['Ana\u001B[2J', 'Ana\\u001B[2J'],
	['bell\u0007', 'bell\\u0007'],
	['a\rb', 'a\\u000Db'],
	['\u202Etxt.exe', '\\u202Etxt.exe'],
	['a\u2028b', 'a\\u2028b'],
	['nul\0', 'nul\\u0000'],
	['\u009B31m', '\\u009B31m'],
	['half \uD83D', 'half \\uD83D'],
	['two\nlines\tand a tab', 'two\nlines\tand a tab'],
	[BOLD, BOLD],
	['林美玲 👩‍👩‍👧 Zoë', '林美玲 👩‍👩‍👧 Zoë'],
])('%j is printed as %j', (text, printed) => {
	expect(safeToPrint(text)).toBe(printed);
});

test('nothing that moves the cursor is ever printed', () => {
	const signs = [
		'\0',
		'\u0007',
		'\r',
		'\n',
		'\t',
		'\u007F',
		'\u009B',
		'\u2028',
		'\u202E',
		'\u2069',
		'a',
		'林',
	];
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
			const printed = safeToPrint(text).replaceAll(/[\n\t]/gu, '');
			expect(printed).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
		}),
	);
});
