import type { Act } from '../core/record/act';
import { applyChanges, invertChanges } from '../core/text/change';
import type { ActHistory, NoteStep, Step } from './act-history';
import type { NoteWriter } from './note-writer';

/** A note that could not be written, and why, in a sentence. */
export interface Unwritten {
	readonly path: string;
	readonly why: string;
}

/** What became of an act. Carried out again it completes: what is written already is not written twice. */
export interface Carried {
	/** Paths of the notes that were written, made or taken away, in their order. */
	readonly written: readonly string[];
	/** Notes left as they are because their text does not allow the edit. */
	readonly refused: readonly Unwritten[];
	/** The write the app could not do; after it nothing else was tried. */
	readonly failed?: Unwritten;
	/** Paths that were not tried: the act was stopped, or failed before. */
	readonly left: readonly string[];
}

/** What became of an undo or a redo, and the act it was of. */
export interface TakenBack extends Carried {
	readonly done: string;
}

/** Whoever shows a long act; it is told after each note, and may stop before the next. */
export interface Watcher {
	readonly stopped: () => boolean;
	readonly wrote: (notes: number, of: number) => void;
}

/** Whoever keeps what was written on this device, for a sync may lose it. */
export interface Keeper {
	/** A note was written; no text is no note. */
	wrote(path: string, before: string, after: string): void;
	/** A note was not there when this was to be written in it. */
	missed(path: string, text: string): void;
}

const NOBODY: Watcher = { stopped: () => false, wrote: () => undefined };

/** Carries out acts, one after the other, and takes them back. */
export class ActWriter {
	readonly #notes: NoteWriter;
	readonly #history: ActHistory;
	readonly #keeper: Keeper | undefined;
	/** Whose each was, for somebody may still want to take it back by its own notice. */
	readonly #acts = new WeakMap<Carried, Act>();
	/** Acts wait for each other: two commands on one note are two edits, never a mixture. */
	#queue: Promise<unknown> = Promise.resolve();

	constructor(notes: NoteWriter, history: ActHistory, keeper?: Keeper) {
		this.#notes = notes;
		this.#history = history;
		this.#keeper = keeper;
	}

	/**
	 * Writes an act, note by note, up to the first that the app cannot write. What was written is one undo, with what an
	 * earlier try of the same act has written. Never rejects.
	 */
	carryOut(act: Act, watcher: Watcher = NOBODY): Promise<Carried> {
		const tasks = [
			...act.creates.map(({ path: wanted, text }) => {
				const path = this.#notes.placeFor(wanted);
				return { path, run: () => this.#makeOnce(act, path, text) };
			}),
			...act.edits.map(({ path, edit }) => ({ path, run: () => this.#edit(path, edit) })),
		];
		return this.#next(async () => {
			const { carried, steps } = await runAll(tasks, watcher);
			this.#history.add({ done: act.done, notes: steps, of: act });
			this.#acts.set(carried, act);
			return carried;
		});
	}

	/** The text of a note as an act would find it; `undefined` when it is gone. Rejects when it cannot be read. */
	textOf(path: string): Promise<string | undefined> {
		return this.#notes.textOf(path);
	}

	/**
	 * Takes back the last act, or the one that was carried out so, if no note of it was changed since. `undefined` when there
	 * is nothing to undo.
	 */
	undo(carried?: Carried): Promise<TakenBack | undefined> {
		const history = this.#history;
		return this.#turn(
			() => (carried === undefined ? history.last : this.#stepOf(carried)),
			(step, again, rest) => {
				history.undone(step, again, rest);
			},
		);
	}

	/** Does again what was last undone, under the same condition. */
	redo(): Promise<TakenBack | undefined> {
		const history = this.#history;
		return this.#turn(
			() => history.lastUndone,
			(step, back, rest) => {
				history.redone(step, back, rest);
			},
		);
	}

	#stepOf(carried: Carried): Step | undefined {
		const act = this.#acts.get(carried);
		return act && this.#history.stepOf(act);
	}

