import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/cli/yaml-engine.mts';
import { setProperty } from '../../../src/core/record/property-edit';
import type { PropertyValue } from '../../../src/core/record/yaml-value';
import { applyChanges } from '../../../src/core/text/change';

/** The text with the property set, or why it was not. */
function withProperty(text: string, key: string, value: PropertyValue | undefined): string {
	const edited = setProperty(text, key, value, parseYaml);
	return 'refused' in edited ? edited.refused : applyChanges(text, edited.changes);
}

/** A note with these properties. */
function note(yaml: string): string {
	return `---\n${yaml}\n---\n# Ana\n`;
}

describe('a value is replaced where it stands', () => {
	test.each<[string, string, PropertyValue, string]>([
		['tier: 3', 'tier', 1, 'tier: 1'],
		['tier: 3   # since May', 'tier', 1, 'tier: 1   # since May'],
		['tier:   3', 'tier', 1, 'tier:   1'],
		['tier:', 'tier', 1, 'tier: 1'],
		['tier:  ', 'tier', 1, 'tier: 1  '],
		['tier: # why', 'tier', 1, 'tier: 1 # why'],
		['tier: "3"', 'tier', 1, 'tier: "1"'],
		["tier: '3'", 'tier', 1, "tier: '1'"],
		['"tier" : 3', 'tier', 1, '"tier" : 1'],
		['last_contact: 2026-03-01', 'last-contact', '2026-03-10', 'last_contact: 2026-03-10'],
		['Last Contact: 2026-03-01', 'last-contact', '2026-03-10', 'Last Contact: 2026-03-10'],
		['referrer: "[[Bo]]" # x', 'referrer', '[[Cy]]', 'referrer: "[[Cy]]" # x'],
		["referrer: '[[Bo]]'", 'referrer', '[[Cy]]', "referrer: '[[Cy]]'"],
		['referrer: [[Bo]]', 'referrer', '[[Bo]]', 'referrer: "[[Bo]]"'],
		['referrer: Bo\n  Chen # x', 'referrer', 'Cy', 'referrer: Cy # x'],
		['referrer: "Bo\n  Chen" # x', 'referrer', 'Cy', 'referrer: "Cy" # x'],
		["note: 'it''s # fine' # x", 'note', 'well', "note: 'well' # x"],
		['note: "a \\" # b" # x', 'note', 'well', 'note: "well" # x'],
		['note: |\n  a\n  # b\n\n  c\n# end\ntier: 1', 'note', 'x', 'note: x\n# end\ntier: 1'],
		['note: |\n  a\n # less', 'note', 'x', 'note: x\n # less'],
		['note: >- # why\n  a\n\ntier: 1', 'note', 'x', 'note: x # why\n\ntier: 1'],
		['note: |2\n   a\n  b\ntier: 1', 'note', 'x', 'note: x\ntier: 1'],
		['tags: [a, "]", b] # x', 'tags', ['c', 'd, e'], 'tags: [c, "d, e"] # x'],
		['tags: [a, # one\n  b]\ntier: 1', 'tags', 'c', 'tags: c\ntier: 1'],
		['tags: [a, # one], it’s\n  b]\ntier: 1', 'tags', 'c', 'tags: c\ntier: 1'],
		['tags: {a: [1]}', 'tags', [], 'tags: []'],
		['tags:\n  - a\n  # two\n  - b\n# end', 'tags', ['c', 'd'], 'tags:\n  - c\n  - d\n# end'],
		['tags: # mine\n- a\n- b\ntier: 1', 'tags', ['c'], 'tags: # mine\n- c\ntier: 1'],
		['tags:\n  - a\n  - b\ntier: 1', 'tags', 'c', 'tags: c\ntier: 1'],
		['tags:\n  - |\n    a\n    # b\ntier: 1', 'tags', 'c', 'tags: c\ntier: 1'],
		['tags:\n  - a', 'tags', [], 'tags: []'],
		['tags:', 'tags', ['a', 'b'], 'tags:\n  - a\n  - b'],
		['address:\n  city: Porto\n  zip: 4000', 'address', 'Lisbon', 'address: Lisbon'],
		['address:\n  city: Porto', 'address', ['Lisbon'], 'address:\n  - Lisbon'],
		['été: 1\ntier: 3', 'tier', 1, 'été: 1\ntier: 1'],
		['__proto__: 1\nconstructor: 2', 'constructor', 3, '__proto__: 1\nconstructor: 3'],
	])('%j, %s', (yaml, key, value, expected) => {
		expect(withProperty(note(yaml), key, value)).toBe(note(expected));
	});
});

