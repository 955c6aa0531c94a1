import { Modal, type App } from 'obsidian';

/** A dialog that is called what its title says, for those who hear it too. */
export abstract class Dialog extends Modal {
	constructor(app: App, title: string) {
		super(app);
		this.setTitle(title);
		this.modalEl.setAttr('aria-label', title);
	}
}
