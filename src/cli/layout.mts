import { stripVTControlCharacters } from 'node:util';
import { cutToWidth, displayWidth } from './display-width.mts';

/** Text on one line: line ends, which may stand in a file's name, become blanks. */
export function oneLine(text: string): string {
	return text.replace(/[\r\n\t\u2028\u2029]{1,20}/gu, ' ').trim();
}

/** Text in lines no wider than `width`, broken between words; a word that is wider is broken within. */
export function wrap(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of oneLine(text).split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (displayWidth(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = cutInPieces(word, width);
		line = pieces.at(-1) ?? '';
		lines.push(...pieces.slice(0, -1));
	}
	return line === '' ? lines : [...lines, line];
}

function cutInPieces(word: string, width: number): readonly string[] {
	const pieces: string[] = [];
	let rest = word;
	while (displayWidth(rest) > width) {
		const piece = cutToWidth(rest, width);
		if (piece === '') break;
		pieces.push(piece);
		rest = rest.slice(piece.length);
	}
	return [...pieces, rest];
}

/** Wrapped text whose lines all begin with so many blanks; `first` stands in place of the first line's. */
export function indent(
	text: string,
	of: { readonly by: number; readonly width: number; readonly first?: string },
): readonly string[] {
	const blanks = ' '.repeat(of.by);
	const lines = wrap(text, Math.max(of.width - of.by, 20));
	return lines.map((line, index) => `${index === 0 ? (of.first ?? blanks) : blanks}${line}`);
}

/** A text no wider than `width`, with `…` where it was cut. */
export function truncate(text: string, width: number): string {
	const line = oneLine(text);
	return displayWidth(line) <= width ? line : `${cutToWidth(line, width - 1).trimEnd()}…`;
}

/** Two texts on one line, the second at the right edge; the first is cut when both do not fit. */
export function apart(left: string, right: string, width: number): string {
	if (right === '') return left;
	const room = width - displayWidth(right) - 2;
	// A cut could lose the end of a colour.
	const start = displayWidth(left) > room ? truncate(stripVTControlCharacters(left), room) : left;
	return `${padTo(start, room + 2)}${right}`;
}

/** A text with blanks behind it up to `width`. */
export function padTo(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** A text with blanks before it up to `width`. */
export function padFrom(text: string, width: number): string {
	return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** How a column of a table is set. */
export interface Column {
	readonly align?: 'right';
	/** Cells are cut to this many columns. */
	readonly most?: number;
}

/** Rows of cells, each column as wide as its widest cell, two blanks between; no blanks at the end of a line. */
export function table(
	rows: readonly (readonly string[])[],
	columns: readonly Column[],
): readonly string[] {
	const cells = rows.map((row) =>
		row.map((cell, index) => truncate(cell, columns[index]?.most ?? Infinity)),
	);
	const widths = columns.map((_, index) =>
		Math.max(0, ...cells.map((row) => displayWidth(row[index] ?? ''))),
	);
	return cells.map((row) =>
		row
			.map((cell, index) => {
				const width = widths[index] ?? 0;
				return columns[index]?.align === 'right'
					? padFrom(cell, width)
					: padTo(cell, width);
			})
			.join('  ')
			.trimEnd(),
	);
}