describe('values stand in quotes only where YAML needs them', () => {
	test.each([
		['[[Bo Chen]]', '"[[Bo Chen]]"'],
		['2026-03-10', '2026-03-10'],
		['every 3 weeks', 'every 3 weeks'],
		['Bo: a friend', '"Bo: a friend"'],
		['10:30', '"10:30"'],
		['https://example.org/a#b', 'https://example.org/a#b'],
		['a #b', '"a #b"'],
		['yes', '"yes"'],
		['NO', '"NO"'],
		['null', '"null"'],
		['1.10', '"1.10"'],
		['+33612345678', '"+33612345678"'],
		['0x1F', '"0x1F"'],
		['1_000', '"1_000"'],
		['', '""'],
		[' a ', '" a "'],
		['-', '"-"'],
		['- a', '"- a"'],
		['-a', '-a'],
		['@ana', '"@ana"'],
		['*', '"*"'],
		['it’s "so"', 'it’s "so"'],
		['"so"', '\'"so"\''],
		['\'a\' "b": c', "'''a'' \"b\": c'"],
		['a\nb', '"a\\nb"'],
		['a\0b', '"a\\u0000b"'],
		['a\u2028b\t', '"a\\u2028b\\t"'],
		['a\\b', 'a\\b'],
	])('%j', (value, written) => {
		expect(withProperty(note('name: Ana'), 'x', value)).toBe(note(`name: Ana\nx: ${written}`));
		for (const readYaml of [parseYaml, parse])
			expect(readYaml(`x: ${written}`)).toEqual({ x: value });
	});

	test.each([
		['a, b', '"a, b"'],
		['a]', '"a]"'],
		['a', 'a'],
	])('%j in a list', (value, written) => {
		expect(withProperty(note('tags: [x]'), 'tags', [value])).toBe(note(`tags: [${written}]`));
	});
});

describe('a property that is missing comes last', () => {
	test.each<[string, string]>([
		['---\na: 1\n---\nText', '---\na: 1\ntier: 1\n---\nText'],
		['---\na: 1\n---', '---\na: 1\ntier: 1\n---'],
		['---\n---\n', '---\ntier: 1\n---\n'],
		['---\n# none yet\n---\n', '---\n# none yet\ntier: 1\n---\n'],
		['--- \r\na: 1\r\n--- \r\nText', '--- \r\na: 1\r\ntier: 1\r\n--- \r\nText'],
		['\uFEFF---\na: |\n  b\n---\n', '\uFEFF---\na: |\n  b\ntier: 1\n---\n'],
		['', '---\ntier: 1\n---\n'],
		['# Ana', '---\ntier: 1\n---\n# Ana'],
		['\uFEFF# Ana\r\n', '\uFEFF---\r\ntier: 1\r\n---\r\n# Ana\r\n'],
		['---\n\nA rule above.', '---\ntier: 1\n---\n---\n\nA rule above.'],
	])('%j', (text, expected) => {
		expect(withProperty(text, 'tier', 1)).toBe(expected);
	});

	test('a list as the app writes it, and a key in quotes where it needs them', () => {
		expect(withProperty('', 'needs', ['[[Bo]]', 'work'])).toBe(
			'---\nneeds:\n  - "[[Bo]]"\n  - work\n---\n',
		);
		expect(withProperty('', 'needs', [])).toBe('---\nneeds: []\n---\n');
		expect(withProperty('', 'a: b', 'c')).toBe('---\n"a: b": c\n---\n');
	});
});

describe('a property is taken away with its lines', () => {
	test.each([
		['a: 1\ntier: 1 # x\nb: 2', 'a: 1\nb: 2'],
		['tier:\n  - a\n  - b\n\n# about b\nb: 2', '\n# about b\nb: 2'],
		['tier: |\n  a\n  b\nb: 2', 'b: 2'],
		['tier: [a,\n  b]\nb: 2', 'b: 2'],
		['tier: a\n  b\nb: 2', 'b: 2'],
		['b: 2', 'b: 2'],
	])('%j', (yaml, expected) => {
		expect(withProperty(note(yaml), 'tier', undefined)).toBe(note(expected));
	});

	test('the last one leaves an empty block, and a note without properties stays without', () => {
		expect(withProperty(note('tier: 1'), 'tier', undefined)).toBe('---\n---\n# Ana\n');
		expect(withProperty('# Ana', 'tier', undefined)).toBe('# Ana');
	});
});

