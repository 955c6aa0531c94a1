import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf, freePath, pathKey } from '../../../src/core/record/file-name';

test.each([
	['Ana Silva', 'Ana Silva'],
	['  Ana   Silva\t', 'Ana Silva'],
	['Ana/Bob', 'Ana Bob'],
	['Ana:Bob', 'Ana Bob'],
	['What?', 'What'],
	['#1 dad', '1 dad'],
	['^x', 'x'],
	['[[x]]', 'x'],
	['a|b', 'a b'],
	['a. #', 'a'],
	['.hidden', 'hidden'],
	['.obsidian/plugins/x/main.js', 'obsidian plugins x main.js'],
	['../../../.obsidian/plugins/x/main.js', 'obsidian plugins x main.js'],
	['..\\..\\x', 'x'],
	['/etc/passwd', 'etc passwd'],
	['C:\\x', 'C x'],
	['%2e%2e%2f', '2e 2e 2f'],
	['50% off', '50% off'],
	['People/../x', 'People .. x'],
	['~/x', '~ x'],
	['\\\\server\\share', 'server share'],
	['.', 'Unnamed'],
	['..', 'Unnamed'],
	['', 'Unnamed'],
	['\u200B\u200D\uFEFF', 'Unnamed'],
	['\u3164\u115F', 'Unnamed'],
	['CON', '_CON'],
	['CON#', '_CON'],
	['nul.md', '_nul'],
	['nul.txt', '_nul.txt'],
	['aux .x', '_aux .x'],
	['COM1', '_COM1'],
	['COM¹', '_COM¹'],
	['Connie', 'Connie'],
	['Ana.md', 'Ana'],
	['.md', 'md'],
	['J. R. R.', 'J. R. R'],
	['Ana\r\nSilva\0', 'Ana Silva'],
	['\u202EanA', 'anA'],
	['a\uD800b', 'ab'],
	['a\uFFFFb', 'ab'],
	['Jose\u0301', 'José'],
	['❤️ Ana', '❤️ Ana'],
	['林美玲', '林美玲'],
	['O’Brien, Mary-Jane', 'O’Brien, Mary-Jane'],
])('%j becomes the note %j', (name, expected) => {
	expect(fileNameOf(name)).toBe(expected);
});

test('a long name is cut at 120 bytes, between two characters', () => {
	expect(fileNameOf('x'.repeat(500))).toBe('x'.repeat(120));
	expect(fileNameOf('林'.repeat(300))).toBe('林'.repeat(40));
	expect(fileNameOf(`${'x'.repeat(119)}é`)).toBe('x'.repeat(119));
	expect(fileNameOf(`${'x'.repeat(113)}👍🏽`)).toBe('x'.repeat(113));
	expect(fileNameOf(`${'x'.repeat(112)}👍🏽`)).toBe(`${'x'.repeat(112)}👍🏽`);
	expect(fileNameOf(`${'x'.repeat(119)} y`)).toBe('x'.repeat(119));
	expect(fileNameOf('.'.repeat(2000) + 'Ana')).toBe('Unnamed');
});

const nasty = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 80 }),
	fc
		.array(
			fc.constantFrom(
				...[
					'CON',
					'nul',
					'COM1',
					'lpt9',
					'.',
					' ',
					'#',
					'^',
					'[',
					']',
					'|',
					'/',
					'\\',
					':',
				],
				...[
					'*',
					'?',
					'"',
					'<',
					'>',
					'..',
					'a',
					'é',
					'e\u0301',
					'\u202E',
					'\u200B',
					'\uFEFF',
				],
				...[
					'🧑‍🤝‍🧑',
					'.md',
					'\0',
					'\n',
					'\uD800',
					'\uDC00',
					'%2F',
					'$&',
					'-',
					'Ana',
					'字'.repeat(39),
				],
			),
			{ maxLength: 8 },
		)
		.map((pieces) => pieces.join('')),
	fc.constantFrom('x'.repeat(500), '字'.repeat(300), '...', '   ', 'LPT1^ ', '.#.', 'nul|'),
);

const LONE = /\p{Cs}/u;

test.each<[string, (name: string) => boolean]>([
	['has no sign a file system reserves', (name) => !/[\\/:*?"<>|]/u.test(name)],
	['has no sign of a link', (name) => !/[#^[\]|]/u.test(name)],
	[
		'has no control character and nothing unseen',
		(name) => !/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(name),
	],
	['does not begin with a dot or a blank', (name) => !/^[.\s]/u.test(name)],
	['does not end with a dot or a blank', (name) => !/[.\s]$/u.test(name)],
	['is no device', (name) => !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu.test(name)],
	['is not empty', (name) => name.trim() !== ''],
	['is written in composed characters', (name) => name === name.normalize('NFC')],
	['has at most 120 bytes', (name) => new TextEncoder().encode(name).length <= 120],
	['has no half of a character', (name) => !LONE.test(name)],
	['is its own name', (name) => fileNameOf(name) === name],
	['climbs out of no folder', (name) => name !== '..' && !name.endsWith('.md')],
])('whatever somebody is called, the name of the note %s', (_, holds) => {
	fc.assert(
		fc.property(nasty, (name) => {
			expect(holds(fileNameOf(name)), JSON.stringify(fileNameOf(name))).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});

function takenBy(...paths: readonly string[]): (key: string) => boolean {
	const keys = new Set(paths.map(pathKey));
	return (key) => keys.has(key);
}

test.each([
	['Ana', [], 'People/Ana.md'],
	['Ana', ['People/Ana.md'], 'People/Ana 2.md'],
	['Ana', ['People/ana.md', 'People/ANA 2.md'], 'People/Ana 3.md'],
	['José', ['People/Jose\u0301.md'], 'People/José 2.md'],
	['JOSÉ', ['People/josé.md'], 'People/JOSÉ 2.md'],
	['ﬁsh', ['People/fish.md'], 'People/ﬁsh 2.md'],
	['Ana:Bob', ['People/Ana Bob.md'], 'People/Ana Bob 2.md'],
	['Ana', ['Ana.md'], 'People/Ana.md'],
	['x'.repeat(200), [`People/${'x'.repeat(120)}.md`], `People/${'x'.repeat(118)} 2.md`],
])('%s beside %j becomes %s', (name, paths, expected) => {
	expect(freePath('People', name, takenBy(...paths))).toBe(expected);
});

test('a note at the top of the vault, and one in a folder written with its slash', () => {
	expect(freePath('', 'Ana', takenBy())).toBe('Ana.md');
	expect(freePath('People/', 'Ana', takenBy())).toBe('People/Ana.md');
});

test('when every name is taken no note is made', () => {
	expect(() => freePath('', 'Ana', () => true)).toThrow('There are too many notes of this name.');
});
