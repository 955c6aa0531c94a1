import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DAY_ORDERS } from '../../src/core/calendar/day-order';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { parseYaml } from '../../src/cli/yaml-engine.mts';
import { keepNote, type KeptNote } from '../../src/vault/kept-note';
import { ReadingCache } from '../../src/vault/reading-cache';
import { readForm } from '../../src/vault/read-form';
import { Slices } from '../../src/vault/slices';
import { writeForm } from '../../src/vault/write-form';
import { anyNote } from '../fakes/any-facts';
import { HandCranked } from '../fakes/hand-cranked';
import { answersOf, bodiesRead, MapStore, NOTES, openVault, readIndex } from './some-vault';

const slices = () => new Slices(new HandCranked());

function kept(path: string, text = '', mtime = 1): KeptNote {
	const reading = { settings: DEFAULT_SETTINGS, parseYaml };
	return keepNote({ path, mtime, size: text.length }, text, reading);
}

function notesOf(...notes: readonly KeptNote[]): ReadonlyMap<string, KeptNote> {
	return new Map(notes.map((note) => [note.path, note]));
}

const MANY = notesOf(...Array.from({ length: 600 }, (_, i) => kept(`People/P ${i}.md`)));

test('what was kept comes back as it was, from a handful of chunks', async () => {
	const store = new MapStore();
	await new ReadingCache(store, '1').save('a', { notes: MANY, order: 'dmy' }, slices());
	expect(store.puts).toBe(4);
	const loaded = await new ReadingCache(store, '1').load('a', slices());
	expect(loaded).toEqual({ notes: MANY, order: 'dmy' });
	expect(store.gets).toBe(4);
});

test('every note survives being kept, whatever stands in it', () => {
	for (const [path, text] of Object.entries(NOTES)) {
		const note = kept(path, text);
		expect(readForm(structuredClone(writeForm([note])))).toStrictEqual([note]);
	}
});

test('notes survive being kept together, whatever they say', () => {
	const some = fc.array(anyNote(), { maxLength: 5 });
	fc.assert(
		fc.property(some, fc.subarray([...DAY_ORDERS]), (all, orders) => {
			const notes = all.map((facts, i) => ({
				...{ path: facts.path, mtime: 1.5, size: i },
				...{ facts, orders },
			}));
			expect(readForm(structuredClone(writeForm(notes)))).toEqual(notes);
		}),
	);
});

test('a change, an addition and a loss rewrite only the chunks they are in', async () => {
	const store = new MapStore();
	const cache = new ReadingCache(store, '1');
	await cache.save('a', { notes: MANY, order: undefined }, slices());
	const other = new Map(MANY);
	other.set('People/P 3.md', kept('People/P 3.md', '', 2));
	other.delete('People/P 4.md');
	const puts = store.puts;
	await cache.save('a', { notes: other, order: undefined }, slices());
	expect(store.puts - puts).toBe(2);
	const more = new Map(other).set('People/New.md', kept('People/New.md'));
	await cache.save('a', { notes: more, order: undefined }, slices());
	expect(store.puts - puts).toBe(4);
	const loaded = await new ReadingCache(store, '1').load('a', slices());
	expect(loaded.notes).toEqual(more);
});

test('after a warm start nothing is written when nothing has changed but the head', async () => {
	const store = new MapStore();
	await new ReadingCache(store, '1').save('a', { notes: MANY, order: undefined }, slices());
	const cache = new ReadingCache(store, '1');
	const loaded = await cache.load('a', slices());
	const puts = store.puts;
	await cache.save('a', loaded, slices());
	expect(store.puts - puts).toBe(1);
});

test.each([
	['another version of the reader', '2', 'a'],
	['other settings', '1', 'b'],
])('what was kept by %s is of no use', async (_, version, reading) => {
	const store = new MapStore();
	await new ReadingCache(store, '1').save('a', { notes: MANY, order: undefined }, slices());
	const loaded = await new ReadingCache(store, version).load(reading, slices());
	expect(loaded.notes.size).toBe(0);
});