	#turn(
		pick: () => Step | undefined,
		settle: (step: Step, opposite: Step, rest: readonly NoteStep[]) => void,
	): Promise<TakenBack | undefined> {
		return this.#next(async () => {
			const step = pick();
			if (step === undefined) return undefined;
			const { carried, steps, rest } = await this.#takeBack(step);
			if (steps.length > 0) settle(step, { ...step, notes: steps }, rest);
			return { ...carried, done: step.done };
		});
	}

	#next<T>(run: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(run);
		this.#queue = turn.catch(() => undefined);
		return turn;
	}

	/** All notes of a step or none: each is looked at before the first is written. */
	async #takeBack(step: Step): Promise<Ran & { readonly rest: readonly NoteStep[] }> {
		const notes = [...step.notes].reverse();
		for (const note of notes) {
			const why = await this.#whyNot(note);
			if (why === undefined) continue;
			const left = notes.map(({ path }) => path);
			const carried = { written: [], refused: [{ path: note.path, why }], left };
			return { carried, steps: [], rest: step.notes };
		}
		const tasks = notes.map((note) => ({ path: note.path, run: () => this.#turnBack(note) }));
		const ran = await runAll(tasks, NOBODY);
		const written = new Set(ran.carried.written);
		return { ...ran, rest: step.notes.filter(({ path }) => !written.has(path)) };
	}

	async #whyNot(note: NoteStep): Promise<string | undefined> {
		const text = await this.#notes.textOf(note.path).catch(() => undefined);
		if ('taken' in note) return text === undefined ? undefined : `${note.path} is there again.`;
		if (text === undefined) return `${note.path} is no longer there.`;
		const expected = 'made' in note ? note.made : note.after;
		return text === expected ? undefined : `${note.path} was changed since.`;
	}

	async #turnBack(note: NoteStep): Promise<NoteStep | string | undefined> {
		const { path } = note;
		if ('taken' in note) return this.#make(path, note.taken);
		if ('made' in note) {
			// The notes before it took their time.
			const text = await this.#notes.textOf(path);
			if (text !== note.made) return `${path} was changed since.`;
			await this.#notes.trash(path);
			this.#keeper?.wrote(path, note.made, '');
			return { path, taken: note.made };
		}
		return this.#edit(path, (text) =>
			text === note.after
				? { changes: note.back }
				: { refused: `${path} was changed since.` },
		);
	}

	async #edit(path: string, edit: Act['edits'][number]['edit']): Promise<Task> {
		const written = await this.#notes
			.write(path, edit)
			.finally(() => this.#keepMissed(path, edit));
		if (written.outcome === 'refused') return written.why;
		if (written.outcome === 'unchanged') return undefined;
		const { before, changes } = written;
		const after = applyChanges(before, changes);
		this.#keeper?.wrote(path, before, after);
		return { path, after, back: invertChanges(before, changes) };
	}

	/** Where the note is gone, what was to be written in it is kept. */
	#keepMissed(path: string, edit: Act['edits'][number]['edit']): void {
		if (this.#keeper === undefined || this.#notes.isThere(path)) return;
		const edited = edit('');
		if ('changes' in edited) this.#keeper.missed(path, applyChanges('', edited.changes));
	}

	/** Made by this very act before it failed further on, it stays as it is, whatever was typed in it since. */
	async #makeOnce(act: Act, path: string, text: string): Promise<Task> {
		const isMade = this.#history.hasMade(act, path) && this.#notes.isThere(path);
		return isMade ? undefined : this.#make(path, text);
	}

	async #make(path: string, text: string): Promise<Task> {
		// Perhaps the app made it and said that it could not.
		if ((await this.#notes.textOf(path)) === text) return undefined;
		await this.#notes.create(path, text);
		this.#keeper?.wrote(path, '', text);
		return { path, made: text };
	}
}

/** A step to remember, nothing when there was nothing to do, or why the note was left alone. */
type Task = NoteStep | string | undefined;

interface Ran {
	readonly carried: Carried;
	readonly steps: readonly NoteStep[];
}

async function runAll(
	tasks: readonly { readonly path: string; readonly run: () => Promise<Task> }[],
	watcher: Watcher,
): Promise<Ran> {
	const steps: NoteStep[] = [];
	const refused: Unwritten[] = [];
	let failed: Unwritten | undefined;
	let tried = 0;
	for (const { path, run } of tasks) {
		if (failed !== undefined || watcher.stopped()) break;
		tried++;
		try {
			const done = await run();
			if (typeof done === 'string') refused.push({ path, why: done });
			else if (done !== undefined) steps.push(done);
			watcher.wrote(tried, tasks.length);
		} catch (error) {
			failed = { path, why: `${path} could not be written: ${reasonOf(error)}.` };
		}
	}
	const written = steps.map(({ path }) => path);
	const left = tasks.slice(tried).map(({ path }) => path);
	return { carried: { written, refused, ...(failed && { failed }), left }, steps };
}

function reasonOf(error: unknown): string {
	const said = error instanceof Error ? error.message : String(error);
	return said.slice(0, 200).replace(/\.$/u, '');
}
