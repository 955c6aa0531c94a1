/** One line of a note as it stands in the file. */
export interface NoteLine {
	/** Without its line end. */
	readonly text: string;
	/** 0-based, of its first character in the note. */
	readonly from: number;
	/** Behind its last character. */
	readonly to: number;
	/** `\n`, `\r\n`, or nothing at the end of the note. */
	readonly end: '\n' | '\r\n' | '';
}

/**
 * The lines of a note, as many as an editor shows; a carriage return alone does not end one, and a byte order mark is
 * no part of the first.
 */
export function linesOf(text: string): readonly NoteLine[] {
	const lines: NoteLine[] = [];
	let from = text.startsWith('\uFEFF') ? 1 : 0;
	for (;;) {
		const feed = text.indexOf('\n', from);
		if (feed < 0) {
			lines.push({ text: text.slice(from), from, to: text.length, end: '' });
			return lines;
		}
		const returns = feed > from && text[feed - 1] === '\r';
		const to = returns ? feed - 1 : feed;
		lines.push({ text: text.slice(from, to), from, to, end: returns ? '\r\n' : '\n' });
		from = feed + 1;
	}
}

/** The line with this 0-based index; empty where there is none. */
export function textAt(lines: readonly NoteLine[], index: number): string {
	return lines[index]?.text ?? '';
}

/** Where the line after this one begins. */
export function endOf({ to, end }: NoteLine): number {
	return to + end.length;
}

/** The line end for what is written at the line with this 0-based index: that of the lines around it. */
export function lineEndAt(lines: readonly NoteLine[], index: number): '\n' | '\r\n' {
	const end = lines[index - 1]?.end || lines[index]?.end || lines.find((line) => line.end)?.end;
	return end === '\r\n' ? '\r\n' : '\n';
}

/** Notes of old Macs end their lines with a carriage return alone; nothing can be written between such lines. */
export function hasOldLineEnds(text: string): boolean {
	return text.includes('\r') && !text.includes('\n');
}

const BLOCK_ID = /(?:^|[ \t])\^([A-Za-z0-9-]{1,60})[ \t]{0,20}$/u;

/** The block id at the end of a line: `- 2026-03-01 call ^k-0a9d8e7f`. */
export function blockIdOf(line: string): string | undefined {
	// Far enough from the end for any id, and no long line is looked through.
	return BLOCK_ID.exec(line.slice(-120))?.[1];
}

/** Every block id that stands at the end of a line, wherever it is. */
export function blockIdsIn(text: string): ReadonlySet<string> {
	const ids = text.includes('^') ? linesOf(text).map((line) => blockIdOf(line.text)) : [];
	return new Set(ids.filter((id) => id !== undefined));
}
