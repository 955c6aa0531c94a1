/** A stretch of a text and what stands in its place. Offsets are 0-based UTF-16 units, `to` is not included. */
export interface Change {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/**
 * The text with its changes made. They come in the order of the text and touch no character twice; anything else
 * throws, for a write that is not understood must not happen.
 *
 *     applyChanges('tier: 3', [{ from: 6, to: 7, insert: '1' }])     "tier: 1"
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
	let changed = '';
	let at = 0;
	for (const { from, to, insert } of changes) {
		if (from < at || to < from || to > text.length)
			throw new RangeError(`No text can be changed from ${from} to ${to}.`);
		changed += text.slice(at, from) + insert;
		at = to;
	}
	return changed + text.slice(at);
}

/** What takes the changed text back to `text`, character for character. */
export function invertChanges(text: string, changes: readonly Change[]): readonly Change[] {
	let shift = 0;
	return changes.map(({ from, to, insert }) => {
		const start = from + shift;
		shift += insert.length - (to - from);
		return { from: start, to: start + insert.length, insert: text.slice(from, to) };
	});
}
