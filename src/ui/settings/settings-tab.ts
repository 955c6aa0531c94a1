import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { SettingsStore } from '../../vault/settings-store';
import { SETTING_GROUPS } from './setting-groups';
import { keptValue, shownValue } from './setting-values';

/** The settings, declared to the app so that its search finds them; what is chosen goes through the settings store. */
export class SettingsTab extends PluginSettingTab {
	readonly #store: SettingsStore;

	constructor(app: App, plugin: Plugin, store: SettingsStore) {
		super(app, plugin);
		this.#store = store;
		this.icon = 'users';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [...SETTING_GROUPS];
	}

	override getControlValue(key: string): unknown {
		return shownValue(key, this.#store.settings);
	}

	override setControlValue(key: string, value: unknown): Promise<void> {
		return this.#store.choose({ [key]: keptValue(key, value) });
	}
}
