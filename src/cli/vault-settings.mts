import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSettings } from '../core/settings/parse-settings';
import type { DailyNotes, Settings } from '../core/settings/settings';
import { CommandError, reasonOf } from './command-error.mts';
import type { Trouble } from './vault-folder.mts';

/** The settings of a vault, and which of its settings files could not be read. */
interface VaultSettings {
	readonly settings: Settings;
	readonly troubles: readonly Trouble[];
}

const OWN = '.obsidian/plugins/kith/data.json';
const DAILY = '.obsidian/daily-notes.json';
const PERIODIC = '.obsidian/plugins/periodic-notes/data.json';
const TEMPLATES = '.obsidian/templates.json';
const TEMPLATER = '.obsidian/plugins/templater-obsidian/data.json';

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
	const found = {
		dailyNotes: [...core(files.read(DAILY)), ...periodic(files.read(PERIODIC))],
		templateFolders: [
			...folderIn(files.read(TEMPLATES), 'folder'),
			...folderIn(files.read(TEMPLATER), 'templates_folder'),
		],
	};
	return {
		settings: {
			...settings,
			...(settings.dailyNotes.length === 0 && { dailyNotes: found.dailyNotes }),
			...(settings.templateFolders.length === 0 && {
				templateFolders: found.templateFolders,
			}),
		},
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
			return parseJson(readFileSync(join(this.#root, path), 'utf8'));
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
		return parseJson(readFileSync(path, 'utf8'));
	} catch (error) {
		const reason = error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error);
		throw new CommandError(1, `cannot read the settings in ${path}: ${reason}`);
	}
}

/** An empty file, as a sync tool may leave one, holds nothing. */
function parseJson(text: string): unknown {
	const bare = text.replace(/^\uFEFF/u, '');
	return bare.trim() === '' ? undefined : (JSON.parse(bare) as unknown);
}

function isMissing(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'ENOENT' || code === 'ENOTDIR';
}

function core(data: unknown): readonly DailyNotes[] {
	return isObject(data) ? [dailyNotes(data)] : [];
}

/** `daily` in version 0, `calendarSets[].day` since version 1. */
function periodic(data: unknown): readonly DailyNotes[] {
	if (!isObject(data)) return [];
	const sets: readonly unknown[] = Array.isArray(data['calendarSets'])
		? data['calendarSets']
		: [];
	const days = [data['daily'], ...sets.map((set) => (isObject(set) ? set['day'] : undefined))];
	return days.filter(isObject).filter(isEnabled).map(dailyNotes);
}

function isEnabled(data: Readonly<Record<string, unknown>>): boolean {
	return data['enabled'] !== false;
}

function dailyNotes(data: Readonly<Record<string, unknown>>): DailyNotes {
	return {
		folder: folderOf(data['folder']) ?? '',
		format: textOf(data['format']) ?? 'YYYY-MM-DD',
	};
}

function folderIn(data: unknown, key: string): readonly string[] {
	const folder = isObject(data) ? folderOf(data[key]) : undefined;
	return folder === undefined ? [] : [folder];
}

function folderOf(value: unknown): string | undefined {
	const folder = textOf(value)?.replace(/^\//u, '').replace(/\/$/u, '');
	return folder === '' ? undefined : folder;
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
