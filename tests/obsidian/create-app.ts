import type * as obsidian from 'obsidian';
import { App } from './app.ts';
import { Backstage } from './backstage.ts';
import { type Clock, Disk } from './disk.ts';
import { parentPath } from './files.ts';
import { emulateMobile } from './platform.ts';
import { shown } from './shown.ts';
import { Stage } from './stage.ts';
import { VaultCalls } from './vault-calls.ts';

export interface AppOptions {
	/** Text by path, the configuration folder’s included: `.obsidian/plugins/kith/data.json`. */
	readonly files?: Readonly<Record<string, string>>;
	/** Folders that hold nothing yet. */
	readonly folders?: readonly string[];
	readonly config?: { readonly vault?: string; readonly configDir?: string };
	/** What was saved on this device, by key. */
	readonly localStorage?: Readonly<Record<string, unknown>>;
	/** For the times of files; a clock that stands still unless told otherwise. */
	readonly clock?: Clock;
	/** As on macOS and Windows, where `Ada.md` and `ada.md` are one file. */
	readonly ignoresCase?: boolean;
	/** The app has not looked at the vault yet: call `stage.start()` once the plugins are loaded. */
	readonly isStarting?: boolean;
}

export interface Staged {
	/** What a plugin gets. */
	readonly app: obsidian.App;
	readonly stage: Stage;
}

/** An app over files in memory, running unless told otherwise. What an earlier one left in the window is taken away. */
export function createApp(options: AppOptions = {}): Staged {
	clearWindow();
	const clock = options.clock ?? (() => Date.UTC(2026, 10, 20, 9));
	const disk = new Disk(clock, options.ignoresCase === true);
	for (const path of options.folders ?? []) addFolder(disk, path);
	for (const [path, text] of Object.entries(options.files ?? {})) {
		addFolder(disk, parentPath(path));
		disk.write(path, text);
	}
	const backstage = new Backstage(disk, new VaultCalls(), { ...options.localStorage });
	const { vault = 'Vault', configDir = '.obsidian' } = options.config ?? {};
	const app = new App(backstage, { vault, configDir });
	const stage = new Stage(app, backstage);
	listenToKeys(app);
	if (options.isStarting !== true) {
		stage.loadFiles();
		app.metadataCache.catchUp();
		app.workspace.setLayoutReady();
	}
	return { app: app as unknown as obsidian.App, stage };
}

function addFolder(disk: Disk, path: string): void {
	for (let at = path; at !== '/'; at = parentPath(at)) disk.folders.add(at);
}

function clearWindow(): void {
	shown.modals.splice(0);
	shown.menus.splice(0);
	shown.notices.splice(0);
	emulateMobile(false);
	document.body.replaceChildren();
}

let stopListening: (() => void) | undefined;

/** A key goes to the scope on top, before what has the focus sees it; the app does the same. */
function listenToKeys(app: App): void {
	stopListening?.();
	const listener = (event: KeyboardEvent): void => {
		app.lastEvent = event;
		if (app.keymap.handle(event)) event.stopPropagation();
	};
	document.addEventListener('keydown', listener, true);
	stopListening = () => document.removeEventListener('keydown', listener, true);
}
