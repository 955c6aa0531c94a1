import { blockIdsIn } from './note-lines';

/** A line that this device wrote, kept until it is sure that no sync has lost it. */
export interface OutboxLine {
	/** The note it was written in. */
	readonly path: string;
	/** As written, without a line end. */
	readonly line: string;
	/** Its block id. */
	readonly id: string;
}

/**
 * The lines written in a note that are no longer in its text, by their block ids: another device’s version has
 * replaced them, or somebody has removed them. A line that was only edited, or moved, or commented out, is there.
 */
export function vanishedLines(written: readonly OutboxLine[], text: string): readonly OutboxLine[] {
	const ids = blockIdsIn(text);
	return written.filter(({ id }) => !ids.has(id));
}
