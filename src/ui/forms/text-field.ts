import { Setting, type TextComponent } from 'obsidian';
import type { Field } from './form-modal';

/** What a field for one line of text is told. */
export interface TextQuestion {
	readonly name: string;
	readonly value?: string;
	readonly hint?: string;
	/** Said when it is left empty; a field without it may be. */
	readonly missing?: string | (() => string | undefined);
}

/** A field for one line of text. */
export class TextField implements Field {
	readonly #missing: TextQuestion['missing'];
	readonly #setting: Setting;
	#text: TextComponent | undefined;

	constructor(el: HTMLElement, { name, value = '', hint = '', missing }: TextQuestion) {
		this.#missing = missing;
		this.#setting = new Setting(el).setName(name).addText((text) => {
			this.#text = text
				.setValue(value)
				.setPlaceholder(hint)
				.onChange(() => {
					this.#setting.setErrorMessage(null);
				});
		});
		this.#setting.settingEl.addClass('kith-wide');
	}

	get text(): string {
		return (this.#text?.getValue() ?? '').trim();
	}

	check(): string | undefined {
		const missing = typeof this.#missing === 'function' ? this.#missing() : this.#missing;
		const said = this.text === '' ? missing : undefined;
		this.#setting.setErrorMessage(said ?? null);
		return said;
	}

	focus(): void {
		this.#text?.inputEl.focus();
	}
}
