import { expect, test } from 'vitest';
import { parseYaml } from '../../src/cli/yaml-engine.mts';

test.each([
	['phone: 0117 496 0142', { phone: '0117 496 0142' }],
	['mobile: +44 117 496 0177', { mobile: '+44 117 496 0177' }],
	['version: 1.10', { version: '1.10' }],
	['time: 10:30', { time: '10:30' }],
	['code: 012', { code: '012' }],
	['id: 12345678901234567890', { id: '12345678901234567890' }],
	['met: 2026-01-05', { met: '2026-01-05' }],
	['at: 2026-01-05T23:30:00-08:00', { at: '2026-01-05T23:30:00-08:00' }],
	['active: yes', { active: 'yes' }],
	['nothing:', { nothing: '' }],
	['referrer: [[Ana]]', { referrer: [['Ana']] }],
	['tags: [person, choir]', { tags: ['person', 'choir'] }],
	['a: &x Ana\nb: *x', { a: 'Ana', b: 'Ana' }],
	['# only a comment', null],
	['', null],
])('%j is read as it is written', (text, value) => {
	expect(parseYaml(text)).toEqual(value);
});

/** What a note's reader is told of text that is no YAML. */
function troubleWith(text: string): {
	readonly message: string;
	readonly line: number | undefined;
} {
	try {
		parseYaml(text);
	} catch (error) {
		const { message, linePos } = error as Error & {
			readonly linePos?: readonly { readonly line: number }[];
		};
		return { message, line: linePos?.[0]?.line };
	}
	throw new Error('That was read without trouble.');
}

test.each([
	['tier: 1\ntier: 2', '“tier” stands there twice', 2],
	[
		'name: [unclosed',
		'a line is not indented like its neighbours, or a bracket is not closed',
		1,
	],
	['a: b: c', 'there are two colons in one line; put the value in quotes', 1],
	['x: 1\nname: "Ana', 'a quote, a bracket or a colon is missing', 2],
	['x: 1\n\ty: 2', 'a line is indented with a tab; use spaces', 2],
	['handle: @ana', 'a value begins with a sign that needs quotes', 1],
	['task: !important', 'a value begins with “!”; put it in quotes', 1],
	['code: !!js/function "return 1"', 'a value begins with “!”; put it in quotes', 1],
	['data: !!binary aGk=', 'a value begins with “!”; put it in quotes', 1],
	['task: *bold*', 'a value begins with “*”; put it in quotes', undefined],
	['a: 1\n---\nb: 2', 'there is a second “---” among them', 2],
	['text: "\\q"', 'a backslash in double quotes is not understood; use single quotes', 1],
])('%j: the trouble is said in plain words, with its line', (text, message, line) => {
	expect(troubleWith(text)).toEqual({ message, line });
});

test('what is wrong once is wrong again', () => {
	const text = 'name: [unclosed';
	expect(troubleWith(text)).toEqual(troubleWith(text));
});

test('a value that unfolds to thousands of millions is refused', () => {
	const letters = [...'abcdefghi'];
	const lines = letters.map((letter, index) => {
		const before = letters[index - 1];
		const item = before === undefined ? 'x' : `*${before}`;
		return `${letter}: &${letter} [${Array.from({ length: 9 }, () => item).join(',')}]`;
	});
	expect(troubleWith(lines.join('\n')).message).toBe('they repeat themselves too often');
});

const thousand = (text: string, times = 1): string => text.repeat(1_000 * times);

test.each([
	['100,000 open brackets', thousand('[', 100), 'they are nested too deeply'],
	['20,000 open braces', `a: ${thousand('{b: ', 20)}`, 'they are nested too deeply'],
	['100,000 dashes', thousand('- ', 100), 'they are too long'],
	['100,000 quotes', thousand('"', 100), 'they are too long'],
	['10,000 anchors', `a: ${thousand('&a ', 10)}`, 'they are too long'],
	['10,000 tags', `a: ${thousand('!t ', 10)}`, 'they are too long'],
	['10,000 keys', thousand('key: value\n', 10), 'they are too long'],
])('%s are refused before the parser sees them', (_, text, message) => {
	expect(troubleWith(text).message).toBe(message);
});

test('a photograph among the properties is no reason to refuse them', () => {
	const photo = thousand('iVBORw0KGgo/+', 60);
	expect(parseYaml(`tier: 1\nphoto: ${photo}`)).toEqual({ tier: '1', photo });
});

test('a thousand links are no reason to refuse them', () => {
	const people = Array.from({ length: 1_000 }, (_, index) => `[[Person ${index}]]`);
	const lines = people.map((link) => `  - "${link}"`);
	expect(parseYaml(`people:\n${lines.join('\n')}`)).toEqual({ people });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
	'%s is a key like any other',
	(key) => {
		const read = parseYaml(`${key}: Ana`);
		expect(Object.entries(read as object)).toEqual([[key, 'Ana']]);
		expect(({} as Record<string, unknown>)['Ana']).toBeUndefined();
	},
);
