// The stand-in stands on what this puts into the window, so it comes first.
import '../../obsidian/setup.ts';
import { createApp } from '../../obsidian/create-app.ts';
import { loadPlugin } from '../../obsidian/load-plugin.ts';
import * as obsidian from '../../obsidian/obsidian.ts';
import { stopClock, turnClock } from './clock.ts';
import { given, loadPluginClass } from './given.ts';
import { placeOverlays } from './overlays.ts';
import { AppWindow } from './window.ts';

/** What whoever drives the page may do besides: see every note as it is saved, and let time go by. */
export interface PageHands {
	/** Texts by path. */
	readonly files: () => Promise<Readonly<Record<string, string>>>;
	/** `now`: a local time, `2026-11-20T09:00:00`. */
	readonly turnClock: (now: string) => void;
}

/** Opens the window over the vault and switches the plugin on, as somebody does who has just installed it. */
async function open(): Promise<void> {
	stopClock(given.now);
	await forgetEarlierVaults();
	for (const [name, drawing] of Object.entries(given.icons)) obsidian.addIcon(name, drawing);
	const { app, stage } = createApp({
		files: given.vault,
		config: { vault: 'Sample vault' },
		clock: () => Date.now(),
		isStarting: true,
	});
	placeOverlays();
	const appWindow = new AppWindow(stage, given.now);
	const plugin = await loadPlugin(loadPluginClass(obsidian), app, given.manifest);
	appWindow.showPlugins();
	await stage.start();
	appWindow.showFiles();
	plugin.onUserEnable();
	const files = async () => {
		await stage.save();
		return stage.files();
	};
	Object.assign(window, { hands: { files, turnClock } satisfies PageHands });
}

/** What a plugin read of an earlier vault of this page lies in the browser until somebody clears it. */
async function forgetEarlierVaults(): Promise<void> {
	for (const { name } of await window.indexedDB.databases()) {
		if (name !== undefined) window.indexedDB.deleteDatabase(name);
	}
}

await open();
