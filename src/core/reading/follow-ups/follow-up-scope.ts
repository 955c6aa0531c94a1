import type { OutlineLine } from '../../text/outline';
import { findLinks } from '../../text/wikilink';
import type { KnownNames } from '../names/known-names';
import { labelsOf } from '../words/label';
import { parseLabelled } from '../words/labelled';
import type { Label } from '../lexicon/lexicon';
import { parseNameList } from '../names/name-list';
import type { NameRef } from '../names/name-ref';
import type { NoteParts } from '../note/note-parts';

/** What ends a list of follow-ups below its own heading: `**Decisions:**`. */
const OTHER_LISTS: readonly Label[] = ['agenda', 'decisions', 'next-meeting', 'notes'];

/** Where boxes are something else. */
const OTHER_SECTIONS: readonly Label[] = ['agenda', 'attendees', 'absent', 'next-meeting'];

/** Where in a note follow-ups are listed, and whose they are, line by line from the first to the last. */
export class FollowUpScope {
	readonly #parts: NoteParts;
	readonly #known: KnownNames;
	#section = -1;
	/** Plain bullets here are follow-ups. */
	#listed = false;
	/** They were promised before. */
	#old = false;
	/** The section is for something else. */
	#isOther = false;
	/** Owner of the bullets below `- Ana:`, and how far that is indented; a heading or a line is -1. */
	#owner: { readonly ref: NameRef; readonly level: number } | undefined;
	/** Indentation of the last follow-up; what is deeper tells about it. */
	#parent: number | undefined;

	constructor(parts: NoteParts, known: KnownNames) {
		this.#parts = parts;
		this.#known = known;
	}

	/** Whom the bullets here belong to, by a line above them. */
	get owner(): NameRef | undefined {
		return this.#owner?.ref;
	}

	/** Takes in the next line; true when a plain bullet here is a follow-up, or a line that begins with its owner. */
	enter(line: OutlineLine): boolean {
		if (line.section !== this.#section) this.#enterSection(line);
		if (line.kind === 'blank' || line.kind === 'hidden') return false;
		if (line.kind !== 'item') {
			this.#parent = undefined;
			if (line.kind !== 'paragraph' || this.#enterLabel(line)) return false;
			return this.#listed && !this.#old;
		}
		if (this.#owner && line.level <= this.#owner.level) this.#owner = undefined;
		if (this.isBelow(line)) return false;
		this.#parent = undefined;
		return this.#listed && !this.#old && !this.#enterGroup(line);
	}

	/** Whether a line is indented below the last follow-up and tells about it. */
	isBelow(line: OutlineLine): boolean {
		return line.kind === 'item' && this.#parent !== undefined && line.level > this.#parent;
	}

	/** A follow-up was found in this line. */
	found(line: OutlineLine): void {
		this.#parent = line.level;
	}

	/** Whether boxes here are something else: an agenda, a list of those present, what was promised before. */
	get isClosed(): boolean {
		return this.#old || this.#isOther;
	}

	#enterSection(line: OutlineLine): void {
		const { section } = line;
		this.#section = section;
		this.#listed = this.#parts.sectionSays(section, 'follow-ups');
		this.#old = this.#parts.sectionSays(section, 'previous');
		this.#isOther = OTHER_SECTIONS.some((label) => this.#parts.sectionSays(section, label));
		this.#parent = undefined;
		this.#owner =
			this.#listed && line.kind === 'heading' ? this.#named(line, line.text) : undefined;
	}

	/** Whether a line is nothing but a label; what it says holds for the lines below. */
	#enterLabel(line: OutlineLine): boolean {
		const labelled = parseLabelled(line.text);
		if (labelled === undefined || labelled.value !== '') return false;
		const labels = labelsOf(labelled.label);
		const section = this.#parts.sectionSays(line.section, 'follow-ups');
		this.#owner = undefined;
		if (labels.has('previous')) this.#old = true;
		else {
			this.#old = this.#parts.sectionSays(line.section, 'previous');
			if (labels.has('follow-ups')) {
				this.#listed = true;
				this.#old = false;
			} else {
				// Indented, it is about the promise above: “Notes:”.
				const other = line.column === 1 && OTHER_LISTS.some((label) => labels.has(label));
				this.#listed = section && !other;
				if (this.#listed) this.#owner = this.#named(line, labelled.label);
			}
		}
		return true;
	}

	/** `- Ana:` or `- [[Ana]]` with bullets below: their owner, not a follow-up of its own. */
	#enterGroup(line: OutlineLine): boolean {
		const name = line.text.replace(/[*_]/gu, '').trim();
		if (line.task !== undefined || name.split(' ').length > 4) return false;
		const isBold =
			/^\*\*[^*]{1,60}\*\*$/u.test(line.text) && this.#known.find(name) !== undefined;
		if (!isBold && !/[:：]$/u.test(name) && findLinks(name)[0]?.raw !== name) return false;
		const place = { line: line.number, column: line.column, as: 'entry' as const };
		const [ref] = parseNameList(name.replace(/[:：]$/u, ''), place).names;
		if (ref !== undefined) this.#owner = { ref, level: line.level };
		return ref !== undefined;
	}

	/** A heading or label that is nothing but the name of somebody in this note. */
	#named(
		line: OutlineLine,
		words: string,
	): { readonly ref: NameRef; readonly level: number } | undefined {
		if (labelsOf(words).size > 0) return undefined;
		const place = { line: line.number, column: line.column, as: 'entry' as const };
		const { names } = parseNameList(words, place);
		const [ref, other] = names;
		if (ref === undefined || other !== undefined) return undefined;
		const isPerson =
			ref.form === 'link' ? ref.raw === words.trim() : this.#known.find(words) !== undefined;
		return isPerson ? { ref, level: -1 } : undefined;
	}
}
