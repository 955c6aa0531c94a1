import { TFile, type App } from 'obsidian';
import { signsIn, type NoteSigns } from './note-signs';

/** A note as it lies in the vault; another time or size means another text. */
export interface NoteStamp {
	readonly path: string;
	/** Milliseconds since 1970. */
	readonly mtime: number;
	/** Bytes. */
	readonly size: number;
}

/** Where notes come from. */
export interface NoteSource {
	/** Every note there is now. */
	notes(): readonly NoteStamp[];
	/** A note as it is now; `undefined` when there is none. */
	stamp(path: string): NoteStamp | undefined;
	/** What is known of a note without reading it; `undefined` when nothing is known yet. */
	signs(path: string): NoteSigns | undefined;
	/** Its text. Rejects when it cannot be had. */
	read(path: string): Promise<string>;
}

/** The notes of the app’s vault: texts by the app’s own cache, signs by its metadata cache. */
export class AppNotes implements NoteSource {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	notes(): readonly NoteStamp[] {
		return this.#app.vault.getMarkdownFiles().map(stampOf);
	}

	stamp(path: string): NoteStamp | undefined {
		const file = this.#file(path);
		return file && stampOf(file);
	}

	signs(path: string): NoteSigns | undefined {
		const file = this.#file(path);
		const cache = file && this.#app.metadataCache.getFileCache(file);
		return cache ? signsIn(cache) : undefined;
	}

	async read(path: string): Promise<string> {
		const file = this.#file(path);
		if (file === undefined) throw new Error('it is not there');
		return this.#app.vault.cachedRead(file);
	}

	#file(path: string): TFile | undefined {
		const file = this.#app.vault.getAbstractFileByPath(path);
		return file instanceof TFile && file.extension === 'md' ? file : undefined;
	}
}

function stampOf({ path, stat }: TFile): NoteStamp {
	return { path, mtime: stat.mtime, size: stat.size };
}
