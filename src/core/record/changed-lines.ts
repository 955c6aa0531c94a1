import { applyChanges, type Change } from '../text/change';
import { linesOf } from './note-lines';

/** Lines of a note that change together, as they are and as they will be; either may be none. */
export interface ChangedLines {
	/** The first of them, 1-based in the note as it is. */
	readonly line: number;
	readonly was: readonly string[];
	readonly becomes: readonly string[];
}

/**
 * What changes of a text would do, line by line, to be shown before it is done.
 *
 *     tier: 3        line 2, was “tier: 3”, becomes “tier: 1”
 *     ## Log         line 5, becomes “- 2026-11-20 call ^k-1”
 */
export function changedLines(text: string, changes: readonly Change[]): readonly ChangedLines[] {
	return together(text, changes).map(({ from, to, own }) => {
		const shifted = own.map((change) => {
			return { ...change, from: change.from - from, to: change.to - from };
		});
		const before = text.slice(from, to);
		const was = shownLines(before);
		const becomes = shownLines(applyChanges(before, shifted));
		return withoutCommon(was, becomes, linesOf(text.slice(0, from)).length);
	});
}

/** The last line of a stretch has kept half of its `\r\n`. */
function shownLines(text: string): readonly string[] {
	return linesOf(text).map((line) => line.text.replace(/\r$/u, ''));
}

interface Stretch {
	/** Of whole lines, 0-based; `to` is where the last one ends. */
	readonly from: number;
	readonly to: number;
	readonly own: readonly Change[];
}

/** Changes that touch the same lines belong together. */
function together(text: string, changes: readonly Change[]): readonly Stretch[] {
	const stretches: Stretch[] = [];
	for (const change of changes) {
		const from = change.from === 0 ? 0 : text.lastIndexOf('\n', change.from - 1) + 1;
		const end = text.indexOf('\n', change.to);
		const to = end < 0 ? text.length : end;
		const last = stretches.at(-1);
		if (last === undefined || from > last.to) stretches.push({ from, to, own: [change] });
		else stretches[stretches.length - 1] = { from: last.from, to, own: [...last.own, change] };
	}
	return stretches;
}

function withoutCommon(
	was: readonly string[],
	becomes: readonly string[],
	line: number,
): ChangedLines {
	const shorter = Math.min(was.length, becomes.length);
	let first = 0;
	while (first < shorter && was[first] === becomes[first]) first++;
	let last = 0;
	while (last < shorter - first && was.at(-1 - last) === becomes.at(-1 - last)) last++;
	return {
		line: line + first,
		was: was.slice(first, was.length - last),
		becomes: becomes.slice(first, becomes.length - last),
	};
}
