import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { SettingsStore, type SettingsFile } from '../../src/vault/settings-store';

/** A data.json held as text, as the app holds it: what is no JSON makes loading fail. */
class TextFile implements SettingsFile {
	text: string | undefined;
	readonly saved: string[] = [];

	constructor(text?: string) {
		this.text = text;
	}

	load(): Promise<unknown> {
		return Promise.resolve(this.text).then((text) =>
			text === undefined ? null : (JSON.parse(text) as unknown),
		);
	}

	save(data: unknown): Promise<void> {
		this.text = JSON.stringify(data);
		this.saved.push(this.text);
		return Promise.resolve();
	}
}

async function openStore(file: SettingsFile): Promise<SettingsStore> {
	const store = new SettingsStore(file);
	await store.load();
	return store;
}

test.each([undefined, '', '{"a":1', 'null', '[]', '7', '"text"', '{}', '{"weeklyMinutes":"lots"}'])(
	'a settings file %j means the defaults and is left as it is',
	async (text) => {
		const file = new TextFile(text);
		const store = await openStore(file);
		store.find({ dailyNotes: [], templateFolders: [] });
		expect(store.settings).toEqual(DEFAULT_SETTINGS);
		expect([file.saved, file.text]).toEqual([[], text]);
	},
);

test.each([
	[undefined, true, false],
	['{}', true, false],
	['{"weeklyMinutes":60}', false, false],
	['{"a":1', false, true],
	['[]', false, true],
])('of a file %j the plugin is new: %s, the file is broken: %s', async (text, isNew, isBroken) => {
	const store = await openStore(new TextFile(text));
	expect([store.isNew, store.isBroken]).toEqual([isNew, isBroken]);
});

test('what the user chooses is written, with all that stood there', async () => {
	const newer = '{"version":9,"weeklyMinutes":60,"moonPhase":{"on":true},"sphere":"many"}';
	const file = new TextFile(newer);
	const store = await openStore(file);
	await store.choose({ weeklyMinutes: 90 });
	expect(JSON.parse(file.text ?? '')).toEqual({
		version: 9,
		weeklyMinutes: 90,
		moonPhase: { on: true },
		sphere: 'many',
	});
	expect(store.settings.weeklyMinutes).toBe(90);
	expect(store.diagnostics).toHaveLength(3);
});

test('a choice taken back leaves the default', async () => {
	const file = new TextFile('{"weeklyMinutes":60,"sphere":100}');
	const store = await openStore(file);
	await store.choose({ weeklyMinutes: undefined });
	expect(file.text).toBe('{"sphere":100}');
	expect(store.settings.weeklyMinutes).toBe(DEFAULT_SETTINGS.weeklyMinutes);
});

test('choosing what is chosen already writes nothing', async () => {
	const file = new TextFile('{"weeklyMinutes":60}');
	const store = await openStore(file);
	await store.choose({ weeklyMinutes: 60 });
	expect(file.saved).toEqual([]);
});

test('settings that arrive late from another device are not lost to the first choice', async () => {
	const file = new TextFile();
	const store = await openStore(file);
	file.text = '{"sphere":100,"logHeading":"Diary"}';
	await store.choose({ weeklyMinutes: 90 });
	expect(JSON.parse(file.text)).toEqual({ sphere: 100, logHeading: 'Diary', weeklyMinutes: 90 });
	expect(store.settings.sphere).toBe(100);
});

test('choices made at once are all kept', async () => {
	const file = new TextFile();
	const store = await openStore(file);
	await Promise.all([
		store.choose({ weeklyMinutes: 90 }),
		store.choose({ sphere: 100 }),
		store.choose({ ledgerDays: 90 }),
	]);
	expect(JSON.parse(file.text ?? '')).toEqual({ weeklyMinutes: 90, sphere: 100, ledgerDays: 90 });
});

