import type * as obsidian from 'obsidian';
import { Modal } from '../../obsidian/modal.ts';
import { type SettingTab } from '../../obsidian/setting-tab.ts';
import { type Stage } from '../../obsidian/stage.ts';

/** The settings of the plugins in a dialog. */
export class SettingsWindow extends Modal {
	private readonly tabs: readonly SettingTab[];

	constructor(stage: Stage) {
		super(stage.app as unknown as obsidian.App);
		this.tabs = stage.backstage.settingTabs as unknown as readonly SettingTab[];
		this.modalEl.addClass('mod-settings');
		this.setTitle('Settings');
	}

	override onOpen(): void {
		for (const tab of this.tabs) tab.show(this.contentEl);
	}

	override onClose(): void {
		for (const tab of this.tabs) tab.hide();
	}
}
