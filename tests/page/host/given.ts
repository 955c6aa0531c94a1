import type * as obsidian from 'obsidian';

interface CommonJsModule {
	exports: { default?: PluginClass };
}

export type PluginClass = new (
	app: obsidian.App,
	manifest: obsidian.PluginManifest,
) => obsidian.Plugin;

/** What the build gives the page, in `given.js`. */
export interface Given {
	/** A local time, `2026-11-20T09:00:00`. */
	readonly now: string;
	readonly manifest: obsidian.PluginManifest;
	/** Texts by path. */
	readonly vault: Readonly<Record<string, string>>;
	/** What stands within the `svg` of each icon, by its name. */
	readonly icons: Readonly<Record<string, string>>;
	/** The plugin as it is shipped, in the wrapper of a CommonJS module. */
	readonly plugin: (
		module: CommonJsModule,
		exports: CommonJsModule['exports'],
		require: (name: string) => unknown,
	) => void;
}

export const given = (window as unknown as { readonly given: Given }).given;

/** Runs the plugin’s file, which can ask for the app’s module and for no other. */
export function loadPluginClass(app: unknown): PluginClass {
	const module: CommonJsModule = { exports: {} };
	given.plugin(module, module.exports, (name) => {
		if (name === 'obsidian') return app;
		throw new Error(`The app has no module ${name}`);
	});
	const pluginClass = module.exports.default;
	if (pluginClass === undefined) throw new Error('The plugin exports no class');
	return pluginClass;
}
