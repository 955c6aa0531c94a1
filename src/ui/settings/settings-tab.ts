import { PluginSettingTab, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { SettingsStore } from '../../vault/settings-store';
import type { Desk } from '../desk';
import { sayFound } from '../found';
import { settingGroups } from './setting-groups';
import { keptValue, shownValue } from './setting-values';

/** The settings, declared to the app so that its search finds them; what is chosen goes through the settings store. */
export class SettingsTab extends PluginSettingTab {
	readonly #store: SettingsStore;
	readonly #desk: Desk;

	constructor(plugin: Plugin, store: SettingsStore, desk: Desk) {
		super(desk.app, plugin);
		this.#store = store;
		this.#desk = desk;
		this.icon = 'users';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { app, known } = this.#desk;
		return settingGroups(known && `Now ${sayFound(app, known)}.`);
	}

	override getControlValue(key: string): unknown {
		return shownValue(key, this.#store.settings);
	}

	override setControlValue(key: string, value: unknown): Promise<void> {
		return this.#store.choose({ [key]: keptValue(key, value) });
	}
}
