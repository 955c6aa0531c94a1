import type { DailyNotes, Settings } from './settings';

/** What a vault's own configuration says of daily notes and templates. */
export type FoundSettings = Pick<Settings, 'dailyNotes' | 'templateFolders'>;

/** The files that say it, by their paths in the app's configuration folder. */
export const CONFIG_FILES = {
	dailyNotes: 'daily-notes.json',
	periodicNotes: 'plugins/periodic-notes/data.json',
	templates: 'templates.json',
	templater: 'plugins/templater-obsidian/data.json',
} as const;

export type ConfigFile = keyof typeof CONFIG_FILES;

/**
 * What the app's configuration says, from what its files hold; `undefined` for a file that is not there.
 *
 *     daily-notes.json       { "folder": "Daily", "format": "YYYY-MM-DD" }
 *     periodic-notes         { "daily": { "enabled": true, "folder": … } }, since version 1 { "calendarSets": [{ "day": … }] }
 *     templates.json         { "folder": "Templates" }
 *     templater-obsidian     { "templates_folder": "Templates" }
 */
export function readFoundSettings(files: Readonly<Record<ConfigFile, unknown>>): FoundSettings {
	return {
		dailyNotes: [...core(files.dailyNotes), ...periodic(files.periodicNotes)],
		templateFolders: [
			...folderIn(files.templates, 'folder'),
			...folderIn(files.templater, 'templates_folder'),
		],
	};
}

/** The settings, with what was found where the user has chosen nothing. */
export function withFound(settings: Settings, found: FoundSettings): Settings {
	return {
		...settings,
		...(settings.dailyNotes.length === 0 && { dailyNotes: found.dailyNotes }),
		...(settings.templateFolders.length === 0 && { templateFolders: found.templateFolders }),
	};
}

/**
 * What the text of a settings file holds. An empty one, as a sync tool may leave it, holds nothing: `undefined`. Throws a
 * `SyntaxError` when it is not JSON.
 */
export function parseConfigText(text: string): unknown {
	const bare = text.replace(/^\uFEFF/u, '');
	return bare.trim() === '' ? undefined : (JSON.parse(bare) as unknown);
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
