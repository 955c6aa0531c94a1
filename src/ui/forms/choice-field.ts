import { Setting } from 'obsidian';
import type { Field } from './form-modal';

/** A field for one of a few things, by a list that opens; always filled in. */
export class ChoiceField<T extends string> implements Field {
	readonly #setting: Setting;
	#value: T;

	/** `options` are the values with the words shown for them, in their order. */
	constructor(
		el: HTMLElement,
		{ name, value, options }: { name: string; value: T; options: Readonly<Record<T, string>> },
	) {
		this.#value = value;
		this.#setting = new Setting(el).setName(name).addDropdown((list) =>
			list
				.addOptions(options)
				.setValue(value)
				.onChange((chosen) => {
					this.#value = chosen as T;
				}),
		);
	}

	get value(): T {
		return this.#value;
	}

	check(): undefined {
		return undefined;
	}

	focus(): void {
		this.#setting.controlEl.querySelector('select')?.focus();
	}
}
