import { setIcon } from './icons.ts';
import { Loud } from './loud.ts';
import { setTooltip } from './tooltip.ts';

export abstract class BaseComponent extends Loud {
	disabled = false;

	/** Not a promise: `cb` gets the component at once. */
	then(cb: (component: this) => unknown): this {
		cb(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

export abstract class ValueComponent<T> extends BaseComponent {
	private changed: ((value: T) => unknown) | undefined = undefined;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	onChange(callback: (value: T) => unknown): this {
		this.changed = callback;
		return this;
	}

	onChanged(): void {
		this.changed?.(this.getValue());
	}
}

export class AbstractTextComponent<
	T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
	inputEl: T;

	constructor(inputEl: T) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	/** Does not call what listens to changes: nobody changed it by hand. */
	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv('search-input-container');
		super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search' } }));
		this.clearButtonEl = box.createDiv('search-input-clear-button');
		this.clearButtonEl.addEventListener('click', () => this.setValue('').onChanged());
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	private readonly lineEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		const bar = containerEl.createDiv('setting-progress-bar');
		this.lineEl = bar.createDiv('setting-progress-bar-inner');
	}

	getValue(): number {
		return this.value;
	}

	/** Of a hundred. */
	setValue(value: number): this {
		this.value = value;
		this.lineEl.setCssStyles({ width: `${String(value)}%` });
		return this;
	}
}

export class DisplayValueComponent extends Loud {
	valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('setting-display-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.valueEl.toggleClass('mod-warning', status === 'warning');
		return this;
	}
}

export class ExtraButtonComponent extends BaseComponent {
	extraSettingsEl: HTMLElement;
	private clicked: (() => unknown) | undefined = undefined;

	constructor(containerEl: HTMLElement) {
		super();
		const attr = { role: 'button', tabindex: '0' };
		const cls = 'clickable-icon extra-setting-button';
		this.extraSettingsEl = containerEl.createDiv({ cls, attr });
		this.extraSettingsEl.addEventListener('click', () => {
			if (!this.disabled) this.clicked?.();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.extraSettingsEl, tooltip);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.clicked = callback;
		return this;
	}
}
