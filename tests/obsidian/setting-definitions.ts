import type * as obsidian from 'obsidian';
import { Platform } from './platform.ts';
import { Setting, SettingGroup } from './setting.ts';
import { addControl, type ValueStore } from './setting-controls.ts';

type Item = obsidian.SettingDefinition | obsidian.SettingDefinitionPage;
type Group = obsidian.SettingDefinitionGroup | obsidian.SettingDefinitionList;

/** What the rendering asks of the tab. */
export interface SettingHost extends ValueStore {
	openPage(page: obsidian.SettingDefinitionPage): void;
	/** What was typed into the search of the group with this heading. */
	readonly queries: Map<string, string>;
}

/** What was put on the page: can be looked at again when a condition has changed, and taken down. */
export interface Rendered {
	refresh(): void;
	tearDown(): void;
}

interface Row {
	readonly item: Item;
	readonly setting: Setting;
	readonly tearDown: () => void;
}

/** Settings that stand alone make a group without a heading, as many as follow each other. */
export function renderDefinitions(
	items: readonly obsidian.SettingDefinitionItem[],
	containerEl: HTMLElement,
	host: SettingHost,
): Rendered {
	containerEl.empty();
	const groups = grouped(items).map((group) => new RenderedGroup(group, containerEl, host));
	const refresh = (): void => {
		for (const group of groups) group.refresh();
	};
	refresh();
	return {
		refresh,
		tearDown: () => {
			for (const group of groups) group.tearDown();
		},
	};
}

function grouped(items: readonly obsidian.SettingDefinitionItem[]): Group[] {
	const groups: Group[] = [];
	let loose: Item[] | undefined;
	for (const item of items) {
		if ('type' in item && item.type !== 'page') {
			groups.push(item);
			loose = undefined;
			continue;
		}
		if (loose === undefined) {
			loose = [];
			groups.push({ type: 'group', items: loose });
		}
		loose.push(item);
	}
	return groups;
}

class RenderedGroup implements Rendered {
	private readonly group: Group;
	private readonly host: SettingHost;
	private readonly settingGroup: SettingGroup;
	private readonly rows: readonly Row[];

	constructor(group: Group, containerEl: HTMLElement, host: SettingHost) {
		this.group = group;
		this.host = host;
		this.settingGroup = new SettingGroup(containerEl);
		this.renderHead();
		this.rows = (group.items ?? []).map((item, index) => this.row(item, index));
		if (isList(group)) this.renderList(group);
	}

	refresh(): void {
		const isGroupShown = holds(this.group.visible, true);
		this.settingGroup.groupEl.toggle(isGroupShown);
		for (const { item, setting } of this.rows) {
			setting.settingEl.toggle(holds(item.visible, true) && this.isFound(item));
			const disabled = disabledOf(item);
			if (disabled !== undefined) setting.setDisabled(holds(disabled, false));
		}
	}

	tearDown(): void {
		for (const row of this.rows) row.tearDown();
	}

	private renderHead(): void {
		const { heading, cls, search, extraButtons } = this.group;
		if (heading !== undefined) this.settingGroup.setHeading(heading);
		if (cls !== undefined) this.settingGroup.addClass(...cls.split(' ').filter(Boolean));
		for (const button of extraButtons ?? []) {
			this.settingGroup.addExtraButton((component) => button(component));
		}
		if (search === undefined) return;
		this.settingGroup.addSearch((component) => {
			component.setPlaceholder(search.placeholder ?? '').setValue(this.query());
			component.onChange((query) => {
				this.host.queries.set(heading ?? '', query);
				this.refresh();
			});
		});
	}

	private row(item: Item, index: number): Row {
		const setting = new Setting(this.settingGroup.listEl).setName(item.name);
		if (item.desc !== undefined) setting.setDesc(item.desc);
		return { item, setting, tearDown: this.fill(setting, item, index) };
	}

