import { noteName } from '../core/text/name';
import { oneLine } from './layout.mts';

/** What a link's target cannot hold; the app allows no such file names either. */
const UNLINKABLE = /[[\]|#^]/u;

/**
 * A link to a note that shows a name, fit for pasting anywhere in the vault; the bare name when there is no note.
 *
 *     People/Ana Silva.md, Ana      [[People/Ana Silva|Ana]]
 *     Ana.md, Ana                   [[Ana]]
 */
export function wikilink(path: string | undefined, name: string): string {
	const shown = escapeMarkdown(name);
	if (path === undefined) return shown;
	const target = oneLine(path.toLowerCase().endsWith('.md') ? path.slice(0, -3) : path);
	if (UNLINKABLE.test(target)) return shown;
	return target === name
		? `[[${target}]]`
		: `[[${target}|${oneLine(name).replace(/[[\]|]/gu, ' ')}]]`;
}

/** A link to a note under the name of its file. */
export function noteLink(path: string): string {
	return wikilink(path, noteName(path));
}

/** Words that show as they are: a bracket or a star in them begins nothing. */
export function escapeMarkdown(text: string): string {
	return oneLine(text).replace(/[[\]<>*_`~#|\\]/gu, (sign) => `\\${sign}`);
}

/** A link as it stands in a table, where the bar must be escaped. */
export function cellLink(path: string | undefined, name: string): string {
	const link = wikilink(path, name);
	return link.startsWith('[[') ? link.replace('|', '\\|') : link;
}

/** A table of Markdown; cells are taken as they are. Columns of numbers stand at the right. */
export function markdownTable(
	head: readonly (readonly [heading: string, align: 'left' | 'right'])[],
	rows: readonly (readonly string[])[],
): readonly string[] {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [
		line(head.map(([heading]) => heading)),
		line(head.map(([, align]) => (align === 'right' ? '---:' : '---'))),
		...rows.map(line),
	];
}