test('what says so already is left as it is written', () => {
	expect(setProperty(note('tier: "1"'), 'tier', 1, parseYaml)).toEqual({ changes: [] });
	expect(setProperty(note("r: '[[Bo]]'"), 'r', '[[Bo]]', parseYaml)).toEqual({ changes: [] });
	expect(setProperty(note('t: [a]'), 't', ['a'], parseYaml)).toEqual({ changes: [] });
});

describe('nothing is written where it could do harm, and the line is named', () => {
	const MERGE = '<<<<<<< a\ntier: 2\n=======\ntier: 3\n>>>>>>> b';
	test.each([
		[
			note('name: [unclosed\ntier: 1'),
			'(line 3). The properties cannot be read: a line is not indented like its neighbours, or a bracket is not closed.',
		],
		[
			note('tier: A\ntier: B'),
			'(line 3). The properties cannot be read: “tier” stands there twice.',
		],
		[note('tier: A\nTier: B'), '(line 3). It stands there twice, as “Tier” too.'],
		[
			note(`a: 1\n${MERGE}`),
			'(line 3). A merge was left unfinished among the properties, so they are not read.',
		],
		[
			`<<<<<<< a\n${note('tier: 2')}`,
			'(line 1). A merge was left unfinished at the top of the note.',
		],
		[
			note('tier: 2') + note('tier: 3'),
			// The first note’s body begins with a heading, so this is no second block.
			undefined,
		],
		[
			`---\r\ntier: 2\r\n---\r\n---\ntier: 3\n---\n# Ana\n`,
			'(line 4). A second block of properties follows the first; only the first is read.',
		],
		[
			'---js\ntier: 1\n---\n',
			'(line 1). The properties begin with “---js” and are not YAML, so they are left alone.',
		],
		[
			'--- toml\ntier = 1\n---\n',
			'(line 1). The properties begin with “--- toml” and are not YAML, so they are left alone.',
		],
		[note('{ "tier": "A" }'), '(line 2). The properties are written as JSON.'],
		[
			note('- a\n- b'),
			'(line 1). The properties cannot be read: they are not a list of “name: value” lines.',
		],
		[
			note('just words'),
			'(line 1). The properties cannot be read: they are not a list of “name: value” lines.',
		],
		['---\rtier: 2\r---\r', '(line 1). The lines of this note end as on old Macs.'],
		['---\ntier: 2\n', '(line 1). The properties are not closed by a line of “---”.'],
		['---js\ntier: 2\n', '(line 1). The properties are not closed by a line of “---”.'],
		['--- \ntier: 2\n', '(line 1). The properties are not closed by a line of “---”.'],
		['---\ntier:\n', '(line 1). The properties are not closed by a line of “---”.'],
		['  \n---\ntier: 2\n---\n', '(line 2). The properties do not begin on the first line.'],
		['<<<<<<<\n- a\n', '(line 1). A merge was left unfinished at the top of the note.'],
		['A rule: ---\ntier: 2\n', undefined],
		['--- and more\ntier: 2\n', undefined],
		['\n---\ntier: 2\n---\n', '(line 2). The properties do not begin on the first line.'],
		[
			note('note: !!js/function x'),
			'(line 2). The properties cannot be read: a value begins with “!”; put it in quotes.',
		],
		[note('a: &x 1\ntier: *x'), undefined],
		[note('tier: &x 2\na: *x'), '(line 2). It could not be written there for certain.'],
		[note('? tier\n: 2'), '(line 1). Nobody can tell where it stands.'],
		[note('  tier: 2\n  a: 1'), '(line 1). Nobody can tell where it stands.'],
		[note('  a: 1'), '(line 1). It could not be written there for certain.'],
		[
			note(`a: ${'x'.repeat(30_001)}`),
			'(line 1). The properties have 1 lines and 30005 characters, too many to be looked into.',
		],
	])('%j', (text, why) => {
		const edited = setProperty(text, 'tier', 1, parseYaml);
		if (why === undefined) expect(edited).toHaveProperty('changes');
		else expect(edited).toEqual({ refused: `“tier” was not changed ${why}` });
	});

	test('a reader that reads something else than was written', () => {
		const deaf = () => ({ tier: '3' });
		expect(setProperty(note('tier: 3'), 'tier', 1, deaf)).toEqual({
			refused: '“tier” was not changed (line 2). It could not be written there for certain.',
		});
	});
});
