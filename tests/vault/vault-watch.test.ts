import type { App } from 'obsidian';
import { expect, test, vi } from 'vitest';
import { ActHistory } from '../../src/vault/act-history';
import { ActWriter } from '../../src/vault/act-writer';
import { Clock } from '../../src/vault/clock';
import { NoteWriter } from '../../src/vault/note-writer';
import { SettingsStore } from '../../src/vault/settings-store';
import { VaultWatch } from '../../src/vault/vault-watch';
import { HandCranked } from '../fakes/hand-cranked';
import { createApp } from '../obsidian/create-app.ts';
import { bodiesRead, indexOf, MapStore, NOTES, openVault, TODAY } from './some-vault';

function watchOf(app: App, data: () => unknown = () => null) {
	const around = new HandCranked(2026, 11, 20, 23, 59);
	const store = new MapStore();
	const index = indexOf(app, { around, store });
	const clock = new Clock(around);
	const settings = new SettingsStore({
		load: () => Promise.resolve(data()),
		save: () => Promise.resolve(),
	});
	const history = new ActHistory();
	const watch = new VaultWatch(app, { index, clock, settings, history });
	return { around, store, index, clock, settings, history, watch };
}

test('loading only registers; the work begins when the layout is ready', async () => {
	const staged = createApp({ files: NOTES, isStarting: true });
	const { index, watch, around } = watchOf(staged.app);
	watch.load();
	await staged.stage.tick();
	expect([staged.stage.calls, around.timers.count]).toEqual([[], 0]);
	await staged.stage.start();
	await index.settled();
	expect(bodiesRead(staged)).toHaveLength(6);
	expect(index.known?.network.on(TODAY).people()).toHaveLength(3);
});

test('a plugin that is switched off before the layout is ready does nothing', async () => {
	const staged = createApp({ files: NOTES, isStarting: true });
	const { watch, around } = watchOf(staged.app);
	watch.load();
	watch.unload();
	await staged.stage.start();
	expect([staged.stage.calls, around.timers.count]).toEqual([[], 0]);
});

test('an app that opens with no notes says nothing of anybody, and knows the 50 that arrive', async () => {
	const staged = openVault({});
	const { index, watch, around } = watchOf(staged.app);
	watch.load();
	await staged.stage.tick();
	const told = vi.fn();
	around.drawFrame();
	index.listen(told);
	expect(index.known?.network.on(TODAY).people()).toEqual([]);
	for (let i = 0; i < 50; i++) await staged.stage.sync(`People/P ${i}.md`, '');
	await index.settled();
	expect(told).not.toHaveBeenCalled();
	around.drawFrame();
	expect(told).toHaveBeenCalledTimes(1);
	expect(index.known?.network.on(TODAY).people()).toHaveLength(50);
});

test('what is typed shows in the network without the note being read', async () => {
	const staged = openVault();
	const { index, watch } = watchOf(staged.app);
	watch.load();
	await staged.stage.tick();
	const calls = staged.stage.calls.length;
	await staged.stage.sync('Daily/2026-11-18.md', '- met [[Cy Ode]]\n');
	await index.settled();
	expect(bodiesRead(staged, calls)).toEqual([]);
	expect(index.known?.network.on(TODAY).lastContact('Cy Ode.md')?.day).toBe('2026-11-18');
});

test('a person whose note is renamed keeps their contacts, by the links that follow', async () => {
	const staged = openVault();
	const { index, watch } = watchOf(staged.app);
	watch.load();
	await staged.stage.tick();
	await staged.stage.rename('People/Bo Chen.md', 'People/Bo Tan.md');
	await index.settled();
	const network = index.known?.network.on(TODAY);
	expect(network?.lastContact('People/Bo Tan.md')?.day).toBe('2026-11-18');
	expect(network?.noteFacts('People/Bo Chen.md')).toBeUndefined();
});

