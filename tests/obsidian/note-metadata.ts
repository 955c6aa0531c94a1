import type * as obsidian from 'obsidian';
import { parse } from 'yaml';
import { type Block, blockPosition, blocks } from './blocks.ts';
import { inline, propertyLink } from './inline.ts';
import { blockId, listItems } from './list-items.ts';
import { type Line, span } from './text-lines.ts';

/** What the app keeps of a note’s text. A list of nothing is left out, as the app does. */
export function noteMetadata(text: string): obsidian.CachedMetadata {
	const sections = blocks(text);
	const prose = sections.filter(({ type }) => !['yaml', 'code', 'comment'].includes(type));
	const found = prose.flatMap((block) => outsideFences(block).map(inline));
	const items = prose.filter(({ type }) => type === 'list').flatMap(listItems);
	return {
		...frontmatterOf(sections[0]),
		...unlessEmpty(
			'links',
			found.flatMap(({ links }) => links),
		),
		...unlessEmpty(
			'embeds',
			found.flatMap(({ embeds }) => embeds),
		),
		...unlessEmpty(
			'tags',
			found.flatMap(({ tags }) => tags),
		),
		...unlessEmpty('headings', prose.flatMap(headings)),
		...unlessEmpty('sections', sections.map(sectionCache)),
		...unlessEmpty('listItems', items),
		...namedBlocks(prose, items),
	};
}

/** Frontmatter as the app reads it: a date stays text, and what is no YAML gives none. */
function frontmatterOf(first: Block | undefined): obsidian.CachedMetadata {
	if (first?.type !== 'yaml') return {};
	const frontmatterPosition = blockPosition(first);
	const frontmatter = mapping(first);
	if (frontmatter === undefined) return { frontmatterPosition };
	const links = Object.entries(frontmatter).flatMap(([key, value]) => propertyLinks(key, value));
	return { frontmatter, frontmatterPosition, ...unlessEmpty('frontmatterLinks', links) };
}

function mapping(block: Block): obsidian.FrontMatterCache | undefined {
	const inner = block.lines.slice(1, -1).map((line) => line.text);
	try {
		const value: unknown = parse(inner.join('\n'));
		return isMapping(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function propertyLinks(key: string, value: unknown): obsidian.FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		const link = propertyLink(value);
		return link === undefined ? [] : [{ key, ...link }];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([inner, each]) => propertyLinks(`${key}.${inner}`, each));
}

function headings(block: Block): obsidian.HeadingCache[] {
	const line = block.lines[0];
	if (block.type !== 'heading' || line === undefined) return [];
	const level = line.text.length - line.text.replace(/^#{1,6}/, '').length;
	const heading = line.text.slice(level).trim().replace(/\s#+$/, '').trim();
	return [{ heading, level, position: span(line, line) }];
}

function sectionCache(block: Block): obsidian.SectionCache {
	const section: obsidian.SectionCache = { type: block.type, position: blockPosition(block) };
	const id = block.type === 'list' ? undefined : idOf(block);
	return id === undefined ? section : { ...section, id };
}

function namedBlocks(
	prose: readonly Block[],
	items: readonly obsidian.ListItemCache[],
): obsidian.CachedMetadata {
	const named: Record<string, obsidian.BlockCache> = {};
	for (const { id, position } of [...prose.map(sectionCache), ...items]) {
		if (id !== undefined) named[id.toLowerCase()] = { id, position };
	}
	return Object.keys(named).length === 0 ? {} : { blocks: named };
}

function idOf(block: Block): string | undefined {
	return blockId(block.lines.at(-1)?.text ?? '');
}

/** The lines of a block without the fences that stand within a list. */
function outsideFences(block: Block): Line[] {
	let fence: string | undefined;
	return block.lines.filter((line) => {
		const marks = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line.text)?.[1];
		const wasInside = fence !== undefined;
		if (fence === undefined) fence = marks;
		else if (marks?.startsWith(fence) === true) fence = undefined;
		return !wasInside && marks === undefined;
	});
}

function unlessEmpty<K extends string, T>(key: K, list: T[]): Partial<Record<K, T[]>> {
	return list.length === 0 ? {} : ({ [key]: list } as Partial<Record<K, T[]>>);
}

function isMapping(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
