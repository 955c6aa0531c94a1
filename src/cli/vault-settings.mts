import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	CONFIG_FILES,
	parseConfigText,
	readFoundSettings,
	withFound,
} from '../core/settings/found-settings';
import { parseSettings } from '../core/settings/parse-settings';
import type { Settings } from '../core/settings/settings';
import { CommandError, reasonOf } from './command-error.mts';
import type { Trouble } from './vault-folder.mts';

/** The settings of a vault, and which of its settings files could not be read. */
interface VaultSettings {
	readonly settings: Settings;
	readonly troubles: readonly Trouble[];
}

const CONFIG = '.obsidian';
const OWN = `${CONFIG}/plugins/kith/data.json`;

/**
 * The settings that a vault holds: Kith's own, and what the app and two of its plugins know of daily
 * notes and templates. With `config`, that file in place of Kith's own. A file that is missing or
 * broken leaves the defaults; only a broken `config` is a {@link CommandError}.
 */
export function readVaultSettings(root: string, config?: string): VaultSettings {
	const files = new SettingsFiles(root);
	const own = config === undefined ? files.read(OWN) : readConfig(config);
	const { settings, diagnostics } = parseSettings(own);
	const ownPath = config ?? OWN;
	const found = readFoundSettings({
		dailyNotes: files.read(`${CONFIG}/${CONFIG_FILES.dailyNotes}`),
		periodicNotes: files.read(`${CONFIG}/${CONFIG_FILES.periodicNotes}`),
		templates: files.read(`${CONFIG}/${CONFIG_FILES.templates}`),
		templater: files.read(`${CONFIG}/${CONFIG_FILES.templater}`),
	});
	return {
		settings: withFound(settings, found),
		troubles: [
			...diagnostics.map((diagnostic) => ({ path: ownPath, diagnostic })),
			...files.troubles,
		],
	};
}

class SettingsFiles {
	readonly troubles: Trouble[] = [];
	readonly #root: string;

	constructor(root: string) {
		this.#root = root;
	}

	/** What a file holds; `undefined` when it is not there or cannot be read. */
	read(path: string): unknown {
		try {
			return parseConfigText(readFileSync(join(this.#root, path), 'utf8'));
		} catch (error) {
			if (!isMissing(error)) this.#report(path, error);
			return undefined;
		}
	}

	#report(path: string, error: unknown): void {
		const reason = error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error);
		const message = `These settings cannot be read: ${reason}. The defaults hold.`;
		this.troubles.push({
			path,
			diagnostic: {
				code: 'setting-unreadable',
				severity: 'warning',
				line: 1,
				column: 1,
				message,
			},
		});
	}
}

function readConfig(path: string): unknown {
	try {
		return parseConfigText(readFileSync(path, 'utf8'));
	} catch (error) {
		const reason = error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error);
		throw new CommandError(1, `cannot read the settings in ${path}: ${reason}`);
	}
}

function isMissing(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'ENOENT' || code === 'ENOTDIR';
}
