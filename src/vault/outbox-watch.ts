import { Component, TFile, type App } from 'obsidian';
import type { VanishedLines } from '../core/record/put-back';
import { vanishedLines, type OutboxLine } from '../core/record/vanished-lines';
import type { NoteWriter } from './note-writer';
import type { Outbox } from './outbox';
import type { Surroundings } from './surroundings';

/** Whoever asks the person about lines that are missing. */
export interface Question {
	/** Told of all that are missing now whenever that has changed; of none when they have come back. */
	ask(vanished: readonly VanishedLines[], watch: Answered): void;
}

/** Whoever is told what the person answered. */
export interface Answered {
	/** Of lines removed on purpose nothing is asked again. */
	answered(vanished: readonly VanishedLines[], onPurpose: boolean): void;
}

/** What the watch works with. */
export interface OutboxWatched {
	readonly outbox: Outbox;
	readonly notes: NoteWriter;
	readonly around: Pick<Surroundings, 'setTimeout' | 'clearTimeout'>;
	readonly question: Question;
}

/** A sync may write a note twice in a row, or take it away to put it back; own writes are told before they are done. */
const SETTLES = 1_500;

/**
 * Looks whether lines that this device wrote are still there when their notes change from outside. What is removed in
 * the open editor, or by an undo, is removed on purpose. Loading it only asks to be told when the layout is ready.
 */
export class OutboxWatch extends Component implements Answered {
	readonly #app: App;
	readonly #watched: OutboxWatched;
	/** Ids of lines that were removed in an editor here and have not come back since. */
	readonly #removedHere = new Set<string>();
	/** Ids of lines that were missing without having been removed here, and have not come back since. */
	readonly #lost = new Set<string>();
	/** Notes to look at, and whether one that is not there may be asked about. */
	readonly #waiting = new Map<string, boolean>();
	readonly #missing = new Map<string, VanishedLines>();
	/** What the question in front of the person is about, as text. */
	#asked = '[]';
	#timer: number | undefined;

	constructor(app: App, watched: OutboxWatched) {
		super();
		this.#app = app;
		this.#watched = watched;
	}

	override onload(): void {
		const { vault, metadataCache, workspace } = this.#app;
		const { outbox } = this.#watched;
		workspace.onLayoutReady(() => {
			// A note that is not there at the start may be on its way.
			for (const path of outbox.paths) this.#lookLater(path, false);
		});
		this.registerEvent(
			metadataCache.on('changed', (file, text) => {
				this.#arrived(file.path, text);
				this.#lookLater(file.path, true);
			}),
		);
		this.registerEvent(
			vault.on('delete', (file) => {
				this.#lookLater(file.path, true);
			}),
		);
		this.registerEvent(
			vault.on('rename', (file, was) => {
				if (file instanceof TFile) this.#renamed(was, file.path);
			}),
		);
		this.registerEvent(
			workspace.on('editor-change', (editor, { file }) => {
				if (file !== null) this.#typed(file.path, editor.getValue());
			}),
		);
		this.register(
			outbox.listen(() => {
				for (const path of outbox.takeMissed()) this.#lookLater(path, true);
			}),
		);
	}

	override onunload(): void {
		if (this.#timer !== undefined) this.#watched.around.clearTimeout(this.#timer);
	}

	answered(vanished: readonly VanishedLines[], onPurpose: boolean): void {
		for (const { path, lines } of vanished) {
			this.#missing.delete(path);
			if (onPurpose) this.#watched.outbox.drop(lines);
		}
		this.#asked = JSON.stringify([...this.#missing]);
	}

	#renamed(was: string, path: string): void {
		this.#watched.outbox.rename(was, path);
		this.#missing.delete(was);
		this.#lookLater(path, true);
	}

	#typed(path: string, text: string): void {
		for (const { id } of this.#vanishedFrom(path, text))
			if (!this.#lost.has(id)) this.#removedHere.add(id);
	}

	/** At once, for whoever types next in the note has not removed what is missing already. */
	#arrived(path: string, text: string): void {
		for (const { id } of vanishedLines(this.#watched.outbox.of(path), text))
			if (!this.#removedHere.has(id)) this.#lost.add(id);
	}

	/** The lines kept for a note that are not in its text; of those that are, neither is true any longer. */
	#vanishedFrom(path: string, text: string): readonly OutboxLine[] {
		const lines = this.#watched.outbox.of(path);
		const vanished = new Set(vanishedLines(lines, text));
		for (const line of lines) {
			if (vanished.has(line)) continue;
			this.#removedHere.delete(line.id);
			this.#lost.delete(line.id);
		}
		return [...vanished];
	}

	#lookLater(path: string, mayBeGone: boolean): void {
		const { outbox, around } = this.#watched;
		if (outbox.of(path).length === 0) return;
		this.#waiting.set(path, mayBeGone || this.#waiting.get(path) === true);
		if (this.#timer !== undefined) around.clearTimeout(this.#timer);
		this.#timer = around.setTimeout(() => {
			this.#timer = undefined;
			void this.#lookAll();
		}, SETTLES);
	}

	async #lookAll(): Promise<void> {
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		for (const [path, mayBeGone] of waiting) await this.#look(path, mayBeGone);
		const asked = JSON.stringify([...this.#missing]);
		if (asked === this.#asked) return;
		this.#asked = asked;
		this.#watched.question.ask([...this.#missing.values()], this);
	}

	async #look(path: string, mayBeGone: boolean): Promise<void> {
		const file = this.#app.vault.getFileByPath(path);
		if (file === null) {
			this.#lookElsewhere(path, mayBeGone);
			return;
		}
		// What cannot be read now is not gone.
		const text = await this.#watched.notes.textOf(path).catch(() => undefined);
		if (text === undefined || (text === '' && file.stat.size > 0)) return;
		this.#compare(path, text);
	}

	#compare(path: string, text: string): void {
		const { outbox } = this.#watched;
		const vanished = this.#vanishedFrom(path, text);
		const here = vanished.filter(({ id }) => this.#removedHere.delete(id));
		outbox.drop(here);
		const lines = vanished.filter((line) => !here.includes(line));
		for (const { id } of lines) this.#lost.add(id);
		if (lines.length === 0) this.#missing.delete(path);
		else this.#missing.set(path, { path, isGone: false, lines });
	}

	/** Outside the app a note is renamed by being taken away here and made there. */
	#lookElsewhere(path: string, mayBeGone: boolean): void {
		const { outbox } = this.#watched;
		const lines = outbox.of(path);
		if (lines.length === 0) return;
		const moved = this.#noteWith(lines.map(({ id }) => id));
		if (moved !== undefined) {
			this.#missing.delete(path);
			outbox.rename(path, moved);
			this.#lookLater(moved, true);
		} else if (mayBeGone) this.#missing.set(path, { path, isGone: true, lines });
	}

	#noteWith(ids: readonly string[]): string | undefined {
		const { vault, metadataCache } = this.#app;
		return vault.getMarkdownFiles().find((file) => {
			const blocks = metadataCache.getFileCache(file)?.blocks;
			return blocks !== undefined && ids.some((id) => Object.hasOwn(blocks, id));
		})?.path;
	}
}
