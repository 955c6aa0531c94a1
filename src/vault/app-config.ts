import {
	CONFIG_FILES,
	parseConfigText,
	readFoundSettings,
	type ConfigFile,
	type FoundSettings,
} from '../core/settings/found-settings';

/** As much of the app’s vault as its configuration needs. */
export interface ConfigVault {
	/** The configuration folder, whatever this vault calls it. */
	readonly configDir: string;
	readonly adapter: {
		exists(path: string): Promise<boolean>;
		read(path: string): Promise<string>;
	};
}

/**
 * What the app and two of its plugins know of daily notes and templates, from their own files in the configuration
 * folder. A file that is missing or broken says nothing. Never fails.
 */
export async function readAppConfig(vault: ConfigVault): Promise<FoundSettings> {
	const read = (file: ConfigFile) => readConfig(vault, CONFIG_FILES[file]);
	const [dailyNotes, periodicNotes, templates, templater] = await Promise.all([
		read('dailyNotes'),
		read('periodicNotes'),
		read('templates'),
		read('templater'),
	]);
	return readFoundSettings({ dailyNotes, periodicNotes, templates, templater });
}

async function readConfig({ configDir, adapter }: ConfigVault, file: string): Promise<unknown> {
	const path = `${configDir}/${file}`;
	try {
		return (await adapter.exists(path)) ? parseConfigText(await adapter.read(path)) : undefined;
	} catch {
		return undefined;
	}
}
