import type * as obsidian from 'obsidian';
import { backstageOf } from './backstage.ts';
import { type Plugin } from './plugin.ts';

type PluginClass<T> = new (app: obsidian.App, manifest: obsidian.PluginManifest) => T;

const unnamed: obsidian.PluginManifest = {
	id: 'plugin',
	name: 'Plugin',
	author: '',
	version: '0.0.0',
	minAppVersion: '0.0.0',
	description: '',
};

/**
 * Loads a plugin as the app does, its `onload` awaited. `data` is what its data file holds: a value, or text as it is, which may be
 * broken JSON.
 */
export async function loadPlugin<T extends obsidian.Plugin>(
	pluginClass: PluginClass<T>,
	app: obsidian.App,
	manifest: Partial<obsidian.PluginManifest> = {},
	data?: unknown,
): Promise<T> {
	const named = { ...unnamed, ...manifest };
	const path = `${app.vault.configDir}/plugins/${named.id}/data.json`;
	const text = typeof data === 'string' ? data : JSON.stringify(data);
	if (data !== undefined) backstageOf(app).disk.write(path, text);
	const plugin = new pluginClass(app, named);
	plugin.load();
	await (plugin as unknown as Plugin).loading;
	return plugin;
}

/** The settings of another device have come: the data file is another, and the plugin is told. */
export async function syncData(plugin: obsidian.Plugin, data: unknown): Promise<void> {
	const { app, manifest } = plugin;
	const path = `${app.vault.configDir}/plugins/${manifest.id}/data.json`;
	backstageOf(app).disk.write(path, JSON.stringify(data));
	await plugin.onExternalSettingsChange?.();
}
