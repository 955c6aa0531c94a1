import type * as obsidian from 'obsidian';
import { ButtonComponent } from './button.ts';
import { Modal } from './modal.ts';

export class ConfirmationButton extends ButtonComponent {
	wantsFocus = false;
	private readonly done: () => void;

	constructor(containerEl: HTMLElement, done: () => void) {
		super(containerEl);
		this.done = done;
	}

	setInitialFocus(): this {
		this.wantsFocus = true;
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}

	/** Closes the modal unless the handler answers with something truthy. */
	protected override async click(event: MouseEvent): Promise<void> {
		const stays: unknown = await super.click(event);
		if (!stays) this.done();
	}
}

export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;
	private readonly buttons: ConfirmationButton[] = [];

	constructor(app: obsidian.App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		this.buttons
			.filter((button) => button.wantsFocus)
			.at(-1)
			?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, cb: (value: boolean) => unknown): this {
		const row = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
		const box = row.createEl('input', { type: 'checkbox' });
		row.append(label);
		box.addEventListener('change', () => void cb(box.checked));
		return this;
	}

	addButton(cb: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl, () => this.close());
		this.buttons.push(button);
		cb(button);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
