import { withFound, type FoundSettings } from '../core/settings/found-settings';
import { parseSettings } from '../core/settings/parse-settings';
import type { Settings } from '../core/settings/settings';
import type { Diagnostic } from '../core/text/diagnostic';
import { callAll } from './once-per-frame';

/** The plugin’s data.json, as the app reads and writes it: `Plugin.loadData` and `Plugin.saveData`. */
export interface SettingsFile {
	load(): Promise<unknown>;
	save(data: unknown): Promise<void>;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * The settings, and the file they are kept in. A file that is missing, empty or broken means the defaults, and is left
 * as it is: it may be on its way from another device. Only a choice of the user’s is written, and with it
 * whatever else stands in the file.
 */
export class SettingsStore {
	readonly #file: SettingsFile;
	readonly #listeners = new Set<() => void>();
	#data: Data = {};
	#found: FoundSettings = { dailyNotes: [], templateFolders: [] };
	#read = parseSettings(undefined);
	#settings = this.#read.settings;
	#isBroken = false;
	/** Reads and writes wait for each other. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(file: SettingsFile) {
		this.#file = file;
	}

	/** What holds: the user’s choices, else what was found in the vault, else the defaults. */
	get settings(): Settings {
		return this.#settings;
	}

	/** What the vault’s own configuration says, whatever the user has chosen. */
	get found(): FoundSettings {
		return this.#found;
	}

	/** What in the file was not understood. */
	get diagnostics(): readonly Diagnostic[] {
		return this.#read.diagnostics;
	}

	/** Whether there is a file that could not be read at all; the next choice of the user’s replaces it. */
	get isBroken(): boolean {
		return this.#isBroken;
	}

	/** Whether the user has never chosen anything here. */
	get isNew(): boolean {
		return !this.#isBroken && Object.keys(this.#data).length === 0;
	}

	/** Reads the file, at the start and whenever it has changed outside. Never writes, never fails. */
	async load(): Promise<void> {
		await this.#inTurn(() => this.#readFile());
	}

	/** Takes in what the app’s own configuration says. */
	find(found: FoundSettings): void {
		if (JSON.stringify(found) === JSON.stringify(this.#found)) return;
		this.#found = found;
		this.#settings = withFound(this.#read.settings, found);
		callAll(this.#listeners);
	}

	/**
	 * Writes what the user has chosen, by the keys of data.json; `undefined` takes a choice back. The file is read
	 * again first, so that what has arrived from another device is kept. Rejects when it cannot be written; then nothing
	 * was chosen.
	 */
	async choose(choices: Data): Promise<void> {
		await this.#inTurn(async () => {
			await this.#readFile();
			const data = new Map(Object.entries(this.#data));
			for (const [key, value] of Object.entries(choices)) {
				if (value === undefined) data.delete(key);
				else data.set(key, value);
			}
			const chosen: Data = Object.fromEntries(data);
			if (JSON.stringify(chosen) === JSON.stringify(this.#data) && !this.#isBroken) return;
			await this.#file.save(chosen);
			this.#take(chosen);
			this.#isBroken = false;
		});
	}

	/** To be told when the settings are others; answers with what takes the listener away again. */
	listen(listener: () => void): () => void {
		const own = () => {
			listener();
		};
		this.#listeners.add(own);
		return () => this.#listeners.delete(own);
	}

	/** A file that is not there or cannot be read leaves in memory what there was: at the start, the defaults. */
	async #readFile(): Promise<void> {
		let data: unknown;
		try {
			data = await this.#file.load();
		} catch {
			this.#isBroken = true;
			return;
		}
		const isThere = data !== null && data !== undefined && data !== '';
		this.#isBroken = isThere && !isObject(data);
		if (isObject(data)) this.#take(data);
	}

	#take(data: Data): void {
		this.#data = data;
		this.#read = parseSettings(data);
		this.#settings = withFound(this.#read.settings, this.#found);
	}

	#inTurn(work: () => Promise<void>): Promise<void> {
		const mine = this.#last.then(() => this.#telling(work));
		this.#last = mine.catch(() => undefined);
		return mine;
	}

	/** What was read on the way holds, and is told, even where nothing is written in the end. */
	async #telling(work: () => Promise<void>): Promise<void> {
		const state = () => JSON.stringify([this.#data, this.#isBroken]);
		const before = state();
		try {
			await work();
		} finally {
			if (state() !== before) callAll(this.#listeners);
		}
	}
}

function isObject(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
