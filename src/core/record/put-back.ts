import { noteName } from '../text/name';
import { applyChanges } from '../text/change';
import type { Act, NewNote, NoteEdit } from './act';
import { inTurn, type EditText } from './in-turn';
import { addToLog } from './log-section';
import { writeSection } from './review-section';
import { listed } from './say-done';
import type { OutboxLine } from './vanished-lines';
import type { Writing } from './writing';

/** Lines of one note that this device wrote and that are no longer in it. */
export interface VanishedLines {
	readonly path: string;
	/** Whether the note is gone as a whole; then it is made again. */
	readonly isGone: boolean;
	/** In the order in which they are to stand. */
	readonly lines: readonly OutboxLine[];
}

/**
 * Writes lines that a sync has lost into the logs they were written in, tasks of a review into the review; those that
 * have come back are left.
 */
export function putBack(vanished: readonly VanishedLines[], writing: Writing): Act {
	const edits = vanished.map(({ path, isGone, lines }) => ({
		path,
		isGone,
		edit: inTurn(editsOf(lines, writing)),
	}));
	const count = vanished.reduce((sum, { lines }) => sum + lines.length, 0);
	const names = listed(vanished.map(({ path }) => path));
	return {
		done: `Put ${sayLines(count)} back in ${names}.`,
		creates: edits.filter(({ isGone }) => isGone).map(madeAgain),
		edits: edits.filter(({ isGone }) => !isGone).map(({ path, edit }) => ({ path, edit })),
	};
}

function editsOf(lines: readonly OutboxLine[], { settings }: Writing): readonly EditText[] {
	const linesIn = (wanted?: string) =>
		lines.filter(({ review }) => review === wanted).map(({ line }) => line);
	const reviews = new Set(lines.flatMap(({ review }) => review ?? []));
	return [
		(text) => addToLog(text, linesIn(), settings.logHeading),
		...[...reviews].map((heading): EditText => {
			const section = { heading, tasks: linesIn(heading), quotes: [] };
			return (text) => writeSection(text, section);
		}),
	];
}

/** “1 line”, “3 lines”. */
export function sayLines(count: number): string {
	return count === 1 ? '1 line' : `${count} lines`;
}

function madeAgain({ path, edit }: NoteEdit): NewNote {
	const title = `# ${noteName(path)}\n`;
	const edited = edit(title);
	if ('refused' in edited) throw new RangeError(edited.refused);
	return { path, text: applyChanges(title, edited.changes) };
}
