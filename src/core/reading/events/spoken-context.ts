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
	/** The items the current line hangs below, innermost last. */
	#above: {
		readonly level: number;
		/** Asked for only where a bare name stands below. */
		readonly text: () => string;
		readonly person: NameRef | undefined;
	}[] = [];
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
		const above = this.#above.filter(({ level }) => level < line.level).at(-1);
		return above?.person ?? this.#heading ?? this.#own;
	}

	/** Takes in what a line was found to say, for the lines below it. */
	heard(line: OutlineLine, text: () => string, said: readonly Said[]): void {
		const contact = said.filter(
			({ kind }) => kind === 'met' || kind === 'called' || kind === 'wrote',
		);
		const people = contact.flatMap((one) => one.people);
		const person = people.length === 1 ? people[0] : undefined;
		if (line.kind === 'heading') {
			this.#heading = person;
			this.#above = [];
			return;
		}
		if (line.kind !== 'item') {
			this.#above = [];
			return;
		}
		this.#above = [
			...this.#above.filter(({ level }) => level < line.level),
			{ level: line.level, text, person },
		];
	}

	#lead(line: OutlineLine): string | undefined {
		const above = this.#above.filter(({ level }) => level < line.level).at(-1);
		if (above !== undefined) {
			const text = above.text();
			return text.endsWith(':') ? text.slice(0, -1) : text;
		}
		const heading = this.#parts.outline.sections[line.section]?.line.text;
		return heading !== undefined && isLabel(heading, 'meeting') ? 'Meeting with' : undefined;
	}
}

/** Begins with a word longer than “and” in any language. */
const WORDED = /^[A-Za-z]{4}/u;

/** Links with nothing around them but commas and marks. */
function isBareName(text: string): boolean {
	if (WORDED.test(text)) return false;
	const links = findLinks(text).filter(({ embed }) => !embed);
	if (links.length === 0) return false;
	let rest = text;
	for (const { raw } of links) rest = rest.replace(raw, '');
	return !/[\p{L}\p{N}]/u.test(rest.replace(/(?:^|\s)(?:and|und|et|y|e)(?:\s|$)/gu, ' '));
}
