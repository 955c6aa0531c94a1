import { describe, expect, test, vi } from 'vitest';
import { parse as parseCoreYaml } from 'yaml';
import { parseYaml } from '../../../../src/cli/yaml-engine.mts';
import fc from 'fast-check';
import {
	parseByMatter,
	parseProperties,
	propertyKey,
} from '../../../../src/core/reading/properties/properties';
import { textsOf } from '../../../../src/core/reading/properties/property-text';

/** Properties by the key they are looked up by. */
function values(text: string, engine = parseYaml): Record<string, unknown> {
	const { properties } = parseProperties(text, engine);
	return Object.fromEntries([...properties].map(([key, { value }]) => [key, value]));
}

/** What one line of properties holds. */
const valueOf = (line: string, engine = parseYaml) =>
	Object.values(values(`---\n${line}\n---\n`, engine))[0];

/** Each diagnostic as `code line:column sentence`. */
function troubles(text: string, engine: (yaml: string) => unknown = parseYaml): string[] {
	const { diagnostics } = parseProperties(text, engine);
	return diagnostics.map(
		({ code, line, column, message }) => `${code} ${line}:${column} ${message}`,
	);
}

describe('values come back as they are written', () => {
	test.each([
		'+33612345678',
		'0612345678',
		'1.10',
		'10:30',
		'12345678901234567890',
		'2026-01-05',
		'2026-02-30',
		'2026-01-05T23:30:00-08:00',
		'012',
		'1_000',
		'0x1F',
		'1e3',
		'yes',
		'NO',
		'true',
		'~x',
		'O’Brien\u202E',
		'Zoë\u2028',
		'\uD800',
	])('%s', (value) => {
		expect(valueOf(`key: ${value}`)).toBe(value);
		expect(valueOf(`key: [${value}, x]`)).toEqual([value, 'x']);
	});

	test.each([
		['tier: 1 # why', '1'],
		['"last contact": Ana', 'Ana'],
		["'key': Ana", 'Ana'],
		['key: "Ana"', 'Ana'],
		["key: 'O''Brien'", "O'Brien"],
		['key: >\n  Ana\n  Silva', 'Ana Silva\n'],
		['key: |\n  a: b\n  ---\n', 'a: b\n---\n'],
		['key:\tAna', 'Ana'],
		['key:', ''],
		['key: [[Ana]]', [['Ana']]],
		['key: [[[Ana]], [[Ben]]]', [[['Ana']], [['Ben']]]],
		['key:\n  - [[Ana]]\n  - "[[Ben|B.]]"', [[['Ana']], '[[Ben|B.]]']],
		['---x: Ana', 'Ana'],
		['a: 1\n----', undefined],
	])('%j', (line, value) => {
		const read = valueOf(line);
		if (value === undefined) expect(troubles(`---\n${line}\n---\n`)).toHaveLength(1);
		else expect(read).toEqual(value);
	});

	test('with the parser of the app, which takes numbers for numbers, days stay text', () => {
		const read = (line: string) => textsOf(valueOf(line, parseCoreYaml));
		expect(read('met: 2026-01-05')).toEqual(['2026-01-05']);
		expect(read('at: 10:30')).toEqual(['10:30']);
		expect(read('tier: 1')).toEqual(['1']);
		expect(read('archived: true')).toEqual(['true']);
		expect(read('referrer: [[Ana]]')).toEqual(['[[Ana]]']);
		expect(read('referrer: null')).toEqual([]);
	});
});

