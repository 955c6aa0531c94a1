import type { DailyNotes, Settings } from './settings';

/** What a vault's own configuration says of daily notes and templates. */
export interface FoundSettings extends Pick<Settings, 'dailyNotes' | 'templateFolders'> {
	/** The path of the template that a new daily note is filled from, with or without `.md`. */
	readonly dailyTemplate?: string;
	/** Where the notes of weeks lie, the likeliest place first; absent: the vault keeps none. */
	readonly weeklyNotes?: readonly DailyNotes[];
}

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
 *     daily-notes.json       { "folder": "Daily", "format": "YYYY-MM-DD", "template": "Templates/Day" }
 *     periodic-notes         { "daily": { "enabled": true, "folder": … }, "weekly": … }, since version 1
 *                            { "calendarSets": [{ "day": …, "week": … }] }
 *     templates.json         { "folder": "Templates" }
 *     templater-obsidian     { "templates_folder": "Templates" }
 */
export function readFoundSettings(files: Readonly<Record<ConfigFile, unknown>>): FoundSettings {
	const days = [
		...(isObject(files.dailyNotes) ? [files.dailyNotes] : []),
		...periodic(files.periodicNotes, 'daily', 'day'),
	];
	const weeks = periodic(files.periodicNotes, 'weekly', 'week');
	const dailyTemplate = textOf(days[0]?.['template']);
	return {
		dailyNotes: days.map((data) => notesOf(data, 'YYYY-MM-DD')),
		...(dailyTemplate !== undefined && { dailyTemplate }),
		...(weeks.length > 0 && { weeklyNotes: weeks.map((data) => notesOf(data, 'gggg-[W]ww')) }),
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

type Data = Readonly<Record<string, unknown>>;

/** `daily` in version 0, `calendarSets[].day` since version 1; what is switched off says nothing. */
function periodic(data: unknown, name: string, since1: string): readonly Data[] {
	if (!isObject(data)) return [];
	const sets: readonly unknown[] = Array.isArray(data['calendarSets'])
		? data['calendarSets']
		: [];
	const all = [data[name], ...sets.map((set) => (isObject(set) ? set[since1] : undefined))];
	return all.filter(isObject).filter(isEnabled);
}

function isEnabled(data: Data): boolean {
	return data['enabled'] !== false;
}

function notesOf(data: Data, usual: string): DailyNotes {
	return { folder: folderOf(data['folder']) ?? '', format: textOf(data['format']) ?? usual };
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

function isObject(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
