import type * as obsidian from 'obsidian';
import { ButtonComponent } from './button.ts';
import {
	ColorComponent,
	DropdownComponent,
	SliderComponent,
	ToggleComponent,
} from './choice-controls.ts';
import {
	type BaseComponent,
	DisplayValueComponent,
	ExtraButtonComponent,
	ProgressBarComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from './controls.ts';
import { Loud } from './loud.ts';
import { setTooltip } from './tooltip.ts';

type Told<T> = (component: T) => unknown;

/** A row: name and description on one side, controls on the other. */
export class Setting extends Loud {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.replaceChildren(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.replaceChildren(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}

	setHeading(): this {
		return this.setClass('setting-item-heading');
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		const isInvalid = message !== null && message !== '';
		this.settingEl.toggleClass('is-invalid', isInvalid);
		const cls = 'setting-item-error';
		this.errorEl = isInvalid ? this.infoEl.createDiv({ cls, text: message }) : null;
		return this;
	}

	addButton(cb: Told<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), cb);
	}

	addExtraButton(cb: Told<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), cb);
	}

	addToggle(cb: Told<ToggleComponent>): this {
		this.setClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), cb);
	}

	addText(cb: Told<TextComponent>): this {
		return this.add(new TextComponent(this.controlEl), cb);
	}

	addSearch(cb: Told<SearchComponent>): this {
		return this.add(new SearchComponent(this.controlEl), cb);
	}

	addTextArea(cb: Told<TextAreaComponent>): this {
		return this.add(new TextAreaComponent(this.controlEl), cb);
	}

	addDropdown(cb: Told<DropdownComponent>): this {
		return this.add(new DropdownComponent(this.controlEl), cb);
	}

	addColorPicker(cb: Told<ColorComponent>): this {
		return this.add(new ColorComponent(this.controlEl), cb);
	}

	addProgressBar(cb: Told<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), cb);
	}

	addSlider(cb: Told<SliderComponent>): this {
		return this.add(new SliderComponent(this.controlEl), cb);
	}

	addDisplayValue(cb: Told<DisplayValueComponent>): this {
		cb(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addComponent<T extends obsidian.BaseComponent>(cb: (el: HTMLElement) => T): this {
		this.components.push(cb(this.controlEl));
		return this;
	}

	/** Not a promise: `cb` gets the setting at once. */
	then(cb: (setting: this) => unknown): this {
		cb(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, cb: Told<T>): this {
		this.components.push(component);
		cb(component);
		return this;
	}
}

/** Settings under a heading. */
export class SettingGroup extends Loud {
	listEl: HTMLElement;
	readonly groupEl: HTMLElement;
	private headerEl: HTMLElement | undefined = undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.groupEl = containerEl.createDiv('setting-group');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.header().find('.setting-item-name').replaceChildren(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(cb: (setting: Setting) => void): this {
		cb(new Setting(this.listEl));
		return this;
	}

	addSearch(cb: Told<SearchComponent>): this {
		const el = createDiv('setting-group-search');
		this.groupEl.insertBefore(el, this.listEl);
		cb(new SearchComponent(el));
		return this;
	}

	addExtraButton(cb: Told<ExtraButtonComponent>): this {
		cb(new ExtraButtonComponent(this.header().find('.setting-item-control')));
		return this;
	}

	private header(): HTMLElement {
		if (this.headerEl !== undefined) return this.headerEl;
		this.headerEl = createDiv('setting-item setting-item-heading');
		this.headerEl.createDiv('setting-item-name');
		this.headerEl.createDiv('setting-item-control');
		this.groupEl.prepend(this.headerEl);
		return this.headerEl;
	}
}
