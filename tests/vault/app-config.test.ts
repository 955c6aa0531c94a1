import { expect, test } from 'vitest';
import { readAppConfig, type ConfigVault } from '../../src/vault/app-config';

/** A vault with the given configuration files; a text of `undefined` is a file that cannot be read. */
function configVault(files: Readonly<Record<string, string | undefined>>): ConfigVault {
	return {
		configDir: 'config',
		adapter: {
			exists: (path) => Promise.resolve(path in files),
			read: (path) => {
				const text = files[path];
				return text === undefined
					? Promise.reject(new Error('EIO'))
					: Promise.resolve(text);
			},
		},
	};
}

const NOTHING = { dailyNotes: [], templateFolders: [] };

test('a vault without configuration says nothing', async () => {
	expect(await readAppConfig(configVault({}))).toEqual(NOTHING);
});

test('daily notes and templates are found wherever the configuration folder is', async () => {
	const vault = configVault({
		'config/daily-notes.json': '{ "folder": "Daily", "format": "YYYY/MM/DD" }',
		'config/plugins/periodic-notes/data.json': '{ "daily": { "folder": "Log" } }',
		'config/templates.json': '{ "folder": "Templates" }',
		'config/plugins/templater-obsidian/data.json': '{ "templates_folder": "Extras" }',
	});
	expect(await readAppConfig(vault)).toEqual({
		dailyNotes: [
			{ folder: 'Daily', format: 'YYYY/MM/DD' },
			{ folder: 'Log', format: 'YYYY-MM-DD' },
		],
		templateFolders: ['Templates', 'Extras'],
	});
});

test('a broken or unreadable file leaves the others to speak', async () => {
	const vault = configVault({
		'config/daily-notes.json': '{ "folder": "Dai',
		'config/plugins/periodic-notes/data.json': undefined,
		'config/templates.json': '{ "folder": "Templates" }',
	});
	expect(await readAppConfig(vault)).toEqual({ ...NOTHING, templateFolders: ['Templates'] });
});
