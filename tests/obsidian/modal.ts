import type * as obsidian from 'obsidian';
import { type Keymap, Scope } from './keymap.ts';
import { Loud, surface } from './loud.ts';
import { shown, withdraw } from './shown.ts';

/** A dialog over everything. It stays until it is closed: by its cross, a click beside it, Escape, or whoever opened it. */
export class Modal extends Loud implements obsidian.Modal {
	app: obsidian.App;
	scope: Scope;
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private whenClosed: (() => unknown) | undefined = undefined;
	private focusBefore: Element | null = null;

	constructor(app: obsidian.App) {
		super();
		this.app = app;
		this.scope = new Scope(app.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.containerEl = createDiv('modal-container mod-dim');
		this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
		const attr = { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' };
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr });
		const cross = this.modalEl.createDiv('modal-close-button');
		cross.addEventListener('click', () => this.close());
		const header = this.modalEl.createDiv('modal-header');
		this.titleEl = header.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.focusBefore = document.activeElement;
		document.body.append(this.containerEl);
		shown.modals.push(this);
		this.keymap().pushScope(this.scope);
		const opening = this.onOpen();
		if (opening instanceof Promise) opening.catch(surface);
		if (!this.containerEl.contains(document.activeElement)) this.focusFirst();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.keymap().popScope(this.scope);
		withdraw(shown.modals, this);
		this.containerEl.remove();
		this.onClose();
		this.whenClosed?.();
		if (this.shouldRestoreSelection && this.focusBefore instanceof HTMLElement) {
			this.focusBefore.focus();
		}
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.replaceChildren(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.whenClosed = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}

	private focusFirst(): void {
		const first = this.contentEl.querySelector<HTMLElement>(
			'input, textarea, select, button, [tabindex]:not([tabindex="-1"])',
		);
		(first ?? this.modalEl).focus();
	}

	private keymap(): Keymap {
		return this.app.keymap as unknown as Keymap;
	}
}
