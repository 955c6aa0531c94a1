import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/core/reading/properties/front-matter';
import { text as anyText } from '../../text/some-text';

/** The properties as written, and the body behind the number of its first line. */
function split(text: string): [yaml: string | undefined, line: number, body: string] {
	const { yaml, bodyLine, body } = splitFrontMatter(text);
	return [yaml, bodyLine, body];
}

const troubles = (text: string) =>
	splitFrontMatter(text).diagnostics.map(
		({ code, severity, line }) => `${severity} ${code} ${line}`,
	);

describe('properties stand between three dashes and three dashes', () => {
	test.each([
		['---\ntier: 1\n---\n# Ana', 'tier: 1\n', 4, '# Ana'],
		['---\r\ntier: 1\r\n---\r\n# Ana', 'tier: 1\r\n', 4, '# Ana'],
		['---\rtier: 1\r---\r# Ana', 'tier: 1\n', 4, '# Ana'],
		['\uFEFF---\ntier: 1\n---\n# Ana', 'tier: 1\n', 4, '# Ana'],
		['---\ntier: 1\n---', 'tier: 1\n', 4, ''],
		['---  \ntier: 1\n---\t \n# Ana', 'tier: 1\n', 4, '# Ana'],
		['---\n---\n# Ana', '', 3, '# Ana'],
		['---\n\n---\n\n# Ana', '\n', 4, '\n# Ana'],
		['---\na: 1\n---x: 2\n----\n ---\n---\nb', 'a: 1\n---x: 2\n----\n ---\n', 7, 'b'],
		['---\na: 1\n...\n---\nb', 'a: 1\n...\n', 5, 'b'],
		['---\na: 1\n---\nb\n---\nc: 2\n---\n', 'a: 1\n', 4, 'b\n---\nc: 2\n---\n'],
	])('%j', (text, ...parts) => {
		expect(split(text)).toEqual(parts);
		expect(troubles(text)).toEqual([]);
	});

	test.each([
		'',
		'# Ana',
		'---',
		'---\n',
		'---\ntier: 1',
		'---\ntier: 1\n',
		'---\ntier: 1\n--- #\n----\n',
		'---\ntier: 1\n...\n',
		'\n---\ntier: 1\n---\n# Ana',
		' ---\ntier: 1\n---\n# Ana',
		'----\ntier: 1\n---\n',
		'--- # comment\ntier: 1\n---\n',
		'--- Minutes of the choir\ntier: 1\n---\n',
		'---\u2028tier: 1\n---\n',
		'+++\ntier = 1\n+++\n',
	])('and not in %j, which is body as a whole', (text) => {
		expect(split(text)).toEqual([undefined, 1, text]);
		expect(troubles(text)).toEqual([]);
	});
});

test.each([
	'---js',
	'---JS',
	'--- js',
	'--- javascript',
	'---javascript ',
	'---\tJavaScript\t',
	'---ts',
	'---coffee',
	'---CoffeeScript',
	'---cson',
	'---json',
	'---json5',
	'---toml',
	'---yaml',
	'--- yml',
])('properties in another language, “%s”, are left alone, and the body is read', (fence) => {
	for (const end of ['\n', '\r\n']) {
		const text = [fence, '{ tier: 1 }', '---', '# Ana'].join(end);
		expect(split(text)).toEqual([undefined, 4, '# Ana']);
		expect(splitFrontMatter(text).diagnostics).toMatchObject([
			{ code: 'properties-refused', severity: 'error', line: 1, column: 1 },
		]);
		expect(splitFrontMatter(text).diagnostics[0]?.message).toContain(`“${fence.trim()}”`);
	}
});

describe('properties nobody can have meant are not looked into', () => {
	test.each([
		['2,001 lines', 'a: 1\n'.repeat(2_001), 'a: 1\n'.repeat(2_000)],
		['30,001 characters', `a: ${'b'.repeat(29_997)}\n`, `a: ${'b'.repeat(29_996)}\n`],
	])('when there are %s', (_, tooMuch, most) => {
		expect(troubles(`---\n${tooMuch}---\n# Ana`)).toEqual(['error properties-unreadable 1']);
		expect(splitFrontMatter(`---\n${tooMuch}---\n# Ana`)).toMatchObject({ body: '# Ana' });
		expect(split(`---\n${tooMuch}---\n# Ana`)[0]).toBeUndefined();
		expect(split(`---\n${most}---\n# Ana`)[0]).toBe(most);
	});

	test('when a merge was left unfinished among them', () => {
		const text =
			'---\na: 1\n<<<<<<< mine\ntier: 1\n=======\ntier: 2\n>>>>>>> theirs\n---\n# Ana';
		expect(troubles(text)).toEqual(['error conflict-markers 3']);
		expect(split(text)).toEqual([undefined, 9, '# Ana']);
		expect(troubles('---\na: 1\n>>>>>>> theirs\r\n---\n')).toEqual([
			'error conflict-markers 3',
		]);
		expect(troubles('---\na: |\n  <<<<<<< mine\n---\n')).toEqual([]);
	});
});

describe('a second block of properties', () => {
	const second = (block: string) => `---\r\ntier: 1\r\n---\r\n---\n${block}---\n# Ana`;

	test.each(['tier: 2\n', 'tags:\n  - person\n- x\n# why\n\n"last contact": 2026-01-05\n'])(
		'is reported, and only the first is read: %j',
		(block) => {
			expect(troubles(second(block))).toEqual(['warning properties-duplicate 4']);
			expect(split(second(block))[0]).toBe('tier: 1\r\n');
		},
	);

	test.each(['Lunch with Ana.\nNote: she is well.\n', '', '\n', '- a\n- b\n', 'https://x.org\n'])(
		'is not what stands between two rules: %j',
		(block) => {
			expect(troubles(second(block))).toEqual([]);
		},
	);

	test('is not an opening rule alone', () => {
		expect(troubles('---\na: 1\n---\n---\nb: 2\n')).toEqual([]);
	});
});

test('no part of any note is lost or moved', () => {
	const notes = fc.oneof(
		anyText,
		anyText.map((rest) => `---\n${rest}`),
		fc.tuple(anyText, anyText).map(([yaml, rest]) => `\uFEFF---\r\n${yaml}\n---\n${rest}`),
	);
	fc.assert(
		fc.property(notes, (note) => {
			const { yaml, body, bodyLine, diagnostics } = splitFrontMatter(note);
			const source = note.replace(/^\uFEFF/, '');
			expect(source.endsWith(body)).toBe(true);
			const before = source.slice(0, source.length - body.length);
			const ended = before.endsWith('\n') || before === '' ? 1 : 2;
			expect(before.split('\n').length - 1 + ended).toBe(bodyLine);
			if (yaml !== undefined) {
				const [first = '', ...rest] = before.split('\n');
				expect(first.trimEnd()).toBe('---');
				expect(rest.join('\n').startsWith(yaml)).toBe(true);
			}
			for (const { line } of diagnostics)
				expect(line).toBeLessThanOrEqual(source.split('\n').length);
		}),
	);
});
