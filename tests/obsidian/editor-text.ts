import type * as obsidian from 'obsidian';

/** Text with a place for each offset: lines and columns from 0, as the editor counts. */
export class EditorText {
	readonly value: string;
	readonly lines: readonly string[];

	constructor(value: string) {
		this.value = value;
		this.lines = value.split('\n');
	}

	/** A line or column beyond the text is the nearest there is. */
	offset({ line, ch }: obsidian.EditorPosition): number {
		if (line < 0) return 0;
		if (line >= this.lines.length) return this.value.length;
		let before = 0;
		for (const text of this.lines.slice(0, line)) before += text.length + 1;
		return before + Math.min(Math.max(ch, 0), (this.lines[line] ?? '').length);
	}

	position(offset: number): obsidian.EditorPosition {
		const before = this.value.slice(0, Math.max(offset, 0)).split('\n');
		return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
	}
}

/** A replacement by offsets. */
export interface Splice {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** All of them at once: each speaks of the text before any of the others. Overlapping ones are refused, as by the editor. */
export function spliced(value: string, splices: readonly Splice[]): string {
	const ordered = [...splices].sort((one, other) => one.from - other.from);
	let text = '';
	let at = 0;
	for (const { from, to, text: inserted } of ordered) {
		if (from < at) throw new RangeError('Overlapping changes');
		text += value.slice(at, from) + inserted;
		at = to;
	}
	return text + value.slice(at);
}

/** Where an offset of the text before the splices is after them; one at an insertion goes behind it. */
export function movedOffset(offset: number, splices: readonly Splice[]): number {
	let moved = offset;
	for (const { from, to, text } of splices) {
		if (to <= offset) moved += text.length - (to - from);
		else if (from < offset) moved += text.length - (offset - from);
	}
	return moved;
}
