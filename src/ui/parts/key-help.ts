import type { App } from 'obsidian';
import { Dialog } from '../dialog';
import { COMMON_KEYS, PaneWords } from '../words/panes';

/** Keys, and what they do: `['l', 'Log contact']`. */
export type KeyLine = readonly [keys: string, does: string];

/** The list of a pane's keys. */
export class KeyHelp extends Dialog {
	readonly #keys: readonly KeyLine[];

	constructor(app: App, pane: string, keys: readonly KeyLine[]) {
		super(app, PaneWords.keysOf(pane));
		this.#keys = keys;
	}

	override onOpen(): void {
		const list = this.contentEl.createEl('dl', { cls: 'kith-keys' });
		for (const [keys, does] of [...this.#keys, ...COMMON_KEYS]) {
			list.createEl('dt').createEl('kbd', { text: keys });
			list.createEl('dd', { text: does });
		}
	}
}
