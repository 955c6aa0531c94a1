import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { buildNetwork } from '../fakes/build-network';
import { HandCranked } from '../fakes/hand-cranked';
import {
	answersOf,
	bodiesRead,
	indexOf,
	MapStore,
	NOTES,
	openVault,
	readIndex,
	TODAY,
} from './some-vault';

const MATTERING = Object.keys(NOTES).filter((path) => !/Recipe|Stock/.test(path));

test('the network is the one the command line reads from the same notes', async () => {
	const { app } = openVault();
	const network = (await readIndex(app)).known?.network.on(TODAY);
	const other = buildNetwork(NOTES).on(TODAY);
	expect(network?.people()).toEqual(other.people());
	expect(network?.paths()).toEqual(other.paths());
	for (const { path } of other.people()) {
		expect(network?.timeline(path)).toEqual(other.timeline(path));
		expect(network?.standing(path)).toEqual(other.standing(path));
		expect(network?.followUps(path)).toEqual(other.followUps(path));
	}
	expect(other.people()).toHaveLength(3);
});

test('only notes that can matter are read, each once', async () => {
	const staged = openVault();
	await readIndex(staged.app);
	expect(bodiesRead(staged)).toEqual([...MATTERING].sort());
});

test('a warm start with nothing changed reads no note, and knows the same', async () => {
	const staged = openVault();
	const store = new MapStore();
	const first = await readIndex(staged.app, { store });
	await first.save();
	const calls = staged.stage.calls.length;
	const second = await readIndex(staged.app, { store });
	expect(bodiesRead(staged, calls)).toEqual([]);
	expect(answersOf(second)).toEqual(answersOf(first));
});

test('a note changed, added or gone while the app was closed is found so', async () => {
	const staged = openVault();
	const store = new MapStore();
	await (await readIndex(staged.app, { store })).save();
	await staged.stage.sync('Daily/2026-11-18.md', '- lunch with [[Ana Silva]] and [[Cy Ode]]\n');
	await staged.stage.sync('Daily/2026-11-19.md', '- met [[Bo Chen]]\n');
	await staged.stage.sync('Meetings/Kick-off.md', null);
	const calls = staged.stage.calls.length;
	const index = await readIndex(staged.app, { store });
	expect(bodiesRead(staged, calls)).toEqual(['Daily/2026-11-18.md', 'Daily/2026-11-19.md']);
	expect(answersOf(index)).toEqual(answersOf(await readIndex(staged.app)));
});

test('until every note has been looked at nothing is known and no pane is told', async () => {
	const { app } = openVault();
	const around = new HandCranked();
	around.holdsTurns = true;
	around.lookCosts = 3;
	const index = indexOf(app, { around });
	const told = vi.fn();
	const progress: unknown[] = [];
	index.listen(told);
	index.watch(() => progress.push(index.progress));
	const started = index.start(DEFAULT_SETTINGS);
	let turns = 0;
	for (;;) {
		await new Promise((resolve) => setTimeout(resolve, 0));
		around.drawFrame();
		if (index.known !== undefined) break;
		expect(told).not.toHaveBeenCalled();
		expect(index.progress?.of).toBe(8);
		if (around.takeTurn()) turns++;
	}
	await started;
	expect(told).toHaveBeenCalledTimes(1);
	expect(turns).toBeGreaterThan(3);
	expect(progress.at(-1)).toBeUndefined();
	expect(index.progress).toBeUndefined();
	expect(index.known?.network.on(TODAY).people()).toHaveLength(3);
});

test('while the reading goes on its progress grows', async () => {
	const { app } = openVault();
	const around = new HandCranked();
	const index = indexOf(app, { around });
	const seen: number[] = [];
	index.watch(() => seen.push(index.progress?.read ?? Infinity));
	around.frame = (run) => {
		run();
	};
	await index.start(DEFAULT_SETTINGS);
	expect(seen).toEqual([...seen].sort((a, b) => a - b));
	expect(seen.at(-1)).toBe(Infinity);
	expect(seen.length).toBeGreaterThan(1);
});

test('a frame with ten changes tells the panes once', async () => {
	const { app } = openVault();
	const around = new HandCranked();
	const index = await readIndex(app, { around });
	around.drawFrame();
	const told = vi.fn();
	index.listen(told);
	for (let i = 0; i < 10; i++) {
		index.change(
			'Daily/2026-11-18.md',
			`- met [[Bo Chen]]\n${'- met [[Ana Silva]]\n'.repeat(i)}`,
		);
		await index.settled();
	}
	expect(told).not.toHaveBeenCalled();
	around.drawFrame();
	expect(told).toHaveBeenCalledTimes(1);
	expect(index.known?.network.on(TODAY).lastContact('People/Ana Silva.md')?.day).toBe(
		'2026-11-18',
	);
});

test('the text that comes with a change is not read again', async () => {
	const staged = openVault();
	const index = await readIndex(staged.app);
	const calls = staged.stage.calls.length;
	index.change('Daily/2026-11-18.md', '- met [[Cy Ode]]\n');
	await index.settled();
	expect(bodiesRead(staged, calls)).toEqual([]);
	expect(index.known?.network.on(TODAY).lastContact('Cy Ode.md')?.day).toBe('2026-11-18');
});

