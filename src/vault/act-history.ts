import type { Change } from '../core/text/change';

/** One note as an act has left it, and how it comes back to what it was before. */
export type NoteStep =
	| {
			readonly path: string;
			/** The whole note as the act left it: when it reads otherwise, somebody has written since. */
			readonly after: string;
			/** From `after` back to what was before. */
			readonly back: readonly Change[];
	  }
	| {
			readonly path: string;
			/** The act made the note. */
			readonly made: string;
	  }
	| {
			readonly path: string;
			/** The act, an undo, took the note away. */
			readonly taken: string;
	  };

/** An act that was carried out, and can be taken back. */
export interface Step {
	/** “Logged a call with Ana Silva” */
	readonly done: string;
	readonly notes: readonly NoteStep[];
	/** What carried it out: an act stopped half way and gone on with later is one step. */
	readonly of?: object;
}

/** Beyond these the oldest are forgotten. */
const MOST_STEPS = 50;
const MOST_BYTES = 32 * 1024 * 1024;

/** The acts that can be undone and redone, the latest on top. It lasts as long as the app runs. */
export class ActHistory {
	#done: readonly Step[] = [];
	#undone: readonly Step[] = [];

	/**
	 * A new act was carried out: what was undone before cannot be redone any more. What goes on with the last one is taken
	 * back with it; a note that both wrote may have been written in between, and makes it a step of its own.
	 */
	add(step: Step): void {
		if (step.notes.length === 0) return;
		const { last } = this;
		const begun = last !== undefined && goesOn(last, step) ? last : undefined;
		const before = begun === undefined ? this.#done : this.#done.slice(0, -1);
		const whole = { ...step, notes: [...(begun?.notes ?? []), ...step.notes] };
		this.#done = withinBounds([...before, whole]);
		this.#undone = [];
	}

	/** A note is elsewhere now. What an undo took away has no note that could move. */
	renamed(was: string, path: string): void {
		const moved = (step: Step): Step => ({
			...step,
			notes: step.notes.map((note) =>
				note.path === was && !('taken' in note) ? { ...note, path } : note,
			),
		});
		this.#done = this.#done.map(moved);
		this.#undone = this.#undone.map(moved);
	}

	/** What undo would take back. */
	get last(): Step | undefined {
		return this.#done.at(-1);
	}

	/** What an act did and can still be taken back: it was not before, and is not forgotten. */
	stepOf(act: object): Step | undefined {
		return this.#done.filter(({ of }) => of === act).at(-1);
	}

	/** Whether a note was made by an act, and that was not taken back. */
	hasMade(act: object, path: string): boolean {
		const notes = this.stepOf(act)?.notes ?? [];
		return notes.some((note) => 'made' in note && note.path === path);
	}

	/** What redo would do again. */
	get lastUndone(): Step | undefined {
		return this.#undone.at(-1);
	}

	/** The step was taken back; `again` does it once more, `rest` are the notes it could not be taken back in. */
	undone(step: Step, again: Step, rest: readonly NoteStep[]): void {
		this.#done = replaced(this.#done, step, rest);
		this.#undone = withinBounds([...this.#undone, again]);
	}

	/** The undone step was done again; `back` takes it back once more. */
	redone(step: Step, back: Step, rest: readonly NoteStep[]): void {
		this.#undone = replaced(this.#undone, step, rest);
		this.#done = withinBounds([...this.#done, back]);
	}
}

function goesOn(last: Step, step: Step): boolean {
	const paths = new Set(last.notes.map(({ path }) => path));
	return (
		step.of !== undefined &&
		step.of === last.of &&
		!step.notes.some(({ path }) => paths.has(path))
	);
}

function replaced(steps: readonly Step[], step: Step, rest: readonly NoteStep[]): readonly Step[] {
	return steps.flatMap((one) => {
		if (one !== step) return [one];
		return rest.length === 0 ? [] : [{ ...step, notes: rest }];
	});
}

function withinBounds(steps: readonly Step[]): readonly Step[] {
	const kept: Step[] = [];
	let bytes = 0;
	for (const step of [...steps].reverse()) {
		bytes += step.notes.reduce((sum, note) => sum + 2 * textOf(note).length, 0);
		// The latest act can be undone, however much it wrote.
		if (kept.length > 0 && (kept.length === MOST_STEPS || bytes > MOST_BYTES)) break;
		kept.push(step);
	}
	return kept.reverse();
}

function textOf(note: NoteStep): string {
	if ('after' in note) return note.after;
	return 'made' in note ? note.made : note.taken;
}
