import type * as obsidian from 'obsidian';
import { backstageOf } from './backstage.ts';
import { Component } from './component.ts';

/** Something on a rendered page that lives as long as the page. */
export class MarkdownRenderChild extends Component implements obsidian.MarkdownRenderChild {
	containerEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.containerEl = containerEl;
	}
}

/** Headings, lists, paragraphs, links, code; and the code blocks that plugins draw. No tables, no HTML, no emphasis. */
export const MarkdownRenderer = {
	async render(
		app: obsidian.App,
		markdown: string,
		el: HTMLElement,
		...within: [sourcePath: string, component: obsidian.Component]
	): Promise<void> {
		const [sourcePath, component] = within;
		for (const block of markdownBlocks(markdown)) {
			if (block.language === undefined) renderProse(block.lines, el);
			else await renderCode(app, block, el, { sourcePath, component });
		}
	},
};

interface MarkdownBlock {
	/** Of a code block, empty if it names none. */
	readonly language: string | undefined;
	readonly lines: readonly string[];
}

function markdownBlocks(markdown: string): MarkdownBlock[] {
	const blocks: { language: string | undefined; lines: string[] }[] = [];
	let open: { language: string | undefined; lines: string[] } | undefined;
	for (const line of markdown.split('\n')) {
		const fence = /^\s*(?:```|~~~)(.*)$/.exec(line);
		if (fence !== null && open?.language !== undefined) open = undefined;
		else if (fence !== null)
			blocks.push((open = { language: (fence[1] ?? '').trim(), lines: [] }));
		else if (open?.language === undefined && line.trim() === '') open = undefined;
		else if (open === undefined) blocks.push((open = { language: undefined, lines: [line] }));
		else open.lines.push(line);
	}
	return blocks;
}

function renderProse(lines: readonly string[], el: HTMLElement): void {
	const heading = /^(#{1,6})\s+(.*)$/.exec(lines[0] ?? '');
	if (heading !== null) {
		const level = `h${String((heading[1] ?? '').length)}` as 'h1';
		renderInline(heading[2] ?? '', el.createEl(level));
		if (lines.length > 1) renderProse(lines.slice(1), el);
		return;
	}
	if (lines.every((line) => /^\s*[-*+]\s/.test(line))) {
		const list = el.createEl('ul');
		for (const line of lines)
			renderInline(line.replace(/^\s*[-*+]\s+/, ''), list.createEl('li'));
		return;
	}
	renderInline(lines.join('\n'), el.createEl('p'));
}

function renderInline(text: string, el: HTMLElement): void {
	let at = 0;
	for (const match of text.matchAll(/\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]|`([^`]+)`/g)) {
		el.append(text.slice(at, match.index));
		at = match.index + match[0].length;
		const [, link, alias, code] = match;
		if (link === undefined) el.createEl('code', { text: code ?? '' });
		else {
			const attr = { 'data-href': link, href: link, class: 'internal-link' };
			el.createEl('a', { text: alias ?? link, attr });
		}
	}
	el.append(text.slice(at));
}

async function renderCode(
	app: obsidian.App,
	{ language = '', lines }: MarkdownBlock,
	el: HTMLElement,
	{ sourcePath, component }: { sourcePath: string; component: obsidian.Component },
): Promise<void> {
	const handler = backstageOf(app).codeBlocks.get(language);
	const source = lines.join('\n');
	if (handler === undefined) {
		el.createEl('pre').createEl('code', { cls: `language-${language}`, text: source });
		return;
	}
	const frontmatter = app.metadataCache.getCache(sourcePath)?.frontmatter;
	await handler(source, el.createDiv(`block-language-${language}`), {
		docId: sourcePath,
		sourcePath,
		frontmatter,
		addChild: (child) => component.addChild(child),
		getSectionInfo: () => null,
	});
}
