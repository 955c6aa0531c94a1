import type * as obsidian from 'obsidian';
import { type Block } from './blocks.ts';
import { type Line, span } from './text-lines.ts';

const item = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:\s+\[(.)\](?=\s|$)|\s|$)/u;

interface Open {
	readonly cache: obsidian.ListItemCache;
	readonly indent: number;
	readonly first: Line;
	readonly col: number;
}

/**
 * The items of a list: `- [x] sent` is done, `- sent` no task. `parent` is the line of the item above it, or for an outermost one the
 * negative line on which the list begins. An item reaches over the lines that go on with it, not over the items below it.
 */
export function listItems(list: Block): obsidian.ListItemCache[] {
	const start = list.lines[0]?.number ?? 0;
	const items: Open[] = [];
	for (const line of list.lines) {
		const match = item.exec(line.text);
		if (match !== null) items.push(opened(line, match, items, start));
		else if (line.text.trim() !== '') extend(items.at(-1), line);
	}
	return items.map(({ cache }) => cache);
}

function opened(line: Line, match: RegExpExecArray, before: readonly Open[], start: number): Open {
	const lead = match[1] ?? '';
	const indent = lead.replaceAll('\t', '    ').length;
	const above = parentOf(before, indent);
	const cache: obsidian.ListItemCache = {
		position: span(line, line, lead.length),
		parent: above?.first.number ?? 0 - start,
	};
	if (match[2] !== undefined) cache.task = match[2];
	const id = blockId(line.text);
	if (id !== undefined) cache.id = id;
	return { cache, indent, first: line, col: lead.length };
}

function parentOf(before: readonly Open[], indent: number): Open | undefined {
	for (let at = before.length - 1; at >= 0; at--) {
		const each = before[at];
		if (each !== undefined && each.indent < indent) return each;
	}
	return undefined;
}

function extend(open: Open | undefined, line: Line): void {
	if (open === undefined) return;
	open.cache.position = span(open.first, line, open.col);
	const id = blockId(line.text);
	if (id !== undefined) open.cache.id = id;
}

/** `^a1b2` at the end of a line names the block. */
export function blockId(text: string): string | undefined {
	return /(?:^|\s)\^([A-Za-z\d-]+)\s*$/.exec(text)?.[1];
}
