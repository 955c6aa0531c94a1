import type * as obsidian from 'obsidian';
import { Component } from './component.ts';
import { setIcon } from './icons.ts';
import { Loud } from './loud.ts';
import { shown, withdraw } from './shown.ts';

export class MenuSeparator extends Loud implements obsidian.MenuSeparator {
	readonly dom = createDiv('menu-separator');
}

export class MenuItem extends Loud implements obsidian.MenuItem {
	readonly dom: HTMLElement;
	readonly section: { name: string } = { name: '' };
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private isDisabled = false;
	private chosen: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined = undefined;

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
		this.iconEl = this.dom.createDiv('menu-item-icon');
		this.titleEl = this.dom.createDiv('menu-item-title');
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.replaceChildren(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon === null) this.iconEl.empty();
		else setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		if (checked !== null) this.dom.setAttribute('aria-checked', String(checked));
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.isDisabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttribute('aria-disabled', String(disabled));
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass('is-label', isLabel);
		return this.setDisabled(isLabel);
	}

	setSection(section: string): this {
		this.section.name = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.chosen = callback;
		return this;
	}

	/** Whether it could be chosen. */
	choose(event: MouseEvent | KeyboardEvent): boolean {
		if (this.isDisabled) return false;
		this.chosen?.(event);
		return true;
	}
}

/** A menu at a place. Arrows walk over what can be chosen, Enter chooses, Escape and a click beside it close. */
export class Menu extends Component implements obsidian.Menu {
	readonly dom: HTMLElement;
	readonly items: (MenuItem | MenuSeparator)[] = [];
	private selected: MenuItem | undefined = undefined;
	private hidden: (() => unknown)[] = [];

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
		this.dom.addEventListener('keydown', (event) => this.press(event));
	}

	static forEvent(event: MouseEvent): Menu {
		event.preventDefault();
		const menu = new Menu();
		queueMicrotask(() => menu.showAtMouseEvent(event));
		return menu;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	setParentElement(_el: HTMLElement): this {
		return this;
	}

	addItem(cb: (item: MenuItem) => unknown): this {
		const item = new MenuItem();
		item.dom.addEventListener('click', (event) => this.choose(item, event));
		this.items.push(item);
		this.dom.append(item.dom);
		cb(item);
		return this;
	}

	addSeparator(): this {
		const separator = new MenuSeparator();
		this.items.push(separator);
		this.dom.append(separator.dom);
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition({ x, y }: obsidian.MenuPositionDef, doc: Document = document): this {
		for (const other of [...shown.menus]) other.hide();
		this.inSections();
		this.dom.setCssStyles({ left: `${String(x)}px`, top: `${String(y)}px` });
		doc.body.append(this.dom);
		shown.menus.push(this);
		this.load();
		this.dom.focus();
		window.setTimeout(() => this.closeOnClickBeside(doc), 0);
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.dom.remove();
		withdraw(shown.menus, this);
		this.unload();
		for (const callback of this.hidden) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hidden.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	/** Items of one section stand together, where its first one was. */
	private inSections(): void {
		const names = this.items.map((item) => (item instanceof MenuItem ? item.section.name : ''));
		const order = [...new Set(names)];
		const rank = (item: MenuItem | MenuSeparator): number =>
			order.indexOf(item instanceof MenuItem ? item.section.name : '');
		if (order.length < 2) return;
		const sorted = [...this.items].sort((one, other) => rank(one) - rank(other));
		this.dom.replaceChildren(...sorted.map((item) => item.dom));
	}

	private closeOnClickBeside(doc: Document): void {
		if (!this.dom.isConnected) return;
		this.registerDomEvent(doc.body, 'mousedown', (event: MouseEvent) => {
			if (!(event.target instanceof Node && this.dom.contains(event.target))) this.hide();
		});
	}

	private press(event: KeyboardEvent): void {
		if (event.key === 'Escape') this.hide();
		else if (event.key === 'ArrowDown') this.walk(1);
		else if (event.key === 'ArrowUp') this.walk(-1);
		else if (event.key === 'Enter' && this.selected !== undefined)
			this.choose(this.selected, event);
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private walk(step: 1 | -1): void {
		const items = this.items.filter((item) => item instanceof MenuItem);
		const able = items.filter((item) => !item.dom.hasClass('is-disabled'));
		const from = this.selected === undefined ? -1 : able.indexOf(this.selected);
		const start = from === -1 && step === -1 ? 0 : from;
		this.selected = able[(start + step + able.length) % able.length];
		for (const item of items) item.dom.toggleClass('selected', item === this.selected);
	}

	private choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		if (item.choose(event)) this.hide();
	}
}