test('a text that has been overtaken by a change does not come back', async () => {
	const staged = openVault();
	const index = indexOf(staged.app);
	const { vault } = staged.app;
	const read = vault.cachedRead.bind(vault);
	const path = 'Daily/2026-11-18.md';
	vi.spyOn(vault, 'cachedRead').mockImplementation(async (file) => {
		const text = await read(file);
		if (file.path === path) index.change(path, '- met [[Cy Ode]]\n');
		return text;
	});
	await index.start(DEFAULT_SETTINGS);
	const network = index.known?.network.on(TODAY);
	expect(network?.lastContact('Cy Ode.md')?.day).toBe('2026-11-18');
	expect(network?.lastContact('People/Bo Chen.md')).toBeUndefined();
});

test('somebody’s first note makes the notes that link to them matter, and their last one gone no longer', async () => {
	const staged = openVault({
		...NOTES,
		'Notes/Party.md': '- 2026-05-01 dinner with [[Dee Fox]]\n',
	});
	const index = await readIndex(staged.app);
	expect(bodiesRead(staged)).not.toContain('Notes/Party.md');
	await staged.stage.sync('People/Dee Fox.md', '');
	index.look(['People/Dee Fox.md']);
	await index.settled();
	const network = index.known?.network.on(TODAY);
	expect(network?.lastContact('People/Dee Fox.md')?.day).toBe('2026-05-01');
	await staged.stage.sync('People/Dee Fox.md', null);
	index.look(['People/Dee Fox.md']);
	await index.settled();
	expect(network?.noteFacts('Notes/Party.md')?.events).toEqual([]);
});

test('a note that changes while it does not matter is read as it is when it matters again', async () => {
	const staged = openVault({
		'People/Dee.md': '',
		'Notes/Party.md': '- 2026-05-01 dinner with [[Dee]]\n',
	});
	const index = await readIndex(staged.app);
	const tell = async (path: string, text: string | null) => {
		await staged.stage.sync(path, text);
		if (text === null) index.look([path]);
		else index.change(path, text);
		await index.settled();
	};
	await tell('People/Dee.md', null);
	// As long as before, and by a clock that stands still: nothing else tells that it is another text.
	await tell('Notes/Party.md', '- 2026-06-02 dinner with [[Dee]]\n');
	await tell('People/Dee.md', '');
	expect(index.known?.network.on(TODAY).lastContact('People/Dee.md')?.day).toBe('2026-06-02');
});

test('a note that cannot be read is there all the same, says so, and is read at the next start', async () => {
	const staged = openVault();
	const store = new MapStore();
	const { vault } = staged.app;
	const failing = vi
		.spyOn(vault, 'cachedRead')
		.mockRejectedValue(new Error('it is in the cloud'));
	const index = await readIndex(staged.app, { store });
	expect(index.known?.network.on(TODAY).noteFacts('People/Bo Chen.md')).toMatchObject({
		diagnostics: [{ message: 'This note cannot be read: it is in the cloud.' }],
	});
	await index.save();
	failing.mockRestore();
	const again = await readIndex(staged.app, { store });
	expect(again.known?.network.on(TODAY).people()).toHaveLength(3);
});

test('a note that cannot be read any longer says what it said last', async () => {
	const staged = openVault();
	const index = await readIndex(staged.app);
	await staged.stage.sync('People/Ana Silva.md', '---\ntier: 2\n---\n');
	vi.spyOn(staged.app.vault, 'cachedRead').mockRejectedValue(new Error('it is in the cloud'));
	index.look(['People/Ana Silva.md']);
	await index.settled();
	const facts = index.known?.network.on(TODAY).noteFacts('People/Ana Silva.md');
	expect(facts?.person?.tier?.value).toBe(1);
});

test('a file too large for a note is not opened', async () => {
	const staged = openVault({ 'People/Ana.md': 'x'.repeat(9 * 1024 * 1024) });
	const index = await readIndex(staged.app);
	expect(bodiesRead(staged)).toEqual([]);
	expect(index.known?.network.on(TODAY).noteFacts('People/Ana.md')).toMatchObject({
		diagnostics: [{ code: 'file-too-large' }],
	});
});

test('the reading is kept after three seconds without a change', async () => {
	const { app } = openVault();
	const around = new HandCranked();
	const store = new MapStore();
	const index = await readIndex(app, { around, store });
	around.pass(2_000);
	index.change('Daily/2026-11-18.md', '- met [[Cy Ode]]\n');
	await index.settled();
	around.pass(2_000);
	expect(store.puts).toBe(0);
	around.pass(1_000);
	await vi.waitFor(() => {
		expect(store.values.has('head')).toBe(true);
	});
	expect(around.timers.count).toBe(0);
});

test('a closed index reads, tells and keeps nothing', async () => {
	const staged = openVault();
	const around = new HandCranked();
	const index = await readIndex(staged.app, { around });
	around.drawFrame();
	const told = vi.fn();
	index.listen(told);
	index.close();
	const calls = staged.stage.calls.length;
	index.look(['People/Bo Chen.md']);
	await index.settled();
	around.drawFrame();
	expect([bodiesRead(staged, calls), told.mock.calls, around.timers.count]).toEqual([[], [], 0]);
});