describe.each([
	['the command line’s parser', parseYaml],
	['the app’s parser', parseCoreYaml as typeof parseYaml],
])('with %s', (_, engine) => {
	test.each([
		['LF', '---\ntier: a\nname: Ana\n---\n# Ana'],
		['CRLF', '---\r\ntier: a\r\nname: Ana\r\n---\r\n# Ana'],
		['a byte order mark', '\uFEFF---\ntier: a\nname: Ana\n---\n# Ana'],
		['the closing fence at the end', '---\ntier: a\nname: Ana\n---'],
		['JSON', '---\n{ "tier": "a", "name": "Ana" }\n---\n'],
		['comments', '---\n# mine\ntier: a # first\n\n# hers\nname: Ana\n---\n'],
		['an end of document', '---\ntier: a\nname: Ana\n...\n---\n'],
	])('properties are read: %s', (__, text) => {
		expect(values(text, engine)).toEqual({ tier: 'a', name: 'Ana' });
		expect(troubles(text, engine)).toEqual([]);
	});

	test.each(['', '\n', '# nothing\n', '\n\n\n', '  \n'])(
		'properties may be empty: %j',
		(yaml) => {
			expect(values(`---\n${yaml}---\n# Ana`, engine)).toEqual({});
			expect(troubles(`---\n${yaml}---\n# Ana`, engine)).toEqual([]);
		},
	);

	test.each(['just words', '- a\n- b', '[a, b]', '"a"', '1'])('%j are no properties', (yaml) => {
		const sentence =
			'The properties cannot be read: they are not a list of “name: value” lines.';
		expect(troubles(`---\n${yaml}\n---\n`, engine)).toEqual([
			`properties-unreadable 1:1 ${sentence}`,
		]);
	});

	test('bad properties are bad as often as they are read', () => {
		const text = '---\ntier: 1\nname: [unclosed\n---\n# Ana';
		const first = parseProperties(text, engine);
		expect(first.diagnostics).toMatchObject([{ code: 'properties-unreadable', line: 3 }]);
		expect(first.properties.size).toBe(0);
		expect(first.body).toBe('# Ana');
		expect(parseProperties(text, engine)).toEqual(first);
		expect(parseProperties(text, engine)).toEqual(first);
	});

	test('an alias bomb of 396 bytes is a diagnostic', () => {
		const levels = 'bcdefghi'.split('').map((key, i) => {
			const alias = `*${'abcdefgh'.charAt(i)}`;
			return `${key}: &${key} [${Array.from({ length: 9 }, () => alias).join(',')}]`;
		});
		const bomb = `a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n${levels.join('\n')}`;
		expect(bomb.length).toBeLessThan(400);
		const text = `---\n${bomb}\n---\n`;
		const [said, ...others] = troubles(text, engine);
		expect(said).toMatch(/^properties-unreadable .* they repeat themselves too often\.$/);
		expect(others).toEqual([]);
		expect(values(text, engine)).toEqual({});
	});

	test.each(['[', '{a: ', '- ', '? '])('100,000 of “%s” are a diagnostic', (mark) => {
		const [said] = troubles(`---\na: ${mark.repeat(100_000)}\n---\n`, engine);
		expect(said).toMatch(/^properties-unreadable 1:1 .* too many to be looked into\.$/);
		expect(troubles(`---\na:\n  ${mark.repeat(7_000)}\n---\n`, engine)).toHaveLength(1);
	});

	test('keys of the language itself are keys like others', () => {
		const text =
			'---\n__proto__: { x: 1 }\nconstructor: Ana\ntoString: Ben\nhasOwnProperty: Cy\n---\n';
		const { properties } = parseProperties(text, engine);
		expect([...properties.values()].map(({ key }) => key).sort()).toEqual(
			['__proto__', 'constructor', 'hasOwnProperty', 'toString'].sort(),
		);
		expect(properties.get('constructor')?.value).toBe('Ana');
		expect(({} as { x?: number }).x).toBeUndefined();
	});

	test('keys of gray-matter are keys like others', () => {
		expect(values('---\nexcerpt_separator: { a: b }\ntier: a\n---\n', engine)).toEqual({
			excerptseparator: { a: 'b' },
			tier: 'a',
		});
	});
});

