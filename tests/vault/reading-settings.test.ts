import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { HandCranked } from '../fakes/hand-cranked';
import {
	answersOf,
	bodiesRead,
	indexOf,
	MapStore,
	openVault,
	readIndex,
	TODAY,
} from './some-vault';

test('the vault’s own days decide how a day in figures is read, then and at the next start', async () => {
	const staged = openVault({
		'People/Ana.md': '',
		'Calls/One.md': '---\ndate: 03/04/2026\nattendees: "[[Ana]]"\n---\n',
		'Calls/Two.md': '---\ndate: 18/12/2025\nattendees: "[[Ana]]"\n---\n',
	});
	const store = new MapStore();
	const index = await readIndex(staged.app, { store });
	expect(index.known?.settings.dayOrder).toBe('dmy');
	expect(index.known?.network.on(TODAY).lastContact('People/Ana.md')?.day).toBe('2026-04-03');
	await index.save();
	const calls = staged.stage.calls.length;
	const again = await readIndex(staged.app, { store });
	expect(bodiesRead(staged, calls)).toEqual([]);
	expect(answersOf(again)).toEqual(answersOf(index));
});

test('days that come to contradict each other decide nothing any more, once there is quiet', async () => {
	const staged = openVault({
		'People/Ana.md': '',
		'Calls/One.md': '---\ndate: 03/04/2026\nattendees: "[[Ana]]"\n---\n',
		'Calls/Two.md': '---\ndate: 18/12/2025\nattendees: "[[Ana]]"\n---\n',
	});
	const around = new HandCranked();
	const index = await readIndex(staged.app, { around });
	await staged.stage.sync('Calls/Three.md', '---\ndate: 12/24/2025\nattendees: "[[Ana]]"\n---\n');
	index.look(['Calls/Three.md']);
	await index.settled();
	expect(index.known?.settings.dayOrder).toBe('dmy');
	around.pass(3_000);
	await index.settled();
	expect(index.known?.settings.dayOrder).toBeUndefined();
	expect(answersOf(index)).toEqual(answersOf(await readIndex(staged.app)));
});

test('an order that the user has chosen is not questioned', async () => {
	const { app } = openVault({
		'People/Ana.md': '',
		'Calls/One.md': '---\ndate: 03/04/2026\nattendees: "[[Ana]]"\n---\n',
		'Calls/Two.md': '---\ndate: 18/12/2025\nattendees: "[[Ana]]"\n---\n',
	});
	const index = await readIndex(app, {}, { ...DEFAULT_SETTINGS, dayOrder: 'mdy' });
	expect(index.known?.network.on(TODAY).lastContact('People/Ana.md')?.day).toBe('2026-03-04');
});

test('other cadences need no note to be read, other folders of people do', async () => {
	const staged = openVault();
	const index = await readIndex(staged.app);
	const calls = staged.stage.calls.length;
	const cadences = { ...DEFAULT_SETTINGS.cadences, 1: 7 };
	await index.use({ ...DEFAULT_SETTINGS, cadences });
	expect(bodiesRead(staged, calls)).toEqual([]);
	expect(index.known?.network.on(TODAY).cadence('People/Ana Silva.md')?.cadence).toBe(7);
	await index.use({
		...DEFAULT_SETTINGS,
		people: [{ by: 'property', key: 'type', value: 'person' }],
	});
	expect(bodiesRead(staged, calls)).toContain('Cy Ode.md');
	expect(index.known?.network.on(TODAY).people()).toHaveLength(1);
});

test('while notes are read by other settings the network there is goes on answering', async () => {
	const { app } = openVault();
	const index = await readIndex(app);
	const before = index.known;
	const used = index.use({ ...DEFAULT_SETTINGS, selfNames: ['Bo Chen'] });
	expect(index.known).toEqual(before);
	expect(index.progress).toMatchObject({ of: 8 });
	await used;
	expect(index.known?.network.on(TODAY).people()).toHaveLength(2);
});

test('settings chosen while the kept reading is being fetched are those it is read by', async () => {
	const { app } = openVault();
	const index = indexOf(app);
	const started = index.start(DEFAULT_SETTINGS);
	await index.use({ ...DEFAULT_SETTINGS, selfNames: ['Bo Chen'] });
	await started;
	expect(index.known?.network.on(TODAY).people()).toHaveLength(2);
});
