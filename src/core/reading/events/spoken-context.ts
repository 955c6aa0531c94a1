import type { OutlineLine } from '../../text/outline';
import { findLinks } from '../../text/wikilink';
import { isLabel } from '../words/label';
import type { NameRef } from '../names/name-ref';
import type { NoteParts } from '../note/note-parts';
import type { Said } from '../sentence/classify';

/**
 * What the lines above a line lend to it:
 *
 *     - Met with:               ## Coffee with [[Ana]]
 *         - [[Ana]]             - introduced me to [[Ben]]     (Ana did)
 *
 * A bare name below words that tell something is read together with them, and a line below somebody's name is told of
 * that person.
 */
export class SpokenContext {
	readonly #parts: NoteParts;
	readonly #own: NameRef | undefined;
	/** The items the next line may hang below, each deeper than the one before. */
	readonly #above: ItemAbove[] = [];
	#heading: NameRef | undefined;

	/** `own` is the single attendee of the meeting the lines stand in. */
	constructor(parts: NoteParts, own: NameRef | undefined) {
		this.#parts = parts;
		this.#own = own;
	}

	/** The words to classify a line by, and how many characters were put in front of its own. */
	spoken(line: OutlineLine, text: string): { readonly text: string; readonly added: number } {
		const lead = isBareName(text) ? this.#lead(line) : undefined;
		return lead === undefined
			? { text, added: 0 }
			: { text: `${lead} ${text}`, added: lead.length + 1 };
	}

	/** Whom a line without a subject is told of. */
	subject(line: OutlineLine): NameRef | undefined {
		return this.#itemAbove(line)?.person ?? this.#heading ?? this.#own;
	}

	/** Takes in what a line was found to say, for the lines below it. */
	heard(line: OutlineLine, text: () => string, said: readonly Said[]): void {
		const person = onlyMet(said);
		if (line.kind !== 'item') {
			if (line.kind === 'heading') this.#heading = person;
			this.#above.length = 0;
			return;
		}
		while ((this.#above.at(-1)?.level ?? -1) >= line.level) this.#above.pop();
		this.#above.push({ level: line.level, text, person });
	}

	#itemAbove({ level }: OutlineLine): ItemAbove | undefined {
		for (let at = this.#above.length - 1; at >= 0; at -= 1) {
			const above = this.#above[at];
			if (above && above.level < level) return above;
		}
		return undefined;
	}

	#lead(line: OutlineLine): string | undefined {
		const above = this.#itemAbove(line);
		if (above !== undefined) {
			const text = above.text();
			return text.endsWith(':') ? text.slice(0, -1) : text;
		}
		const heading = this.#parts.outline.sections[line.section]?.line.text;
		return heading !== undefined && isLabel(heading, 'meeting') ? 'Meeting with' : undefined;
	}
}

interface ItemAbove {
	readonly level: number;
	/** Asked for only where a bare name stands below. */
	readonly text: () => string;
	readonly person: NameRef | undefined;
}

/** The one person met, called or written to. */
function onlyMet(said: readonly Said[]): NameRef | undefined {
	let only: NameRef | undefined;
	for (const { kind, people } of said) {
		if (kind !== 'met' && kind !== 'called' && kind !== 'wrote') continue;
		for (const ref of people) {
			if (only !== undefined) return undefined;
			only = ref;
		}
	}
	return only;
}

/** A word longer than “and” in any language. */
const WORD = /[A-Za-z]{4}/u;

/** Links with nothing around them but commas and marks. */
function isBareName(text: string): boolean {
	if (!text.includes('[')) return false;
	// Most lines have words behind their links, or before them.
	const behind = Math.max(text.lastIndexOf(']'), text.lastIndexOf(')')) + 1;
	if (WORD.test(text.slice(behind)) || WORD.test(text.slice(0, text.indexOf('[')))) return false;
	const links = findLinks(text).filter(({ embed }) => !embed);
	if (links.length === 0) return false;
	let rest = text;
	for (const { raw } of links) rest = rest.replace(raw, '');
	return !/[\p{L}\p{N}]/u.test(rest.replace(/(?:^|\s)(?:and|und|et|y|e)(?:\s|$)/gu, ' '));
}
