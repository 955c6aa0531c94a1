import type { OutlineLine } from '../../text/outline';
import type { NameList } from '../names/name-list';
import type { NameRef } from '../names/name-ref';

/** Names found in one attendee place of a note's body. */
export interface AttendeePlace {
	/** Index of the section the label stands in, or is; -1 at the top of the note. */
	readonly section: number;
	/** The place is a section of its own, `## Attendees`, and not a label inside another. */
	readonly heading: boolean;
	readonly names: readonly NameRef[];
	readonly absent: readonly NameRef[];
	readonly broken: readonly { readonly text: string; readonly line: number }[];
	/** The lines it takes up, so that nobody is met once more in them. */
	readonly lines: ReadonlySet<number>;
}

/** What a box, a cell or a label says of the names beside it; `blank` is a box or cell left empty. */
export type Mark = 'here' | 'away' | 'blank';

/** An attendee place while it is read line by line. */
export class OpenPlace {
	readonly section: number;
	readonly heading: boolean;
	/** Of a heading its depth; of a bullet `- Attendees:` its indentation; of a label on a line of its own -1. */
	readonly level: number;
	/** Of names to come: at the meeting, or named as not there. */
	label: 'attendees' | 'absent' = 'attendees';
	/** Which columns of the table being read hold the names, and whether they were there. */
	columns: { readonly name: number; readonly presence: number } | undefined;
	/** `done`: the names stood beside the label; `comma`: they did, and go on in the next line. */
	list: 'below' | 'done' | 'comma' = 'below';
	/** The names stand one to a line without bullets; a blank line ends them. */
	bare = false;
	readonly #named: { readonly ref: NameRef; readonly mark: Mark }[] = [];
	readonly #broken: { readonly text: string; readonly line: number }[] = [];
	readonly #lines = new Set<number>();
	#indent = Infinity;

	constructor(line: OutlineLine) {
		this.section = line.section;
		this.heading = line.kind === 'heading';
		this.level = line.kind === 'heading' || line.kind === 'item' ? line.level : -1;
		this.#lines.add(line.number);
	}

	get isEmpty(): boolean {
		return this.#named.length === 0;
	}

	/** How far the bullet of the last name is indented; what is deeper is said about that person. */
	get indent(): number {
		return this.#indent;
	}

	/** Whether only the label itself was read so far. */
	get isFresh(): boolean {
		return this.#lines.size < 2;
	}

	take(line: OutlineLine): void {
		this.#lines.add(line.number);
	}

	add(line: OutlineLine, list: NameList, mark: Mark = 'here'): void {
		this.take(line);
		const here = this.label === 'absent' ? 'away' : mark;
		this.#named.push(
			...list.names.map((ref) => ({ ref, mark: here })),
			...list.absent.map((ref) => ({ ref, mark: 'away' as const })),
		);
		if (line.kind === 'item' && list.names.length + list.absent.length > 0)
			this.#indent = line.level;
		if (list.broken !== undefined) this.#broken.push({ text: list.broken, line: line.number });
	}

	/** Boxes left empty say that somebody was away only where others are ticked. */
	close(): AttendeePlace {
		const marked = this.#named.some(({ mark }) => mark === 'here');
		const isHere = (mark: Mark) => mark === 'here' || (mark === 'blank' && !marked);
		return {
			section: this.section,
			heading: this.heading,
			names: this.#named.filter(({ mark }) => isHere(mark)).map(({ ref }) => ref),
			absent: this.#named.filter(({ mark }) => !isHere(mark)).map(({ ref }) => ref),
			broken: this.#broken,
			lines: this.#lines,
		};
	}
}
