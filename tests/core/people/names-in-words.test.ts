import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames, findNamesAndFirstName } from '../../../src/core/people/names-in-words';
import { text as anyText } from '../text/some-text';

/** The text with what was found in brackets. */
function marked(text: string, names: readonly string[], find = findNames): string {
	let shown = '';
	let at = 0;
	for (const { from, to } of find(text, names)) {
		shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
		at = to;
	}
	return shown + text.slice(at);
}

describe('a line names somebody by any of their names', () => {
	test.each([
		['Lunch with Ana Silva.', ['Ana Silva'], 'Lunch with [Ana Silva].'],
		['ana silva’s brother', ['Ana Silva'], '[ana silva]’s brother'],
		['Ani rang, then Anita', ['Ana Silva', 'Ani'], '[Ani] rang, then Anita'],
		[
			'Ana Silva Prado and Ana Silva',
			['Ana Silva', 'Ana Silva Prado'],
			'[Ana Silva Prado] and [Ana Silva]',
		],
		['Susana Silva', ['Ana Silva'], 'Susana Silva'],
		['ana_silva', ['Ana'], 'ana_silva'],
		['Dr. A. (Bo) Chen*', ['A. (Bo) Chen*'], 'Dr. [A. (Bo) Chen*]'],
		['和林美玲吃饭', ['林美玲'], '和[林美玲]吃饭'],
		['Siobhán O’Dwyer', ['Siobhán O’Dwyer'], '[Siobhán O’Dwyer]'],
		['Ana Silva', [], 'Ana Silva'],
		['Ana Silva', ['', '  '], 'Ana Silva'],
		['', ['Ana Silva'], ''],
	])('%s, by %j', (text, names, expected) => {
		expect(marked(text, names)).toBe(expected);
	});
});

describe('where a line is about somebody, the first name is theirs', () => {
	test.each([
		['met Ana', 'met [Ana]'],
		['met Ana and Ana Prado', 'met [Ana] and Ana Prado'],
		['met Ana Silva, Ana was late', 'met [Ana Silva], [Ana] was late'],
		['met Ana-Maria', 'met Ana-Maria'],
		['met ana', 'met ana'],
		['met Anabel', 'met Anabel'],
	])('%s', (text, expected) => {
		expect(marked(text, ['Ana Silva'], findNamesAndFirstName)).toBe(expected);
	});

	test('a name of one word has no other first name', () => {
		expect(marked('met Ana and ana', ['Ana'], findNamesAndFirstName)).toBe(
			'met [Ana] and [ana]',
		);
	});
});

test('a text of any length is looked through no further than its beginning', () => {
	const text = 'Ana '.repeat(100_000);
	expect(findNames(text, ['Ana'])).toHaveLength(1000);
});

test('what is found is in order, apart from each other and within the text, whatever is written', () => {
	fc.assert(
		fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, names) => {
			let at = 0;
			for (const { from, to } of findNamesAndFirstName(text, names)) {
				expect(from).toBeGreaterThanOrEqual(at);
				expect(to).toBeGreaterThan(from);
				at = to;
			}
			expect(at).toBeLessThanOrEqual(text.length);
		}),
	);
});
