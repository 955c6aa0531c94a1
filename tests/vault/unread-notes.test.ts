import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readNote } from '../../src/core/reading/read-note';
import type { NetworkIndex } from '../../src/vault/network-index';
import { bodiesRead, openVault, readIndex, TODAY } from './some-vault';

vi.mock('../../src/core/reading/read-note', { spy: true });

const DAILY = 'Daily/2026-11-18.md';
const TRIP = '- met [[Bo Chen]] !!!\n';

beforeEach(async () => {
	const actual = await vi.importActual<{ readonly readNote: typeof readNote }>(
		'../../src/core/reading/read-note',
	);
	vi.mocked(readNote).mockImplementation((note, reading) => {
		if (note.text.includes('!!!')) throw new Error('it trips over its marks');
		return actual.readNote(note, reading);
	});
});

afterEach(() => {
	vi.restoreAllMocks();
});

function complaintsOf(index: NetworkIndex, path: string): readonly string[] {
	const network = index.known?.network.on(TODAY);
	return network?.diagnostics(path).map(({ message }) => message) ?? [];
}

test('a note that the reader trips over says so, and all others are read', async () => {
	const { app, stage } = openVault();
	await stage.sync(DAILY, TRIP);
	const index = await readIndex(app);
	expect(complaintsOf(index, DAILY)).toEqual([
		'This note cannot be read: it trips over its marks.',
	]);
	expect(index.known?.network.on(TODAY).people()).toHaveLength(3);
	index.change(DAILY, '- met [[Cy Ode]]\n');
	await index.settled();
	expect(complaintsOf(index, DAILY)).toEqual([]);
	expect(index.known?.network.on(TODAY).lastContact('Cy Ode.md')?.day).toBe('2026-11-18');
});

test('a change that the reader trips over is told, and the next change is read', async () => {
	const { app } = openVault();
	const index = await readIndex(app);
	index.change(DAILY, TRIP);
	await index.settled();
	expect(complaintsOf(index, DAILY)).toEqual([
		'This note cannot be read: it trips over its marks.',
	]);
	index.change('People/Bo Chen.md', '# Bo Chen\n\n## Log\n- 2026-11-19 call\n');
	await index.settled();
	expect(index.known?.network.on(TODAY).lastContact('People/Bo Chen.md')?.day).toBe('2026-11-19');
});

test('a note whose signs cannot be had says so, and all others are read', async () => {
	const { app } = openVault();
	const { metadataCache } = app;
	const signs = metadataCache.getFileCache.bind(metadataCache);
	vi.spyOn(metadataCache, 'getFileCache').mockImplementation((file) => {
		if (file.path === DAILY) throw new Error('its signs are no signs');
		return signs(file);
	});
	const index = await readIndex(app);
	expect(complaintsOf(index, DAILY)).toEqual([
		'This note cannot be read: its signs are no signs.',
	]);
	expect(index.known?.network.on(TODAY).people()).toHaveLength(3);
});

test('a text too large for a note is not read either when it comes with a change', async () => {
	const staged = openVault();
	const index = await readIndex(staged.app);
	index.change(DAILY, '- met [[Cy Ode]]\n'.repeat(600_000));
	await index.settled();
	expect(complaintsOf(index, DAILY)).toEqual(['This file has 10 MB and was not read.']);
	expect(bodiesRead(staged).filter((path) => path === DAILY)).toHaveLength(1);
});
