import { setIcon } from '../../obsidian/icons.ts';
import { MarkdownView } from '../../obsidian/markdown-view.ts';
import { type Stage } from '../../obsidian/stage.ts';
import { FileList } from './file-list.ts';
import { NoteFace } from './note-face.ts';
import { PageBar } from './page-bar.ts';
import { Palette } from './palette.ts';
import { isPhone } from './screen.ts';
import { SettingsWindow } from './settings-window.ts';
import { Tabs } from './tabs.ts';

/** The window around the stand-in’s workspace: the bar of the page, ribbon, files, tabs, notes and the status bar. */
export class AppWindow {
	private readonly stage: Stage;
	private readonly ribbon: HTMLElement;
	private readonly statusBar: HTMLElement;
	private readonly emptyEl: HTMLElement;
	private readonly tabs: readonly Tabs[];
	private readonly faces = new WeakMap<MarkdownView, NoteFace>();

	constructor(stage: Stage, now: string) {
		this.stage = stage;
		const { workspace } = stage.app;
		new PageBar(document.body, { now, app: stage.app, openPalette: () => this.openPalette() });
		const main = document.body.createDiv('page-app');
		this.ribbon = main.createDiv('workspace-ribbon');
		main.append(workspace.containerEl);
		this.statusBar = document.body.createDiv('status-bar');
		this.emptyEl = workspace.rootSplit.containerEl.createDiv({
			cls: 'page-empty',
			text: 'No note is open. Choose one in the list, or press Ctrl+P for commands.',
		});
		this.tabs = [
			new Tabs(workspace, 'root', workspace.rootSplit),
			new Tabs(workspace, 'right', workspace.rightSplit),
		];
		workspace.on('layout-change', () => this.draw());
		workspace.on('active-leaf-change', () => this.draw());
		workspace.on('file-open', () => this.closeDrawers());
		this.listenToKeys();
	}

	/** What the plugins brought: icons in the ribbon, items in the status bar. */
	showPlugins(): void {
		const { workspace } = this.stage.app;
		this.action('panel-left', 'Files', () => this.toggle(workspace.leftSplit));
		for (const { el, title } of this.stage.backstage.ribbon) {
			this.ribbon.append(pressable(el, title));
		}
		this.action('terminal', 'Command palette', () => this.openPalette());
		this.action('settings', 'Settings', () => this.openSettings());
		this.action('panel-right', 'Side pane', () => this.toggle(workspace.rightSplit));
		this.statusBar.append(...this.stage.backstage.statusBar);
	}

	showFiles(): void {
		const { leftSplit } = this.stage.app.workspace;
		new FileList(leftSplit.containerEl, this.stage);
		if (!isPhone()) leftSplit.expand();
	}

	private draw(): void {
		for (const tabs of this.tabs) tabs.draw();
		this.emptyEl.toggle(this.stage.app.workspace.getMostRecentLeaf() === null);
		this.stage.app.workspace.iterateAllLeaves(({ view }) => {
			if (!(view instanceof MarkdownView)) return;
			if (!this.faces.has(view)) this.faces.set(view, new NoteFace(this.stage, view));
		});
	}

	/** On a phone the sides lie over the note, so they make way for one that is opened. */
	private closeDrawers(): void {
		if (!isPhone()) return;
		this.stage.app.workspace.leftSplit.collapse();
		this.stage.app.workspace.rightSplit.collapse();
	}

	/** On a phone one side is open at a time. */
	private toggle(split: { readonly collapsed: boolean; expand(): void; collapse(): void }): void {
		const isOpen = !split.collapsed;
		this.closeDrawers();
		if (isOpen) split.collapse();
		else split.expand();
	}

	private listenToKeys(): void {
		const { keymap, scope } = this.stage.app;
		keymap.pushScope(scope);
		for (const modifier of ['Ctrl', 'Meta'] as const) {
			scope.register([modifier], 'p', () => {
				this.openPalette();
				return false;
			});
			scope.register([modifier], ',', () => {
				this.openSettings();
				return false;
			});
		}
	}

	private openPalette(): void {
		if (this.stage.modal === undefined) new Palette(this.stage).open();
	}

	private openSettings(): void {
		if (this.stage.modal === undefined) new SettingsWindow(this.stage).open();
	}

	private action(icon: string, title: string, run: () => void): void {
		const el = this.ribbon.createDiv('clickable-icon side-dock-ribbon-action');
		setIcon(el, icon);
		el.addEventListener('click', run);
		pressable(el, title);
	}
}

/** Something in the window that is no button, but is pressed like one. */
function pressable(el: HTMLElement, title: string): HTMLElement {
	el.setAttrs({ role: 'button', tabindex: '0', 'aria-label': title, title });
	el.addEventListener('keydown', ({ key }) => {
		if (key === 'Enter' || key === ' ') el.click();
	});
	return el;
}