describe('what cannot be read is said, and where', () => {
	const unreadable = (place: string, reason: string) =>
		`properties-unreadable ${place} The properties cannot be read: ${reason}.`;

	test.each([
		['tier: 1\ntier: 2', '3:1', '“tier” stands there twice'],
		['a:\n  b: 1\n  b: 2', '4:3', '“b” stands there twice'],
		['tier: 1\nname: *x', '1:1', 'a value begins with “*”; put it in quotes'],
		['tier: !!js/function x', '2:7', 'a value begins with “!”; put it in quotes'],
		['tier: !!binary x', '2:7', 'a value begins with “!”; put it in quotes'],
		['tier: !important x', '2:7', 'a value begins with “!”; put it in quotes'],
		['a: 1\n\tb: 2', '3:1', 'a line is indented with a tab; use spaces'],
		['a: b: c', '2:4', 'there are two colons in one line; put the value in quotes'],
		['a: 1\nb', '3:1', 'a quote, a bracket or a colon is missing'],
		['a: 1\r\nb\r\nc: 2', '3:1', 'a quote, a bracket or a colon is missing'],
		['a: 1\n--- x', '3:1', 'there is a second “---” among them'],
	])('%j', (yaml, place, reason) => {
		expect(troubles(`---\n${yaml}\n---\n# Ana`)).toEqual([unreadable(place, reason)]);
		const end = yaml.includes('\r') ? '\r\n' : '\n';
		const text = `\uFEFF---${end}${yaml}${end}---${end}# Ana`;
		expect(troubles(text)).toEqual([unreadable(place, reason)]);
	});

	test.each([
		[new RangeError('Maximum call stack size exceeded'), 'they are nested too deeply'],
		[
			new Error('Map keys must be unique at line 2, column 1:\n\na: 1'),
			'Map keys must be unique',
		],
		[new Error(''), 'they are not YAML'],
		['no error', 'they are not YAML'],
		[undefined, 'they are not YAML'],
	])('when the parser throws %s', (error, reason) => {
		const engine = vi.fn<typeof parseYaml>().mockThrow(error);
		expect(troubles('---\na: 1\n---\n', engine)).toEqual([unreadable('1:1', reason)]);
	});

	test.each([
		[{ line: 3, col: 2 }, '3:2'],
		[{ line: 3, col: 99 }, '3:5'],
		[{ line: 99, col: 9 }, '3:1'],
		[{ line: 1, col: 9 }, '1:1'],
		[{ line: '3' }, '1:1'],
		[{ line: 3 }, '3:1'],
	])('a place of %j lies in the note, at %s', (at, place) => {
		const error = Object.assign(new Error('no'), { linePos: [at] });
		const engine = vi.fn<typeof parseYaml>().mockThrow(error);
		expect(troubles('---\na: 1\nb: 2\n---\n', engine)).toEqual([unreadable(place, 'no')]);
	});

	test('a property of great size is left out, the others are read', () => {
		const text = `---\ntier: 1\nplot: ${'x'.repeat(2_001)}\nname: Ana\n---\n`;
		expect(values(text)).toEqual({ tier: '1', name: 'Ana' });
		expect(troubles(text)).toEqual([
			'property-unreadable 3:1 The property “plot” holds too much to be looked into.',
		]);
	});
});

describe('a property', () => {
	test.each(['last contact', 'Last-Contact', 'last_contact', 'lastContact', 'LAST.CONTACT'])(
		'“%s” is last contact',
		(key) => {
			expect(propertyKey(key)).toBe('lastcontact');
		},
	);

	test('in two spellings is the first that says something', () => {
		const text = '---\nlastContact:\nlast_contact: a\nlast contact: b\n---\n';
		expect(values(text)).toEqual({ lastcontact: 'a' });
		expect(parseProperties(text, parseYaml).properties.get('lastcontact')).toEqual({
			key: 'last_contact',
			value: 'a',
			line: 3,
		});
	});

	test('knows its line', () => {
		const text =
			'---\r\n# x: 1\r\ntier: 1\r\n"last contact": a\r\n\r\nlist:\r\n- b: c\r\n  d: e\r\nb : f\r\n? g\r\n: h\r\n---';
		const { properties } = parseProperties(text, parseYaml);
		expect([...properties.values()].map(({ key, line }) => [key, line])).toEqual([
			['tier', 3],
			['last contact', 4],
			['list', 6],
			['b', 9],
			['g', 1],
		]);
	});
});

test('whatever stands between the fences is handed over as gray-matter would', () => {
	const piece = fc.constantFrom(
		...[
			'tier: 1',
			'a:',
			'- b',
			'  - "c"',
			'# d',
			' #e',
			'---',
			'---x',
			'...',
			'-',
			'',
			' ',
			'\t',
		],
		...['excerpt_separator: x', 'é', '[', 'content: y', '\uFEFF', '--- yaml', '\r'],
	);
	const handedOver = (read: (engine: (yaml: string) => unknown) => unknown) => {
		const given: string[] = [];
		read((yaml) => {
			given.push(yaml);
			return { a: yaml };
		});
		return given;
	};
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 5 }), (lines) => {
			const yaml = lines.map((line) => `${line}\n`).join('');
			const text = `---\n${yaml}---\n`;
			fc.pre(!lines.some((line) => line.trimEnd() === '---'));
			expect(handedOver((engine) => parseProperties(text, engine))).toEqual(
				handedOver((engine) => parseByMatter(yaml, engine)),
			);
		}),
		{ numRuns: 500 },
	);
});
