import type { Change } from '../text/change';

/**
 * What becomes of one note: the changes to its text, none when it says so already, or a sentence why it is left as
 * it is: “The properties of Ana Silva cannot be read (line 3), so the tier was not changed.”
 */
export type Edited = { readonly changes: readonly Change[] } | { readonly refused: string };

/**
 * A wish about one note that exists. It is planned on whatever text the note has at the moment of writing, so it can
 * be planned again when another device or a typist was faster. Pure: the same text gives the same answer, and on a text
 * that has the wish fulfilled already (its block id stands there) it gives no changes.
 */
export interface NoteEdit {
	readonly path: string;
	readonly edit: (text: string) => Edited;
}

/**
 * A note to be made, at a path that was free when the act was planned: `freePath` has tried the next names. It never
 * replaces one: where another note has come there since, the act stops at it and says so.
 */
export interface NewNote {
	readonly path: string;
	readonly text: string;
}

/** One thing the person asked for, whatever it takes: written together, said in one sentence, undone as one. */
export interface Act {
	/** What was done and where, in sentences: “Logged a call with Ana Silva in People/Ana Silva.md.” */
	readonly done: string;
	readonly creates: readonly NewNote[];
	readonly edits: readonly NoteEdit[];
}