test('a whole folder that is renamed takes its people along', async () => {
	const staged = openVault();
	const { index, watch } = watchOf(staged.app);
	watch.load();
	await staged.stage.tick();
	const folder = staged.app.vault.getFolderByPath('People');
	if (folder) await staged.app.vault.rename(folder, 'Archive');
	await staged.stage.tick();
	await index.settled();
	const network = index.known?.network.on(TODAY);
	expect(network?.people().map(({ path }) => path)).toEqual(['Cy Ode.md']);
	expect(network?.paths()).toContain('Archive/Bo Chen.md');
});

test('the app’s own format for daily notes is known before anything is read', async () => {
	const staged = createApp({
		files: {
			'.obsidian/daily-notes.json': '{ "folder": "Log", "format": "[Tag] DD MM YY" }',
			'People/Ana.md': '',
			'Log/Tag 18 11 26.md': '- met [[Ana]]\n',
		},
	});
	const { index, watch } = watchOf(staged.app);
	watch.load();
	await staged.stage.tick();
	await index.settled();
	expect(index.known?.network.on(TODAY).lastContact('People/Ana.md')?.day).toBe('2026-11-18');
});

test('settings that change outside are read by', async () => {
	const staged = openVault();
	let data: unknown = null;
	const { index, settings, watch } = watchOf(staged.app, () => data);
	watch.load();
	await staged.stage.tick();
	data = { selfNames: ['Bo Chen'] };
	await settings.load();
	await index.settled();
	expect(index.known?.network.on(TODAY).people()).toHaveLength(2);
});

test('whoever comes back to the window sees the day it is', async () => {
	const staged = openVault();
	const { clock, watch, around } = watchOf(staged.app);
	watch.load();
	await staged.stage.tick();
	around.sleep(72 * 3_600_000);
	window.dispatchEvent(new Event('focus'));
	expect(clock.today()).toBe('2026-11-23');
	around.sleep(24 * 3_600_000);
	document.dispatchEvent(new Event('visibilitychange'));
	expect(clock.today()).toBe('2026-11-24');
	watch.unload();
	around.sleep(24 * 3_600_000);
	window.dispatchEvent(new Event('focus'));
	expect([clock.today(), around.timers.count]).toEqual(['2026-11-24', 0]);
});

test('an app that closes keeps the reading first', async () => {
	const staged = openVault();
	const { index, store, watch } = watchOf(staged.app);
	watch.load();
	await staged.stage.tick();
	await index.settled();
	await staged.stage.quit();
	expect(store.values.has('head')).toBe(true);
});

test('what was written in a note is taken back where the note is now', async () => {
	const { app, stage } = openVault();
	const { index, history, watch } = watchOf(app);
	watch.load();
	await stage.tick();
	await index.settled();
	const acts = new ActWriter(new NoteWriter(app), history);
	const before = stage.text('People/Bo Chen.md');
	const changes = [{ from: 0, to: 0, insert: 'met\n' }];
	await acts.carryOut({
		done: 'Wrote.',
		creates: [{ path: 'Dee.md', text: 'Dee' }],
		edits: [{ path: 'People/Bo Chen.md', edit: () => ({ changes }) }],
	});
	const people = app.vault.getFolderByPath('People');
	if (people !== null) await app.vault.rename(people, 'Contacts');
	await stage.rename('Dee.md', 'Contacts/Dee Fox.md');
	expect(await acts.undo()).toMatchObject({
		written: ['Contacts/Bo Chen.md', 'Contacts/Dee Fox.md'],
		refused: [],
	});
	expect(stage.text('Contacts/Bo Chen.md')).toBe(before);
	expect(Object.keys(stage.files())).not.toContain('Contacts/Dee Fox.md');
	await stage.rename('Contacts/Bo Chen.md', 'Bo Chen.md');
	await acts.redo();
	expect(stage.text('Bo Chen.md')).toBe(`met\n${before ?? ''}`);
	expect(stage.text('Contacts/Dee Fox.md')).toBe('Dee');
});
