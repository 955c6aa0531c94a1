import matter from 'gray-matter';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseYaml } from '../../../../src/cli/yaml-engine.mts';
import { parseProperties } from '../../../../src/core/reading/properties/properties';

vi.mock('gray-matter', { spy: true });

/** Where code in a note would leave its mark. */
const marked = Array as unknown as { ran?: unknown };

afterEach(() => {
	delete marked.ran;
	vi.clearAllMocks();
});

describe('properties in another language', () => {
	const code = '{ tier: (Array.ran = 1) }';

	test.each([
		'---js',
		'--- javascript',
		'---JS',
		'---javascript ',
		'---coffee',
		'---json',
		'---toml',
		'--- JS ',
	])('%s run nothing and cost nothing', (fence) => {
		const engine = vi.fn(parseYaml);
		const read = parseProperties(`${fence}\n${code}\n---\n# Ana`, engine);
		expect(read.properties.size).toBe(0);
		expect(read.body).toBe('# Ana');
		expect(read.diagnostics).toMatchObject([{ code: 'properties-refused' }]);
		expect(marked.ran).toBeUndefined();
		expect(matter).not.toHaveBeenCalled();
		expect(engine).not.toHaveBeenCalled();
	});

	test.each(['---js', '--- javascript', '---lua', '---js # x'])(
		'%s run nothing when they are never closed, or nobody knows the language',
		(fence) => {
			parseProperties(`${fence}\n${code}\n`, parseYaml);
			parseProperties(`${fence}\n${code}\n---x\n`, parseYaml);
			expect(marked.ran).toBeUndefined();
			expect(matter).not.toHaveBeenCalled();
		},
	);

	test('would be run by gray-matter left to itself', () => {
		matter(`---js\n${code}\n---\n`);
		expect(marked.ran).toBe(1);
	});

	test('are refused by gray-matter too, should it ever see them', () => {
		parseProperties('---\n# mine\ntier: 1\n---\n', parseYaml);
		const [, options] = vi.mocked(matter).mock.calls[0] ?? [];
		for (const language of [
			'js',
			'javascript',
			'JavaScript',
			'coffee',
			'cson',
			'json',
			'toml',
		]) {
			const text = `---${language}\n${code}\n---\n`;
			expect(() => matter(text, { ...options, delimiters: '---' })).toThrow();
		}
		expect(marked.ran).toBeUndefined();
	});
});
