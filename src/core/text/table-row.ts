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
	let linked = false;
	for (let at = start; at <= row.length; at++) {
		if (row.startsWith('[[', at)) linked = row.slice(at, at + 400).includes(']]');
		else if (row.startsWith(']]', at)) linked = false;
		const divides = at === row.length || (row[at] === '|' && row[at - 1] !== '\\' && !linked);
		if (!divides) continue;
		const cell = row.slice(start, at);
		if (at < row.length || cell.trim() !== '') {
			cells.push({ text: cell.trim(), at: start + (cell.length - cell.trimStart().length) });
		}
		start = at + 1;
	}
	return cells;
}

/** Whether a row is the line of dashes under a table's head. */
export function isDivider(row: string): boolean {
	return row.includes('-') && /^[|:\- \t]{1,400}$/u.test(row);
}
