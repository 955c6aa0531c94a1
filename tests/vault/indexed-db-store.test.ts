import { expect, test } from 'vitest';
import { databaseName, IndexedDbStore } from '../../src/vault/indexed-db-store';
import { createApp } from '../obsidian/create-app.ts';

/** A request that is answered after the present turn, as the browser does. */
function request(work: () => unknown): IDBRequest {
	const made: Record<string, unknown> = { error: null };
	queueMicrotask(() => {
		try {
			made['result'] = work();
		} catch (error) {
			made['error'] = error;
		}
		const handler = made['error'] === null ? made['onsuccess'] : made['onerror'];
		if (typeof handler === 'function') (handler as () => void)();
	});
	return made as unknown as IDBRequest;
}

/** As much of the browser’s databases as the store asks for. */
class Databases {
	readonly tables = new Map<string, Map<string, unknown>>();
	readonly opened: IDBDatabase[] = [];
	fault: Error | undefined;

	open(name: string): IDBOpenDBRequest {
		const made = request(() => {
			if (this.fault) throw this.fault;
			const database = this.#database(name);
			this.opened.push(database);
			if (this.tables.has(name)) return database;
			Object.assign(made, { result: database });
			made.onupgradeneeded?.({} as IDBVersionChangeEvent);
			return database;
		}) as IDBOpenDBRequest;
		return made;
	}

	#database(name: string): IDBDatabase {
		const table = () => this.tables.get(name) ?? new Map<string, unknown>();
		const store = {
			get: (key: string) => request(() => structuredClone(table().get(key))),
			put: (value: unknown, key: string) =>
				request(() => {
					if (this.fault) throw this.fault;
					return table().set(key, structuredClone(value));
				}),
		};
		return {
			createObjectStore: () => this.tables.set(name, new Map()),
			transaction: () => ({ objectStore: () => store }),
			close: () => undefined,
		} as unknown as IDBDatabase;
	}
}

function storeIn(databases: Databases, name = 'kith-1'): IndexedDbStore {
	return new IndexedDbStore(databases as unknown as IDBFactory, name);
}

test('what was put is there for the next start, maps and all, and no other vault sees it', async () => {
	const databases = new Databases();
	const value = { notes: new Map([['a', 1]]) };
	const store = storeIn(databases);
	expect(await store.get('head')).toBeUndefined();
	await store.put('head', value);
	expect(await storeIn(databases).get('head')).toEqual(value);
	expect(await storeIn(databases, 'kith-2').get('head')).toBeUndefined();
});

test('the database is opened once, and again after the browser has closed it', async () => {
	const databases = new Databases();
	const store = storeIn(databases);
	await Promise.all([store.get('a'), store.get('b')]);
	expect(databases.opened).toHaveLength(1);
	databases.opened[0]?.onclose?.({} as Event);
	await store.get('a');
	expect(databases.opened).toHaveLength(2);
	await store.close();
	await store.get('a');
	expect(databases.opened).toHaveLength(3);
});

test('a database that cannot be opened is tried again the next time', async () => {
	const databases = new Databases();
	const store = storeIn(databases);
	databases.fault = new Error('SecurityError');
	await expect(store.get('a')).rejects.toThrow('SecurityError');
	databases.fault = undefined;
	expect(await store.get('a')).toBeUndefined();
});

test('a full disk is told of', async () => {
	const databases = new Databases();
	const store = storeIn(databases);
	await store.get('a');
	databases.fault = new Error('QuotaExceededError');
	await expect(store.put('a', 1)).rejects.toThrow('QuotaExceededError');
});

test('each vault has one name for its database on this device, whatever others are called', () => {
	const { app } = createApp();
	const { app: other } = createApp();
	const marks = ['one', 'two', 'three'];
	const newMark = () => marks.shift() ?? '';
	expect(databaseName(app, newMark)).toBe('kith-one');
	expect(databaseName(app, newMark)).toBe('kith-one');
	expect(databaseName(other, newMark)).toBe('kith-two');
});
