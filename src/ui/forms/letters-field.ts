import { Setting, type TextAreaComponent } from 'obsidian';
import type { Field } from './form-modal';

/** A field for a text of several lines. Enter breaks a line in it; Ctrl or Cmd with Enter sends the form off. */
export class LettersField implements Field {
	#text: TextAreaComponent | undefined;

	constructor(
		el: HTMLElement,
		{ name, value }: { readonly name: string; readonly value: string },
	) {
		const { settingEl } = new Setting(el).setName(name).addTextArea((text) => {
			this.#text = text.setValue(value);
			text.inputEl.rows = Math.min(16, 2 + value.split('\n').length);
		});
		settingEl.addClass('kith-wide');
	}

	get text(): string {
		return (this.#text?.getValue() ?? '').trim();
	}

	check(): undefined {
		return undefined;
	}

	focus(): void {
		this.#text?.inputEl.focus();
	}
}
