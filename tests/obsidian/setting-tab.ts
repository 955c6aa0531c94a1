import type * as obsidian from 'obsidian';
import { Loud } from './loud.ts';
import { renderDefinitions, type Rendered, type SettingHost } from './setting-definitions.ts';

/** A page within a tab that draws itself. */
export abstract class SettingPage extends Loud {
	rootEl: HTMLElement;
	titlebarEl: HTMLElement;
	containerEl: HTMLElement;
	title = '';

	constructor() {
		super();
		this.rootEl = createDiv('setting-page');
		this.titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
		this.containerEl = this.rootEl.createDiv('setting-page-content');
	}

	abstract display(): void;

	hide(): void {}
}

/** One entry of the settings. It draws its definitions; `display` is for those that have none. */
export abstract class SettingTab extends Loud {
	app: obsidian.App;
	icon = 'lucide-settings';
	containerEl: HTMLElement;
	settingItems: obsidian.SettingDefinitionItem[] = [];
	private rendered: Rendered | undefined = undefined;
	private ownPage: SettingPage | undefined = undefined;
	private trail: string[] = [];
	private readonly queries = new Map<string, string>();

	constructor(app: obsidian.App) {
		super();
		this.app = app;
		this.containerEl = createDiv('vertical-tab-content');
	}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	getSettingDefinitions(): obsidian.SettingDefinitionItem[] {
		return [];
	}

	/** Asks for the definitions anew, and draws them if they are looked at. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.isConnected) this.draw();
	}

	refreshDomState(): void {
		this.rendered?.refresh();
	}

	display(): void {}

	hide(): void {
		this.takeDown();
		this.trail = [];
		this.containerEl.remove();
	}

	/** Test surface: the person opens this tab. */
	show(parentEl: HTMLElement): void {
		parentEl.append(this.containerEl);
		this.update();
	}

	private draw(): void {
		this.takeDown();
		if (this.settingItems.length === 0) {
			this.display();
			return;
		}
		const page = this.currentPage();
		if (page === undefined) this.drawItems(this.settingItems, this.containerEl);
		else this.drawPage(page);
	}

	private drawPage(page: obsidian.SettingDefinitionPage): void {
		this.containerEl.empty();
		const back = this.containerEl.createEl('button', {
			cls: 'setting-page-back',
			text: page.name,
		});
		back.setAttribute('aria-label', 'Back');
		back.addEventListener('click', () => {
			this.trail.pop();
			this.draw();
		});
		if (page.page === undefined) {
			this.drawItems(page.items ?? [], this.containerEl.createDiv('setting-page'));
			return;
		}
		const own = page.page();
		this.ownPage = own;
		own.titlebarEl.setText(own.title === '' ? page.name : own.title);
		this.containerEl.append(own.rootEl);
		own.display();
	}

	private drawItems(items: readonly obsidian.SettingDefinitionItem[], el: HTMLElement): void {
		this.rendered = renderDefinitions(items, el, this.host());
	}

	private takeDown(): void {
		this.rendered?.tearDown();
		this.rendered = undefined;
		this.ownPage?.hide();
		this.ownPage = undefined;
	}

	private host(): SettingHost {
		return {
			app: this.app,
			queries: this.queries,
			getControlValue: (key) => this.getControlValue(key),
			setControlValue: async (key, value) => {
				await this.setControlValue(key, value);
				this.refreshDomState();
			},
			openPage: (page) => {
				this.trail.push(page.name);
				this.draw();
			},
		};
	}

	/** The page that was opened, found anew by its name in the latest definitions. */
	private currentPage(): obsidian.SettingDefinitionPage | undefined {
		let items = this.settingItems;
		let page: obsidian.SettingDefinitionPage | undefined;
		for (const name of this.trail) {
			page = pagesIn(items).find((each) => each.name === name);
			if (page === undefined) break;
			items = page.items ?? [];
		}
		if (page === undefined) this.trail = [];
		return page;
	}
}

/** Reads and keeps the plugin’s `settings`, and saves them whole. */
export abstract class PluginSettingTab extends SettingTab {
	private readonly owner: obsidian.Plugin;

	constructor(app: obsidian.App, plugin: obsidian.Plugin) {
		super(app);
		this.owner = plugin;
	}

	getControlValue(key: string): unknown {
		return this.settings()[key];
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		this.settings()[key] = value;
		await this.owner.saveData(this.owner.settings);
	}

	private settings(): Record<string, unknown> {
		const { settings } = this.owner;
		if (typeof settings === 'object' && settings !== null)
			return settings as Record<string, unknown>;
		throw new Error('The plugin has no settings to read or to keep');
	}
}

function pagesIn(
	items: readonly obsidian.SettingDefinitionItem[],
): obsidian.SettingDefinitionPage[] {
	return items.flatMap((item) => {
		if (!('type' in item)) return [];
		return item.type === 'page' ? [item] : pagesIn(item.items ?? []);
	});
}
