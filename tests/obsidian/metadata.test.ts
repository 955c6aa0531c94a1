import { type App, type CachedMetadata } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { createApp } from './create-app.ts';
import { noteMetadata } from './note-metadata.ts';

function sourcesOf(items: readonly { readonly link: string }[] | undefined): string[] {
	return (items ?? []).map(({ link }) => link);
}

describe('what is read of a note', () => {
	test('a property that looks like a date stays text, a number is one', () => {
		const { frontmatter } = noteMetadata('---\nlast: 2026-01-05\ntier: 2\ntel: "+44"\n---\n');
		expect(frontmatter).toEqual({ last: '2026-01-05', tier: 2, tel: '+44' });
	});

	test('properties that are no YAML give none, and their place is known', () => {
		const cache = noteMetadata('---\na: [1\n---\nAda\n');
		expect(cache.frontmatter).toBeUndefined();
		expect(cache.frontmatterPosition?.end).toEqual({ line: 2, col: 3, offset: 13 });
	});

	test.each([
		['a link', 'by: "[[Ada]]"', [['by', 'Ada']]],
		['a list of links', 'by:\n  - "[[Ada|her]]"\n  - Ben', [['by.0', 'Ada']]],
		['a link within words', 'by: met [[Ada]]', []],
	])('a property that is %s', (_, property, expected) => {
		const links = noteMetadata(`---\n${property}\n---\n`).frontmatterLinks ?? [];
		expect(links.map(({ key, link }) => [key, link])).toEqual(expected);
	});

	test('links, embeds and tags are found with their places', () => {
		const cache = noteMetadata(
			'met [[Ada#Log|her]] ![[photo.png]] #vip/close [b](Ben%20A.md)\n',
		);
		expect(cache.links).toEqual([
			{
				link: 'Ada#Log',
				original: '[[Ada#Log|her]]',
				displayText: 'her',
				position: {
					start: { line: 0, col: 4, offset: 4 },
					end: { line: 0, col: 19, offset: 19 },
				},
			},
			expect.objectContaining({ link: 'Ben A.md', displayText: 'b' }),
		]);
		expect(sourcesOf(cache.embeds)).toEqual(['photo.png']);
		expect(cache.tags?.map(({ tag }) => tag)).toEqual(['#vip/close']);
	});

	test.each([
		['code', '`[[Ada]] #tag`'],
		['a fence', '```\n[[Ada]] #tag\n```'],
		['a fence in a list', '- one\n  ```\n  [[Ada]] #tag\n  ```'],
		['a comment', '%%[[Ada]] #tag%%'],
		['a comment of several lines', '%%\n\n[[Ada]] #tag\n\n%%'],
		['an address', '[site](https://example.org/#tag)'],
		['a number', '#1984'],
	])('%s holds neither links nor tags', (_, text) => {
		const { links, tags } = noteMetadata(text);
		expect({ links, tags }).toEqual({});
	});

	test('headings have a level and their words', () => {
		const { headings } = noteMetadata('# Ada\n\n### Log ###\n#no\n');
		expect(headings?.map(({ heading, level }) => [level, heading])).toEqual([
			[1, 'Ada'],
			[3, 'Log'],
		]);
	});

	// ListItemCache.parent: “the negative of the line number of the first list item (start of the list)”.
	test('list items know their box, the item above and their name', () => {
		const { listItems, blocks } = noteMetadata(
			'Log\n\n- [ ] send\n\t- [x] sent ^done\n- met\n',
		);
		expect(listItems?.map(({ task, parent, id }) => [task, parent, id])).toEqual([
			[' ', -2, undefined],
			['x', 2, 'done'],
			[undefined, -2, undefined],
		]);
		expect(blocks?.['done']?.position.start).toEqual({ line: 3, col: 1, offset: 17 });
	});

	test('the sections are those of the note', () => {
		const text =
			'---\na: 1\n---\n# Ada\ntext\n\n- one\n\n> quoted\n\n> [!note]\n\n| a | b |\n|---|---|\n\n---\n';
		expect(noteMetadata(text).sections?.map(({ type }) => type)).toEqual([
			'yaml',
			'heading',
			'paragraph',
			'list',
			'blockquote',
			'callout',
			'table',
			'thematicBreak',
		]);
	});
});

const files = {
	'People/Ada.md': '',
	'Archive/Old/Ada.md': '',
	'People/Zoë.md': '',
	'Daily/2026-01-05.md': '[[Ada]] [[ada]] [[Nobody]]',
	'Daily/photo.png': '',
};

