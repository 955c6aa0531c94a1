import type * as obsidian from 'obsidian';

/** One line of a text without its line break; `offset` is where it begins. Lines are 0-based, as in the app. */
export interface Line {
	readonly number: number;
	readonly offset: number;
	readonly text: string;
}

export function textLines(text: string): Line[] {
	let offset = 0;
	return text.split('\n').map((raw, number) => {
		const line = { number, offset, text: raw.endsWith('\r') ? raw.slice(0, -1) : raw };
		offset += raw.length + 1;
		return line;
	});
}

export function locIn(line: Line, col: number): obsidian.Loc {
	return { line: line.number, col, offset: line.offset + col };
}

/** From `col` of the first line to the end of the last. */
export function span(first: Line, last: Line, col = 0): obsidian.Pos {
	return { start: locIn(first, col), end: locIn(last, last.text.length) };
}