test('a save that was cut off leaves the notes of whole chunks, and the next one mends all', async () => {
	const store = new MapStore();
	const first = new ReadingCache(store, '1');
	await first.save('a', { notes: MANY, order: undefined }, slices());
	const cache = new ReadingCache(store, '1');
	await cache.load('a', slices());
	vi.spyOn(store, 'put').mockRejectedValue(new Error('QuotaExceededError'));
	await cache.save('a', { notes: notesOf(kept('A.md')), order: 'dmy' }, slices());
	vi.restoreAllMocks();
	expect((await new ReadingCache(store, '1').load('a', slices())).notes).toEqual(MANY);
	await cache.save('a', { notes: notesOf(kept('A.md')), order: 'dmy' }, slices());
	const loaded = await new ReadingCache(store, '1').load('a', slices());
	expect([...loaded.notes.keys()]).toEqual(['A.md']);
});

test('long work on the store is done in slices', async () => {
	const around = new HandCranked();
	around.lookCosts = 9;
	const store = new MapStore();
	const cache = new ReadingCache(store, '1');
	await cache.save('a', { notes: MANY, order: undefined }, new Slices(around));
	const turns = around.turnsAsked;
	expect(turns).toBe(3);
	await new ReadingCache(store, '1').load('a', new Slices(around));
	expect(around.turnsAsked - turns).toBe(3);
});

const DAMAGE: readonly (readonly [string, (store: MapStore) => void])[] = [
	[
		'lost',
		(store) => {
			store.values.clear();
		},
	],
	[
		'without its head',
		(store) => {
			store.values.delete('head');
		},
	],
	[
		'with a head that is none',
		(store) => {
			store.values.set('head', 'chunks');
		},
	],
	[
		'half written',
		(store) => {
			store.values.delete('notes-0');
		},
	],
	[
		'a chunk of nonsense',
		(store) => {
			store.values.set('notes-0', { reading: 1, notes: 7 });
		},
	],
	[
		'not to be had',
		(store) => {
			store.get = () => Promise.reject(new Error('UnknownError'));
		},
	],
];

test.each(DAMAGE)(
	'a kept reading that is %s is read anew, and the same is known',
	async (_, damage) => {
		const staged = openVault();
		const store = new MapStore();
		const first = await readIndex(staged.app, { store });
		await first.save();
		damage(store);
		const calls = staged.stage.calls.length;
		const index = await readIndex(staged.app, { store });
		expect(bodiesRead(staged, calls)).toHaveLength(6);
		expect(answersOf(index)).toEqual(answersOf(first));
	},
);

test('a kept reading of an older version is read anew', async () => {
	const staged = openVault();
	const store = new MapStore();
	await (await readIndex(staged.app, { store })).save();
	const calls = staged.stage.calls.length;
	await readIndex(staged.app, { store, version: '2' });
	expect(bodiesRead(staged, calls)).toHaveLength(6);
});

test.each([
	['without most of it', () => '["People/Bo Chen.md", 1, 2]'],
	['cut off', (note: string) => note.slice(0, -1)],
	['of nothing', () => 'null'],
	[
		'with a word that is not there',
		(note: string) => note.replace(/(,\d{1,20}),\d{1,9},/u, '$1,999,'),
	],
	['with a name that is not there', (note: string) => note.replace(',[],[]', ',[],[99]')],
	['with no place', (note: string) => note.replace('"People/Bo Chen.md"', '7')],
])(
	'one broken note among those kept, %s, is read anew, and the others are not',
	async (_, broken) => {
		const staged = openVault();
		const store = new MapStore();
		const first = await readIndex(staged.app, { store });
		await first.save();
		const chunk = store.values.get('notes-0') as { notes: string[] };
		const place = chunk.notes.findIndex((note) => note.startsWith('["People/Bo Chen.md"'));
		const note = chunk.notes[place] ?? '';
		chunk.notes[place] = broken(note);
		expect(chunk.notes[place]).not.toBe(note);
		const calls = staged.stage.calls.length;
		const index = await readIndex(staged.app, { store });
		expect(bodiesRead(staged, calls)).toEqual(['People/Bo Chen.md']);
		expect(answersOf(index)).toEqual(answersOf(first));
	},
);

test('whatever is found in a store, nothing fails', async () => {
	const value = fc.anything({ withMap: true, maxDepth: 3 });
	await fc.assert(
		fc.asyncProperty(value, value, async (head, chunk) => {
			const store = new MapStore();
			store.get = (key) => Promise.resolve(key === 'head' ? head : chunk);
			const loaded = await new ReadingCache(store, '1').load('a', slices());
			expect(loaded.notes.size).toBe(0);
		}),
	);
});