describe('where a link leads', () => {
	test.each([
		['the shortest path among namesakes', 'Ada', 'Daily/2026-01-05.md', 'People/Ada.md'],
		['the folder of the note first', 'Ada', 'Archive/Old/x.md', 'Archive/Old/Ada.md'],
		['the path it names', 'Archive/Old/Ada', 'Daily/2026-01-05.md', 'Archive/Old/Ada.md'],
		['the end of a path', 'Old/Ada', 'Daily/2026-01-05.md', 'Archive/Old/Ada.md'],
		['whatever the case', 'aDA', 'Daily/2026-01-05.md', 'People/Ada.md'],
		['however the accent is encoded', 'Zoe\u0308', 'Daily/2026-01-05.md', 'People/Zoë.md'],
		['a file with its ending', 'photo.png', 'Daily/2026-01-05.md', 'Daily/photo.png'],
		['a path from the note', '../People/Ada', 'Daily/2026-01-05.md', 'People/Ada.md'],
		['the note itself', '', 'People/Ada.md', 'People/Ada.md'],
		['nowhere', 'photo', 'Daily/2026-01-05.md', undefined],
	])('%s', (_, linkpath, source, expected) => {
		const { app } = createApp({ files });
		expect(app.metadataCache.getFirstLinkpathDest(linkpath, source)?.path).toBe(expected);
	});

	// MetadataCache.fileToLinktext: “If file name is unique, use the filename. If not unique, use full path.”
	test('a link is written short where the name is the only one', () => {
		const { app } = createApp({ files });
		const text = (path: string): string => {
			const file = app.vault.getFileByPath(path);
			return file === null ? '' : app.fileManager.generateMarkdownLink(file, '');
		};
		expect(text('People/Zoë.md')).toBe('[[Zoë]]');
		expect(text('People/Ada.md')).toBe('[[People/Ada]]');
	});

	test('links are counted by where they lead', () => {
		const { app } = createApp({ files });
		expect(app.metadataCache.resolvedLinks['Daily/2026-01-05.md']).toEqual({
			'People/Ada.md': 2,
		});
		expect(app.metadataCache.unresolvedLinks['Daily/2026-01-05.md']).toEqual({ Nobody: 1 });
	});
});

/** What the cache tells, in order. */
function told(app: App): string[] {
	const heard: string[] = [];
	const cache = app.metadataCache;
	cache.on('changed', ({ path }, data) => heard.push(`changed ${path}: ${data}`));
	cache.on('deleted', ({ path }, previous: CachedMetadata | null) => {
		heard.push(`deleted ${path}, ${String(previous?.tags?.[0]?.tag)}`);
	});
	cache.on('resolve', ({ path }) => heard.push(`resolve ${path}`));
	cache.on('resolved', () => heard.push('resolved'));
	return heard;
}

describe('when it is read', () => {
	test('a write is told by the vault first; the cache follows, then the links', async () => {
		const { app, stage } = createApp({ files: { 'Ada.md': '#old' } });
		const heard = told(app);
		const ada = app.vault.getFileByPath('Ada.md');
		if (ada === null) throw new Error('There is no Ada');
		await app.vault.modify(ada, '#new');
		expect(app.metadataCache.getFileCache(ada)?.tags?.[0]?.tag).toBe('#old');
		await stage.tick();
		expect(app.metadataCache.getFileCache(ada)?.tags?.[0]?.tag).toBe('#new');
		expect(heard).toEqual(['changed Ada.md: #new', 'resolve Ada.md', 'resolved']);
	});

	test('a deleted note is told with what was known of it', async () => {
		const { app, stage } = createApp({ files: { 'Ada.md': '#old' } });
		const heard = told(app);
		await stage.sync('Ada.md', null);
		expect(heard).toEqual(['deleted Ada.md, #old', 'resolved']);
		expect(app.metadataCache.getCache('Ada.md')).toBeNull();
	});

	test('a note that appears is a link’s end from then on', async () => {
		const { app, stage } = createApp({ files: { 'Daily.md': '[[Ada]]' } });
		await stage.sync('Ada.md', '');
		expect(app.metadataCache.resolvedLinks['Daily.md']).toEqual({ 'Ada.md': 1 });
		expect(app.metadataCache.unresolvedLinks['Daily.md']).toEqual({});
	});

	test('a note renamed by the app is followed by the links to it', async () => {
		const { stage } = createApp({
			files: {
				'Ada.md': '',
				'Daily.md': '---\nwith: "[[Ada]]"\n---\n[[ada#Log|her]] and [a](Ada.md)\n',
			},
		});
		await stage.rename('Ada.md', 'Ada King.md');
		expect(stage.text('Daily.md')).toBe(
			'---\nwith: "[[Ada King]]"\n---\n[[Ada King#Log|her]] and [a](Ada%20King.md)\n',
		);
	});
});
