/** Kith's own reading of a vault as the plugin does it, with a folder in place of the app and of the browser's database. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

const READING = 'bench';

/** No slice is ever used up. */
const NOTHING_WAITS = { elapsed: () => 0, turn: (run) => run() };

/** What an app knows of each note without reading it, by its path. */
export function stampsOf(vault) {
	return new Map(vault.notes.map((note) => [note.path, { ...note, mtime: 0 }]));
}

/**
 * Reads the vault, what was kept of it in the folder `kept` from there. Answers with its `notes`, with `save`, which keeps
 * the reading, and with `bodies`, which counts the notes whose text was read. `around` tells the time and lets others take
 * their turn.
 */
export async function openKeptVault(kith, { root, stamps }, kept, around = NOTHING_WAITS) {
	let bodies = 0;
	const source = {
		notes: () => [...stamps.values()],
		stamp: (name) => stamps.get(name),
		signs: () => undefined,
		read(name) {
			bodies++;
			return readFile(path.join(root, name), 'utf8');
		},
	};
	const slices = new kith.Slices(around);
	const cache = new kith.ReadingCache(new FolderStore(kept), 'bench');
	const before = await cache.load(READING, slices);
	const tools = { source, parseYaml: kith.parseYaml, slices };
	const notes = new kith.VaultNotes(tools, kith.DEFAULT_SETTINGS, before.notes);
	notes.look(stamps.keys());
	await notes.settle(() => undefined);
	return {
		notes,
		bodies: () => bodies,
		save: () => cache.save(READING, { notes: notes.kept(), order: undefined }, slices),
	};
}

/** Values as files, copied as the browser's database copies them. */
class FolderStore {
	#folder;

	constructor(folder) {
		this.#folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	async get(key) {
		const file = path.join(this.#folder, key);
		return existsSync(file) ? deserialize(readFileSync(file)) : undefined;
	}

	async put(key, value) {
		writeFileSync(path.join(this.#folder, key), serialize(value));
	}
}
