/**
 * Runs in the browser: the built plugin over a generated vault, in the stand-in for the app. What it is asked to do, it is asked
 * by `globalThis.bench`. Times are milliseconds by the clock.
 */
// The stand-in stands on what this puts into the window, so it comes first.
import '../../obsidian/setup.ts';
import { createApp } from '../../obsidian/create-app.ts';
import { loadPlugin } from '../../obsidian/load-plugin.ts';
import * as obsidian from '../../obsidian/obsidian.ts';
import { isAboutNobody, makeVault } from '../vault.mjs';
import { Heartbeat } from './heartbeat.mjs';
import { typeIntoFilter } from './filter.mjs';

const ID = { id: 'kith', name: 'Kith', version: '0.0.0' };

/** Until nothing more comes of the first reading: the count in the status bar, panes that are open. */
const AFTERWARDS = 1_500;

let app;
let stage;
let plugin;

globalThis.bench = {
	/** The app has started, and has read its notes. */
	openApp(size) {
		const files = {};
		for (const { path, text } of makeVault(size)) files[path] = text;
		({ app, stage } = createApp({ files, config: { vault: `Bench ${size}` } }));
	},

	/** Switches the plugin on and waits until it knows everybody. */
	async start() {
		const before = stage.calls.length;
		const began = performance.now();
		plugin = await loadPlugin(pluginClass(), app, ID);
		const loaded = performance.now();
		const heart = new Heartbeat();
		while (!plugin.isReady) await heart.beat();
		const ready = performance.now();
		const longest = heart.longest;
		heart.forget();
		while (performance.now() - ready < AFTERWARDS) await heart.beat();
		const bodies = bodiesSince(before);
		return {
			load: loaded - began,
			total: ready - began,
			longest,
			afterwards: heart.longest,
			bodies: bodies.length,
			twice: bodies.length - new Set(bodies).size,
			needless: bodies.filter(isAboutNobody).length,
		};
	},

	/** The app closes, so that what was read is kept, and the plugin goes. */
	async close() {
		await stage.quit();
		plugin.unload();
	},

	type: () => typeIntoFilter(stage),
};

/** The plugin as it is shipped, as a CommonJS module that can ask for the app's module alone. */
function pluginClass() {
	const module = { exports: {} };
	globalThis.runPlugin(module, module.exports, () => obsidian);
	return module.exports.default;
}

function bodiesSince(call) {
	return stage.calls
		.slice(call)
		.filter(({ name, path }) => name === 'cachedRead' && path.endsWith('.md'))
		.map(({ path }) => path);
}