test('a broken file is replaced by the first choice', async () => {
	const file = new TextFile('{"a":1');
	const store = await openStore(file);
	await store.choose({ sphere: 100 });
	expect([file.text, store.isBroken]).toEqual(['{"sphere":100}', false]);
});

test('a broken file that was deleted is broken no more, and that is told', async () => {
	const file = new TextFile('{"a":1');
	const store = await openStore(file);
	const told = vi.fn();
	store.listen(told);
	file.text = undefined;
	await store.load();
	expect([store.isBroken, store.isNew]).toEqual([false, true]);
	expect(told).toHaveBeenCalledTimes(1);
});

test('a change from outside is taken in, told once, and not written back', async () => {
	const file = new TextFile('{"sphere":100}');
	const store = await openStore(file);
	const told = vi.fn();
	store.listen(told);
	file.text = '{"sphere":200}';
	await store.load();
	await store.load();
	expect([store.settings.sphere, file.saved]).toEqual([200, []]);
	expect(told).toHaveBeenCalledTimes(1);
});

test.each([undefined, '{"sphere":2', '[]'])(
	'a file that turns into %j while the app is open changes nothing for now',
	async (text) => {
		const file = new TextFile('{"sphere":100,"own":1}');
		const store = await openStore(file);
		file.text = text;
		await store.load();
		expect(store.settings.sphere).toBe(100);
		await store.choose({ ledgerDays: 90 });
		expect(JSON.parse(file.text ?? '')).toEqual({ sphere: 100, own: 1, ledgerDays: 90 });
	},
);

test('a key called __proto__ is a key like any other', async () => {
	const file = new TextFile('{"__proto__":{"sphere":7},"sphere":100}');
	const store = await openStore(file);
	await store.choose({ ledgerDays: 90 });
	expect(file.text).toBe('{"__proto__":{"sphere":7},"sphere":100,"ledgerDays":90}');
	expect(store.settings.sphere).toBe(100);
});

test('a choice that cannot be written is said to be so, and nothing changes', async () => {
	const file = new TextFile('{"sphere":100}');
	const store = await openStore(file);
	const told = vi.fn();
	store.listen(told);
	vi.spyOn(file, 'save').mockRejectedValueOnce(new Error('no room'));
	await expect(store.choose({ sphere: 200 })).rejects.toThrow('no room');
	expect([store.settings.sphere, told.mock.calls.length]).toEqual([100, 0]);
	await store.choose({ sphere: 300 });
	expect(store.settings.sphere).toBe(300);
});

test.each(['the same choice', 'a choice that cannot be written'])(
	'what has arrived from another device is told even when it is met by %s',
	async (met) => {
		const file = new TextFile('{"sphere":100}');
		const store = await openStore(file);
		const told = vi.fn();
		store.listen(told);
		file.text = '{"sphere":200}';
		if (met !== 'the same choice')
			vi.spyOn(file, 'save').mockRejectedValueOnce(new Error('no room'));
		const sphere = met === 'the same choice' ? 200 : 300;
		await store.choose({ sphere }).catch(() => undefined);
		await store.load();
		expect([store.settings.sphere, told.mock.calls.length]).toEqual([200, 1]);
	},
);

test('what was found in the vault holds where nothing was chosen, and is never written', async () => {
	const file = new TextFile('{"templateFolders":["Extras"]}');
	const store = await openStore(file);
	const told = vi.fn();
	store.listen(told);
	const daily = [{ folder: 'Daily', format: 'YYYY-MM-DD' }];
	store.find({ dailyNotes: daily, templateFolders: ['Templates'] });
	store.find({ dailyNotes: daily, templateFolders: ['Templates'] });
	expect(store.settings).toMatchObject({ dailyNotes: daily, templateFolders: ['Extras'] });
	expect(told).toHaveBeenCalledTimes(1);
	await store.choose({ sphere: 100 });
	expect(file.text).toBe('{"templateFolders":["Extras"],"sphere":100}');
	expect(store.settings.dailyNotes).toEqual(daily);
});
