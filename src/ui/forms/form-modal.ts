import { Setting, type App } from 'obsidian';
import { Dialog } from '../dialog';

/** A part of a form that can be wrong. */
export interface Field {
	/** What is wrong with it, in a sentence shown beside it; `undefined` when it is fine. Shows or clears the sentence. */
	check(): string | undefined;
	focus(): void;
}

/** A form on the screen. */
export interface Drawn {
	/** The field that is most likely to be written in: it gets the focus. */
	readonly first: Field;
	/** Carries out what was asked; called once, when every field is fine and the dialog is gone. */
	readonly submit: () => void;
	/** What can be done besides; the form stays. */
	readonly beside?: readonly FormButton[];
}

/** A button beside the one that sends the form off. */
interface FormButton {
	readonly label: string;
	readonly run: () => void;
}

/**
 * A dialog that asks for a few things and is sent off by Enter from any of them (Ctrl or Cmd with Enter from longer
 * texts). What is wrong is said beside the field that has it, and the dialog stays.
 */
export abstract class FormModal extends Dialog {
	readonly #fields: Field[] = [];
	readonly #sendLabel: string;
	#submit: () => void = () => undefined;

	constructor(app: App, title: string, send: string) {
		super(app, title);
		this.modalEl.addClass('kith-form');
		this.scope.register([], 'Enter', (event) => this.#entered(event));
		this.scope.register(['Mod'], 'Enter', (event) => this.#entered(event));
		this.#sendLabel = send;
	}

	/** Draws the form's fields into `contentEl`. */
	protected abstract draw(): Drawn;

	protected add<T extends Field>(field: T): T {
		this.#fields.push(field);
		return field;
	}

	override onOpen(): void {
		void super.onOpen();
		const { first, submit, beside = [] } = this.draw();
		this.#submit = submit;
		this.#nameControls();
		this.#addButtons(beside);
		first.focus();
	}

	override onClose(): void {
		super.onClose();
		this.contentEl.empty();
	}

	/** What stands beside a control in sight is said of it aloud. */
	#nameControls(): void {
		for (const item of this.contentEl.querySelectorAll('.setting-item')) {
			const name = item.querySelector('.setting-item-name')?.textContent ?? '';
			for (const control of item.querySelectorAll('input, select, textarea'))
				control.setAttribute('aria-label', name);
		}
	}

	#addButtons(beside: readonly FormButton[]): void {
		const row = new Setting(this.contentEl).setClass('kith-form-buttons');
		const add = ({ label, run }: FormButton, isCta = false) =>
			row.addButton((button) => {
				button.setButtonText(label).onClick(run);
				if (isCta) button.setCta();
			});
		add({
			label: 'Cancel',
			run: () => {
				this.close();
			},
		});
		for (const button of beside) add(button);
		const send = () => {
			this.#try();
		};
		add({ label: this.#sendLabel, run: send }, true);
	}

	#entered(event: KeyboardEvent): false | undefined {
		// A suggestion that is being chosen, a word still being composed and a button with the focus have Enter to themselves.
		if (event.isComposing || event.defaultPrevented) return undefined;
		const at = event.target;
		if (at instanceof Node && at.instanceOf(HTMLButtonElement)) return undefined;
		if (
			at instanceof Node &&
			at.instanceOf(HTMLTextAreaElement) &&
			!event.ctrlKey &&
			!event.metaKey
		)
			return undefined;
		this.#try();
		return false;
	}

	#try(): void {
		const wrong = this.#fields.filter((field) => field.check() !== undefined);
		const [first] = wrong;
		if (first !== undefined) {
			first.focus();
			return;
		}
		this.close();
		this.#submit();
	}
}
