import type { App } from 'obsidian';
import type { ReadingStore } from './reading-cache';

const TABLE = 'reading';
const ID_KEY = 'kith-reading';

/**
 * A store in the browser’s own database, on this device only. One database holds one vault; it may be thrown away at any
 * time, by hand or by the system.
 */
export class IndexedDbStore implements ReadingStore {
	readonly #factory: IDBFactory;
	readonly #name: string;
	#opened: Promise<IDBDatabase> | undefined;

	constructor(factory: IDBFactory, name: string) {
		this.#factory = factory;
		this.#name = name;
	}

	async get(key: string): Promise<unknown> {
		const database = await this.#open();
		return answer(database.transaction(TABLE).objectStore(TABLE).get(key));
	}

	async put(key: string, value: unknown): Promise<void> {
		const database = await this.#open();
		await answer(database.transaction(TABLE, 'readwrite').objectStore(TABLE).put(value, key));
	}

	async close(): Promise<void> {
		const database = await this.#opened?.catch(() => undefined);
		this.#opened = undefined;
		database?.close();
	}

	#open(): Promise<IDBDatabase> {
		this.#opened ??= this.#openAnew();
		return this.#opened;
	}

	async #openAnew(): Promise<IDBDatabase> {
		const request = this.#factory.open(this.#name, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
		try {
			const database = await answer(request);
			const forget = () => {
				this.#opened = undefined;
			};
			database.onclose = forget;
			database.onversionchange = () => {
				forget();
				database.close();
			};
			return database;
		} catch (error) {
			this.#opened = undefined;
			throw error;
		}
	}
}

/** The name of this vault’s database: vaults of one name are told apart by a mark kept with each on this device. */
export function databaseName(app: App, newMark: () => string): string {
	const known: unknown = app.loadLocalStorage(ID_KEY);
	if (typeof known === 'string' && known !== '') return `kith-${known}`;
	const mark = newMark();
	app.saveLocalStorage(ID_KEY, mark);
	return `kith-${mark}`;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('The database does not answer.'));
		};
	});
}
