import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../../../src/core/reading/properties/plain-yaml';
import { parseWholeYaml } from '../../../../src/cli/yaml-engine.mts';

/** What a whole YAML parser makes of the text, or `refused`. */
function wholly(text: string): unknown {
	try {
		return parseWholeYaml(text);
	} catch {
		return 'refused';
	}
}

describe('plain properties are read without a YAML parser', () => {
	test.each([
		['tier: 1', { tier: '1' }],
		['last contact: 2026-03-10', { 'last contact': '2026-03-10' }],
		['phone: +33612345678', { phone: '+33612345678' }],
		['price: 1.10\nid: 10000000000000000001', { price: '1.10', id: '10000000000000000001' }],
		['referrer: "[[Bo Chen]]"', { referrer: '[[Bo Chen]]' }],
		["referrer: '[[Bo Chen|Bo]]'", { referrer: '[[Bo Chen|Bo]]' }],
		['tags: [person, "old friend"]', { tags: ['person', 'old friend'] }],
		['tags:\n  - person\n  - choir', { tags: ['person', 'choir'] }],
		['tags:\n- person\n- choir\ntier: 2', { tags: ['person', 'choir'], tier: '2' }],
		['email:\nphone:', { email: '', phone: '' }],
		['aliases: []', { aliases: [] }],
		['# a comment\ntier: 2', { tier: '2' }],
		['tier: 2\r\nname: Ana\r\n', { tier: '2', name: 'Ana' }],
		['url: https://example.org/a', { url: 'https://example.org/a' }],
		['имя: Анна\n日期: 2026-01-05', { имя: 'Анна', 日期: '2026-01-05' }],
	])('%j', (text, expected) => {
		expect(readPlainYaml(text)).toEqual(expected);
		expect(wholly(text)).toEqual(expected);
	});

	test.each([
		'',
		'# a comment',
		'company: [[Acme]]',
		'note: |\n  two\n  lines',
		'a: b: c',
		'a: &x 1\nb: *x',
		'a: !tag 1',
		'a: "with \\n escape"',
		'a: {b: c}',
		'tier: 1\ntier: 2',
		'a:\n  b: c',
		'a: first\n  second',
		'a: x # why',
		'__proto__: 1',
		'- a\n- b',
		'tags: [a, [b]]',
		'just words',
	])('%j is left to the whole parser', (text) => {
		expect(readPlainYaml(text)).toBeUndefined();
	});
});

test('whatever is read plainly, a whole parser reads the same', () => {
	const fragment = fc.constantFrom(
		...[
			'tier',
			'last contact',
			'tags',
			'a',
			': ',
			':',
			' ',
			'  ',
			'\n',
			'\n',
			'\n- ',
			'\n  - ',
			'- ',
		],
		...[
			'1',
			'2026-03-10',
			'[[Ana]]',
			'"',
			"'",
			'[',
			']',
			', ',
			',',
			'#',
			' # ',
			'&',
			'*',
			'!',
			'|',
			'>',
		],
		...[
			'{',
			'}',
			'%',
			'@',
			'`',
			'\\',
			'~',
			'null',
			'true',
			'1.10',
			'+49',
			'---',
			'...',
			'?',
			'é',
			'日',
			'\t',
		],
		...[
			'\r\n',
			'<<',
			'=',
			'x: y',
			'"Ana"',
			"'Ben'",
			'[a, b]',
			'[]',
			'key: value\n',
			'list:\n',
			'\u2028',
			'\u00a0',
		],
	);
	const text = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(''));
	let plain = 0;
	fc.assert(
		fc.property(text, (yaml) => {
			const read = readPlainYaml(yaml);
			if (read === undefined) return;
			plain++;
			expect(wholly(yaml)).toEqual(read);
		}),
		{ numRuns: 20_000 },
	);
	expect(plain).toBeGreaterThan(40);
});