	private fill(setting: Setting, item: Item, index: number): () => void {
		if ('type' in item) {
			this.pageEntry(setting, item);
		} else if (item.control !== undefined) {
			addControl(setting, item.control, this.host);
		} else if (item.action !== undefined) {
			const { action } = item;
			clickable(setting, () => action(setting.settingEl, index));
		} else if (item.render !== undefined) {
			const asSetting = setting as unknown as obsidian.Setting;
			const group = this.settingGroup as unknown as obsidian.SettingGroup;
			return item.render(asSetting, group) ?? (() => undefined);
		}
		return () => undefined;
	}

	private pageEntry(setting: Setting, page: obsidian.SettingDefinitionPage): void {
		const { displayValue, status } = page;
		const value = typeof displayValue === 'function' ? displayValue() : displayValue;
		const state = typeof status === 'function' ? status() : status;
		setting.setClass('mod-page');
		setting.addDisplayValue((el) => el.setValue(value ?? null).setStatus(state ?? null));
		clickable(setting, () => this.host.openPage(page));
	}

	private renderList(list: obsidian.SettingDefinitionList): void {
		for (const [index, { setting }] of this.rows.entries()) {
			const { onDelete, onReorder } = list;
			if (onDelete !== undefined) deletable(setting, () => onDelete(index));
			if (onReorder === undefined) continue;
			const last = this.rows.length - 1;
			movable(setting, (step) => {
				const to = index + step;
				if (to >= 0 && to <= last) onReorder(index, to);
			});
		}
		if (this.rows.length === 0 && list.emptyState !== undefined) {
			this.settingGroup.listEl.createDiv('setting-list-empty').append(list.emptyState);
		}
		if (list.addItem !== undefined) this.addItem(list.addItem);
	}

	private addItem({ name, action }: obsidian.SettingDefinitionAddItem): void {
		if (Platform.isMobile) {
			const row = new Setting(this.settingGroup.listEl).setName(`+ ${name}`);
			clickable(row, () => action(row.settingEl));
			return;
		}
		this.settingGroup.addExtraButton((button) => {
			button.setIcon('plus').setTooltip(name);
			button.onClick(() => action(button.extraSettingsEl));
		});
	}

	private isFound(item: Item): boolean {
		const { search } = this.group;
		if (search === undefined || this.query() === '' || 'type' in item) return true;
		return !holds(item.searchable, true) || search.match(item, this.query());
	}

	private query(): string {
		return this.host.queries.get(this.group.heading ?? '') ?? '';
	}
}

function isList(group: Group): group is obsidian.SettingDefinitionList {
	return group.type === 'list';
}

function clickable(setting: Setting, click: () => void): void {
	setting.setClass('tappable').setClass('mod-action');
	setting.settingEl.addEventListener('click', click);
}

function deletable(setting: Setting, remove: () => void): void {
	setting.addExtraButton((button) => {
		button.setIcon('trash-2').setTooltip('Delete').onClick(remove);
		button.extraSettingsEl.addEventListener('click', (event) => event.stopPropagation());
	});
	setting.settingEl.tabIndex = 0;
	setting.settingEl.addEventListener('keydown', (event) => {
		const isOwn = event.target === setting.settingEl;
		if (isOwn && (event.key === 'Delete' || event.key === 'Backspace')) remove();
	});
}

/** Dragging is not done here: the handle takes arrow keys. */
function movable(setting: Setting, move: (step: 1 | -1) => void): void {
	const attr = { role: 'button', tabindex: '0', 'aria-label': 'Move' };
	const handle = createDiv({ cls: 'setting-drag-handle', attr });
	setting.settingEl.prepend(handle);
	handle.addEventListener('keydown', (event) => {
		if (event.key === 'ArrowUp') move(-1);
		if (event.key === 'ArrowDown') move(1);
	});
}

function disabledOf(item: Item): boolean | (() => boolean) | undefined {
	if ('type' in item) return undefined;
	if (item.control !== undefined) return item.control.disabled;
	return item.action === undefined ? undefined : item.disabled;
}

function holds(condition: boolean | (() => boolean) | undefined, usually: boolean): boolean {
	if (condition === undefined) return usually;
	return typeof condition === 'function' ? condition() : condition;
}
