import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVaultSettings } from '../../src/cli/vault-settings.mts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { someFolder } from './some-folder';

const OWN = '.obsidian/plugins/kith/data.json';
const DAILY = '.obsidian/daily-notes.json';
const PERIODIC = '.obsidian/plugins/periodic-notes/data.json';
const TEMPLATES = '.obsidian/templates.json';
const TEMPLATER = '.obsidian/plugins/templater-obsidian/data.json';

test('a folder without settings has the defaults, and there is nothing to complain of', () => {
	expect(readVaultSettings(someFolder())).toEqual({ settings: DEFAULT_SETTINGS, troubles: [] });
});

test('daily notes are found where the app and the plugins for them keep them', () => {
	const root = someFolder({
		[DAILY]: '{ "folder": "Daily/", "format": "YYYY/MM/YYYY-MM-DD" }',
		[PERIODIC]: JSON.stringify({
			daily: { enabled: true, folder: 'Journal', format: '' },
			weekly: { enabled: true, folder: 'Weeks' },
		}),
	});
	expect(readVaultSettings(root).settings.dailyNotes).toEqual([
		{ folder: 'Daily', format: 'YYYY/MM/YYYY-MM-DD' },
		{ folder: 'Journal', format: 'YYYY-MM-DD' },
	]);
});

test('an empty file of daily-note settings means the app’s own defaults', () => {
	const root = someFolder({ [DAILY]: '{}' });
	expect(readVaultSettings(root).settings.dailyNotes).toEqual([
		{ folder: '', format: 'YYYY-MM-DD' },
	]);
});

test('the newer form of periodic notes is read, and what is switched off is not', () => {
	const root = someFolder({
		[PERIODIC]: JSON.stringify({
			calendarSets: [
				{ day: { enabled: true, folder: 'Log', format: 'YYYYMMDD' } },
				{ day: { enabled: false, folder: 'Off' } },
				{ week: {} },
				null,
			],
		}),
	});
	expect(readVaultSettings(root).settings.dailyNotes).toEqual([
		{ folder: 'Log', format: 'YYYYMMDD' },
	]);
});

test('templates are found where the app and Templater keep them', () => {
	const root = someFolder({
		[TEMPLATES]: '{ "folder": "Templates" }',
		[TEMPLATER]: '{ "templates_folder": "/Extras/Templates/" }',
	});
	expect(readVaultSettings(root).settings.templateFolders).toEqual([
		'Templates',
		'Extras/Templates',
	]);
});

test('what Kith’s own settings say wins', () => {
	const root = someFolder({
		[OWN]: '{ "dailyNotes": [{ "folder": "Mine" }], "templateFolders": "Own" }',
		[DAILY]: '{ "folder": "Daily" }',
		[TEMPLATES]: '{ "folder": "Templates" }',
	});
	const { settings } = readVaultSettings(root);
	expect(settings.dailyNotes).toEqual([{ folder: 'Mine', format: 'YYYY-MM-DD' }]);
	expect(settings.templateFolders).toEqual(['Own']);
});

test.each(['{"selfNames": ["Mara"', 'null and void', '\0'])(
	'half a settings file, %j, leaves the defaults, and it is told which file',
	(text) => {
		const root = someFolder({ [OWN]: text, [DAILY]: text });
		const { settings, troubles } = readVaultSettings(root);
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(troubles.map(({ path, diagnostic }) => [path, diagnostic.message])).toEqual([
			[OWN, 'These settings cannot be read: it is not JSON. The defaults hold.'],
			[DAILY, 'These settings cannot be read: it is not JSON. The defaults hold.'],
		]);
	},
);

test.each(['', '\n', 'null', '{}', '\uFEFF{}'])(
	'an empty settings file, %j, is no trouble',
	(text) => {
		const root = someFolder({ [OWN]: text });
		expect(readVaultSettings(root)).toEqual({ settings: DEFAULT_SETTINGS, troubles: [] });
	},
);

test.each(['[]', '7', '"text"', '[{}]'])(
	'%s where daily-note settings are expected changes nothing',
	(text) => {
		const root = someFolder({
			[DAILY]: text,
			[PERIODIC]: text,
			[TEMPLATES]: text,
			[TEMPLATER]: text,
		});
		expect(readVaultSettings(root)).toEqual({ settings: DEFAULT_SETTINGS, troubles: [] });
	},
);

test('a settings file given by hand stands in place of the vault’s own, and its complaints bear its name', () => {
	const root = someFolder({
		[OWN]: '{ "selfNames": ["Mara"], "weeklyMinutes": 60 }',
		'mine.json': '{ "weeklyMinutes": 30, "sphere": "big" }',
	});
	const config = join(root, 'mine.json');
	const { settings, troubles } = readVaultSettings(root, config);
	expect(settings.weeklyMinutes).toBe(30);
	expect(settings.selfNames).toEqual([]);
	expect(troubles.map(({ path }) => path)).toEqual([config]);
});

test('a settings file given by hand that is not there, or broken, ends the command', () => {
	const root = someFolder({ 'broken.json': '{' });
	expect(() => readVaultSettings(root, join(root, 'gone.json'))).toThrow(
		expect.objectContaining({
			status: 1,
			message: `cannot read the settings in ${root}/gone.json: it is not there`,
		}),
	);
	expect(() => readVaultSettings(root, join(root, 'broken.json'))).toThrow(
		expect.objectContaining({
			status: 1,
			message: `cannot read the settings in ${root}/broken.json: it is not JSON`,
		}),
	);
});
