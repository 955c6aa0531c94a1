import { BaseComponent } from './controls.ts';
import { setIcon } from './icons.ts';
import { surface } from './loud.ts';
import { setTooltip } from './tooltip.ts';

type Clicked = (event: MouseEvent) => unknown;

export class ButtonComponent extends BaseComponent {
	buttonEl: HTMLButtonElement;
	private clicked: Clicked | undefined = undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
		this.buttonEl.addEventListener('click', (event) => {
			Promise.resolve(this.click(event)).catch(surface);
		});
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		this.buttonEl.addClass('mod-cta');
		return this;
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setWarning(): this {
		return this.setDestructive().setCta();
	}

	setDestructive(): this {
		this.buttonEl.addClass('mod-destructive');
		return this;
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.buttonEl, tooltip);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: Clicked): this {
		this.clicked = callback;
		return this;
	}

	protected click(event: MouseEvent): unknown {
		return this.clicked?.(event);
	}
}
