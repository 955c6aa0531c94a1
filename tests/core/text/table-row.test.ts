import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDivider, parseRow } from '../../../src/core/text/table-row';
import { line } from './some-text';

const cells = (row: string) => parseRow(row).map(({ text }) => text);

describe('the cells of a row', () => {
	test.each([
		['| Ana | CFO |', 'Ana', 'CFO'],
		['| Ana | CFO', 'Ana', 'CFO'],
		['Ana | CFO |', 'Ana', 'CFO'],
		['|Ana|CFO|', 'Ana', 'CFO'],
		['| Ana |  |', 'Ana', ''],
		['| | Ana |', '', 'Ana'],
		['|||', '', ''],
		['| [[Ana|A.]] | CFO |', '[[Ana|A.]]', 'CFO'],
		['| [[Ana\\|A.]] | CFO |', '[[Ana\\|A.]]', 'CFO'],
		['|[[Ana|A.]]|[[Ben|B.]]|', '[[Ana|A.]]', '[[Ben|B.]]'],
		['|[[Ana|A.]][[Ben|B.]]|x', '[[Ana|A.]][[Ben|B.]]', 'x'],
		['[[Ana|A.]]', '[[Ana|A.]]'],
		['| [Ana](a%20|%20b.md) | x |', '[Ana](a%20|%20b.md)', 'x'],
		['| this \\| that | x |', 'this \\| that', 'x'],
		['| [[Ana | CFO |', '[[Ana', 'CFO'],
		['| Ana]] | CFO |', 'Ana]]', 'CFO'],
		['| Ana |\t', 'Ana'],
		['Ana', 'Ana'],
		['|'],
		[''],
	])('%s', (row, ...found) => {
		expect(cells(row)).toEqual(found);
	});

	test('know where they stand', () => {
		expect(parseRow('|  Ana | [[Ben|B.]]|')).toEqual([
			{ text: 'Ana', at: 3 },
			{ text: '[[Ben|B.]]', at: 9 },
		]);
	});
});

test('cells of any row stand in it, in order, and leave nothing but bars and blanks', () => {
	fc.assert(
		fc.property(line, (row) => {
			let rest = '';
			let end = 0;
			for (const { text, at } of parseRow(row)) {
				expect(row.startsWith(text, at)).toBe(true);
				expect(at).toBeGreaterThanOrEqual(end);
				rest += row.slice(end, at);
				end = at + text.length;
			}
			expect(`${rest}${row.slice(end)}`.replaceAll('|', '').trim()).toBe('');
		}),
	);
});

test('a row of cells reads back as these cells', () => {
	const cell = fc.stringMatching(/^[\p{L}\d ,.()-]{0,20}$/u).map((text) => text.trim());
	fc.assert(
		fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (written) => {
			expect(cells(`| ${written.join(' | ')} |`)).toEqual(written);
		}),
	);
});

test.each([
	['|---|---|', true],
	['| :--- | ---: |', true],
	['--- | ---', true],
	['| | |', false],
	['| - x |', false],
	['', false],
])('“%s” is a divider: %s', (row, divides) => {
	expect(isDivider(row)).toBe(divides);
});

test('a divider may be as wide as a line', () => {
	expect(isDivider(`|${'-'.repeat(1_900)}|`)).toBe(true);
});
