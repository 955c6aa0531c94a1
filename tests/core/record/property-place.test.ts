import { expect, test } from 'vitest';
import { linesOf } from '../../../src/core/record/note-lines';
import { findPlaces, type Range } from '../../../src/core/record/property-place';

/** Each property of the block with its value: what begins beside the key, and what stands below it. */
function placesIn(yaml: string): readonly (readonly (string | undefined)[])[] {
	const text = `---\n${yaml}\n---\n# Ana\n`;
	const lines = linesOf(text).slice(1, -3);
	const at = (range: Range | undefined) => range && text.slice(range.from, range.to);
	return findPlaces(text, { lines, number: 2 }).map(({ key, inline, below }) =>
		below === undefined ? [key, at(inline)] : [key, at(inline), at(below)],
	);
}

const TIER = ['tier', '1'];

test.each([
	['tier: 1', [TIER]],
	['-x: 1', [['-x', '1']]],
	['tags:\n- a: 1\n- b: 2\ntier: 1', [['tags', '', '- a: 1\n- b: 2'], TIER]],
	['tags:\n-\n- b\ntier: 1', [['tags', '', '-\n- b'], TIER]],
	['# no: key\n\ntier: 1', [TIER]],
	['[a]: 1\n{b}: 1\ntier: 1', [TIER]],
	['"a" b: 1', []],
	['"a: b" : 1', [['a: b', '1']]],
	["'it''s': 1", [["it''s", '1']]],
	['a:b\nhttp://x', []],
])('keys: %j', (yaml, expected) => {
	expect(placesIn(yaml)).toEqual(expected);
});

test.each([
	['a: "x"" y', '"x"'],
	["a: 'x\\' # y", "'x\\'"],
	["a: 'it''s' # y", "'it''s'"],
	['a: "\\"" # y', '"\\""'],
	['a: "unclosed\n  x', '"unclosed\n  x'],
	["a: [it's, don't] # x", "[it's, don't]"],
	["a: ['b]', c] # x", "['b]', c]"],
	['a: ["b"] # x', '["b"]'],
	['a: [b#c, d] # x', '[b#c, d]'],
	['a: [b, # one ]\n  c] # two', '[b, # one ]\n  c]'],
	['a: [b, # unclosed', '[b, # unclosed'],
	['a: {b: 1} # x', '{b: 1}'],
	['a: {b: [1], # one }\n  c: 2} # x', '{b: [1], # one }\n  c: 2}'],
	['a: b # x', 'b'],
	['a: b#c', 'b#c'],
	['a: b\n\n  c # x', 'b\n\n  c'],
	['a: b\n  \n  c', 'b\n  \n  c'],
	['a: b\n', 'b'],
	['a: b\n   ', 'b'],
	['a: b\n# why\n  c', 'b'],
	['a: b # why\n  c', 'b'],
])('a value ends where YAML ends it, and not with the next property: %j', (yaml, value) => {
	expect(placesIn(`${yaml}\ntier: 1`)).toEqual([['a', value], TIER]);
});

test.each([
	['a:\n  - b\n  # end', ['', '  - b']],
	['a: # why\n\n  b: 1\n  c: 2\n', ['', '  b: 1\n  c: 2']],
	['a:\n  - |\n    b\n    # c\n\n# end', ['', '  - |\n    b\n    # c']],
	['a:\n  - |\n    b #\n   ', ['', '  - |\n    b #']],
	['a: |', ['|']],
	['a: |\n  b\n  # c\n\n  d', ['|', '  b\n  # c\n\n  d']],
	['a: |\n\n  b', ['|', '  b']],
	['a: |\n   \n  b', ['|', '  b']],
	['a: |\n    b\n  \n    c', ['|', '    b\n  \n    c']],
	['a: |\n  b\n   ', ['|', '  b']],
	['a: |\n  b\n # less', ['|', '  b']],
	['a: |\n# no words', ['|']],
	['a: |2\n# no words', ['|2']],
	['a: >-\n  b | c', ['>-', '  b | c']],
	['a: |2+ # why\n   b\n  c', ['|2+', '   b\n  c']],
])('below the key stands what is indented there: %j', (yaml, value) => {
	expect(placesIn(`${yaml}\ntier: 1`)).toEqual([['a', ...value], TIER]);
});

test('a property is known by its lines, from the key to the end of the value', () => {
	const text = '---\na: 1\ntags:\n  - b\n\n# end\nc: 3\n---\n';
	const places = findPlaces(text, { lines: linesOf(text).slice(1, 7), number: 2 });
	expect(places.map(({ number, whole }) => [number, text.slice(whole.from, whole.to)])).toEqual([
		[2, 'a: 1\n'],
		[3, 'tags:\n  - b\n'],
		[7, 'c: 3\n'],
	]);
});
