import type { Day } from '../calendar/day';
import type { Act } from './act';
import { markLine, tickTask, type SeenLine } from './line-mark';

/** A line of a note, as it was shown. */
export interface ShownLine extends SeenLine {
	readonly path: string;
}

/** Says at a line that it was contact, or that it was none, in words that stay there for everybody to see. */
export function correctContact({ path, ...seen }: ShownLine, isContact: boolean): Act {
	return {
		done: `Marked a line as ${isContact ? 'contact' : 'no contact'} in ${path}.`,
		creates: [],
		edits: [
			{ path, edit: (text) => markLine(text, seen, isContact ? 'contact' : 'no-contact') },
		],
	};
}

/** Ticks off a promise where it stands: a follow-up, or a task of a review that was written into a note. */
export function keepPromise({ path, ...seen }: ShownLine, day: Day): Act {
	return {
		done: `Ticked off “${seen.text}” in ${path}.`,
		creates: [],
		edits: [{ path, edit: (text) => tickTask(text, seen, day) }],
	};
}
