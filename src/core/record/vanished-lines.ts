import { blockIdOf, blockIdsIn, linesOf } from './note-lines';
import { reviewsByLine } from './review-section';

/** A line that this device wrote, kept until it is sure that no sync has lost it. */
export interface OutboxLine {
	/** The note it was written in. */
	readonly path: string;
	/** As written, without a line end. */
	readonly line: string;
	/** Its block id. */
	readonly id: string;
	/** The heading of the review it is a task of; absent for all other lines. */
	readonly review?: string;
}

/**
 * The lines written in a note that are no longer in its text, by their block ids: another device’s version has
 * replaced them, or somebody has removed them. A line that was only edited, or moved, or commented out, is there.
 */
export function vanishedLines<Line extends OutboxLine>(
	written: readonly Line[],
	text: string,
): readonly Line[] {
	// Most of the time all are there, and this is asked at every key.
	if (written.every(({ id }) => text.includes(` ^${id}\n`))) return [];
	const ids = blockIdsIn(text);
	return written.filter(({ id }) => !ids.has(id));
}

/** The lines of a note that have a block id, from top to bottom; of an id that stands there twice the first. */
export function linesWithIds(path: string, text: string): readonly OutboxLine[] {
	const seen = new Set<string>();
	const reviews = reviewsByLine(text);
	return linesOf(text).flatMap(({ text: line }, index) => {
		const id = blockIdOf(line);
		if (id === undefined || seen.has(id)) return [];
		seen.add(id);
		const review = reviews.get(index);
		return [{ path, line: line.trim(), id, ...(review !== undefined && { review }) }];
	});
}
