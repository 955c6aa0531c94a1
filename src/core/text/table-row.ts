import { findLinks } from './wikilink';

/** One cell of a table row: its trimmed text and the 0-based offset of that text in the row. */
export interface Cell {
	readonly text: string;
	readonly at: number;
}

/**
 * The cells of a Markdown table row; a bar that is escaped or inside a link does not divide.
 *
 *     | [[Ana\|A.]] | CFO |      two cells
 */
export function parseRow(row: string): readonly Cell[] {
	const cells: Cell[] = [];
	let start = row.startsWith('|') ? 1 : 0;
	const links = findLinks(row);
	let next = 0;
	for (let at = start; at <= row.length; at++) {
		for (let link = links[next]; at === link?.from; link = links[++next]) at = link.to;
		const ends = at >= row.length;
		if (!ends && (row[at] !== '|' || row[at - 1] === '\\')) continue;
		const cell = row.slice(start, at);
		const text = cell.trim();
		if (!ends || text !== '')
			cells.push({ text, at: start + cell.length - cell.trimStart().length });
		start = at + 1;
	}
	return cells;
}

/** Whether a row is the line of dashes under a table's head. */
export function isDivider(row: string): boolean {
	return row.includes('-') && /^[|:\- \t]+$/u.test(row);
}
