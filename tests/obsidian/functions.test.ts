import {
	Component,
	debounce,
	getAllTags,
	getFrontMatterInfo,
	MarkdownRenderer,
	normalizePath,
	parseFrontMatterAliases,
	parseLinktext,
	Plugin,
	prepareFuzzySearch,
	setIcon,
} from 'obsidian';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp } from './create-app.ts';
import { loadPlugin } from './load-plugin.ts';

afterEach(() => {
	vi.useRealTimers();
});

class Blocks extends Plugin {
	override onload(): void {
		this.registerMarkdownCodeBlockProcessor('kith', (source, el, { sourcePath }) => {
			el.setText(`${source} in ${sourcePath}`);
		});
	}
}

test('a code block of a plugin is drawn by it, a link leads where it says', async () => {
	const { app } = createApp({ files: { 'Ada.md': '' } });
	await loadPlugin(Blocks, app);
	const el = createDiv();
	const text = '# Ada\n\nWith [[Ben|him]].\n\n```kith\nreview\n```\n';
	const component = new Component();
	await MarkdownRenderer.render(app, text, el, 'Ada.md', component);
	expect(el.find('h1').textContent).toBe('Ada');
	expect(el.find('a.internal-link').getAttribute('data-href')).toBe('Ben');
	expect(el.find('.block-language-kith').textContent).toBe('review in Ada.md');
});

test.each([
	['no properties', 'Ada\n', false, 0],
	['an empty block', '---\n---\nAda\n', true, 8],
	['properties', '---\na: 1\n---\nAda\n', true, 13],
	['a rule that nothing closes', '---\nAda\n', false, 0],
])('of %s it is known where the text begins', (_, text, exists, contentStart) => {
	expect(getFrontMatterInfo(text)).toMatchObject({ exists, contentStart });
});

test('a debounced call comes once, with the latest words', () => {
	vi.useFakeTimers();
	const called = vi.fn();
	const debounced = debounce(called, 100, true);
	debounced('one');
	vi.advanceTimersByTime(60);
	debounced('two');
	vi.advanceTimersByTime(60);
	expect(called).not.toHaveBeenCalled();
	vi.advanceTimersByTime(40);
	expect(called.mock.calls).toEqual([['two']]);
});

test('the nearest find has the best score', () => {
	const search = prepareFuzzySearch('ada');
	const score = (text: string): number => search(text)?.score ?? -Infinity;
	expect(score('Ada King')).toBeGreaterThan(score('Amanda Bell'));
	expect(search('Ben')).toBeNull();
});

test('small words of the module', () => {
	expect(normalizePath('/a\u00A0b//c\\')).toBe('a b/c');
	expect(parseLinktext('Ada#Log')).toEqual({ path: 'Ada', subpath: '#Log' });
	expect(parseFrontMatterAliases({ aliases: 'Ada, A. King' })).toEqual(['Ada', 'A. King']);
	expect(getAllTags({ frontmatter: { tags: ['vip'] } })).toEqual(['#vip']);
	const el = createDiv();
	setIcon(el, 'heart');
	expect(el.find('svg').hasClass('lucide-heart')).toBe(true);
});
