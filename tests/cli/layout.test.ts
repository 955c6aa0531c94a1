import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.mts';
import { apart, indent, table, truncate, wrap } from '../../src/cli/layout.mts';

test('text is broken between words', () => {
	expect(wrap('coffee in the studio: summer better than feared', 20)).toEqual([
		'coffee in the',
		'studio: summer',
		'better than feared',
	]);
});

test('a word that is wider than the line is broken within, wide letters whole', () => {
	expect(wrap('abcdefgh ij', 5)).toEqual(['abcde', 'fgh', 'ij']);
	expect(wrap('林美玲林美玲', 5)).toEqual(['林美', '玲林', '美玲']);
});

test('a line end in a file name does not break the page', () => {
	expect(wrap('two\nlines\u2028here', 80)).toEqual(['two lines here']);
});

test('whatever is wrapped fits, and no letter is lost', () => {
	const text = fc.string({ unit: fc.constantFrom('a', ' ', '林', 'é', '👍', 'bcd') });
	fc.assert(
		fc.property(text, fc.integer({ min: 2, max: 12 }), (words, width) => {
			const lines = wrap(words, width);
			for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
			expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
		}),
	);
});

test('lines after the first stand below its text', () => {
	expect(indent('one two three four five six', { by: 4, width: 24, first: '  → ' })).toEqual([
		'  → one two three four',
		'    five six',
	]);
});

test('two texts stand at the two ends of a line', () => {
	expect(apart('Ana Silva', '5 min', 20)).toBe('Ana Silva      5 min');
	expect(apart('林美玲', '5 min', 20)).toBe('林美玲         5 min');
	expect(apart('A name that is long', '5 min', 20)).toBe('A name that…   5 min');
	expect(apart('Ana', '', 20)).toBe('Ana');
});

test('a colour that does not fit is taken off rather than left on', () => {
	expect(apart('\u001B[1mA name that is long\u001B[22m', '5 min', 20)).toBe(
		'A name that…   5 min',
	);
});

test('a text that is cut says so', () => {
	expect(truncate('Ana Silva', 9)).toBe('Ana Silva');
	expect(truncate('Ana Silva', 6)).toBe('Ana S…');
	expect(truncate('林美玲', 4)).toBe('林…');
});

test('columns stand below each other, whatever the letters', () => {
	const rows = [
		['Ana', '18 days'],
		['林美玲', '3 days'],
		['Zoë', ''],
	];
	expect(table(rows, [{}, { align: 'right' }])).toEqual([
		'Ana     18 days',
		'林美玲   3 days',
		'Zoë',
	]);
});
