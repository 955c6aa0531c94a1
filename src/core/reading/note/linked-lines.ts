import type { Outline, OutlineLine } from '../../text/outline';
import { findLinks, type Link } from '../../text/wikilink';

/** A line of a note's body and the links in it, one at least. */
export interface LinkedLine {
	readonly line: OutlineLine;
	readonly links: readonly Link[];
}

/** The lines of a body that hold links, in order: found once for all who ask where a note leads and whom it names. */
export function findLinkedLines({ lines }: Outline): readonly LinkedLine[] {
	const found: LinkedLine[] = [];
	for (const line of lines) {
		if (!line.text.includes('[')) continue;
		const links = findLinks(line.text);
		if (links.length > 0) found.push({ line, links });
	}
	return found;
}
