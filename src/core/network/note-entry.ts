import type { NoteFacts } from '../reading/note-facts';
import type { KnownNote } from './known-note';
import type { NotePart } from './note-parts';

/** A note in the network: its facts, and what has been found out about them since. */
export class NoteEntry {
	readonly facts: NoteFacts;
	/** Whom the facts concern; empty until the names have been looked up. */
	parts: ReadonlyMap<string, Readonly<NotePart>> = new Map();
	/** The notes of those the person's note names as referrers, in its order. */
	referrers: readonly string[] = [];
	/** Kept once it has been asked for. */
	known: KnownNote | undefined;
	#linksAt: ReadonlyMap<number, readonly string[]> | undefined;

	constructor(facts: NoteFacts) {
		this.facts = facts;
	}

	/** The links of a line (1-based). */
	linksAt(line: number): readonly string[] {
		this.#linksAt ??= linksByLine(this.facts);
		return this.#linksAt.get(line) ?? [];
	}
}

function linksByLine({ links }: NoteFacts): ReadonlyMap<number, readonly string[]> {
	const byLine = new Map<number, string[]>();
	for (const { link, line } of links) {
		const held = byLine.get(line);
		if (held) held.push(link);
		else byLine.set(line, [link]);
	}
	return byLine;
}
