import type * as obsidian from 'obsidian';
import { Component } from './component.ts';
import { setIcon } from './icons.ts';
import { setTooltip } from './tooltip.ts';
import { type WorkspaceLeaf } from './leaf.ts';

/** What a leaf shows. `load` comes before `onOpen`, `onClose` before `unload`. */
export abstract class View extends Component {
	app: obsidian.App;
	leaf: obsidian.WorkspaceLeaf;
	containerEl: HTMLElement;
	icon = 'lucide-file';
	navigation = false;
	scope: obsidian.Scope | null = null;

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = (leaf as unknown as WorkspaceLeaf).app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	async onOpen(): Promise<void> {}

	async onClose(): Promise<void> {}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: obsidian.ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: obsidian.Menu, _source: string): void {}
}

/** A header with the view’s actions over its content. */
export abstract class ItemView extends View {
	contentEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv('view-header');
		this.actionsEl = header.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const action = createEl('a', { cls: 'clickable-icon view-action' });
		setIcon(action, icon);
		setTooltip(action, title);
		action.addEventListener('click', callback);
		this.actionsEl.prepend(action);
		return action;
	}
}

/** An empty tab; or the place of a view that has not been looked at yet, or that no plugin makes any more. */
export class PlaceholderView extends View {
	private readonly type: string;
	private state: Record<string, unknown> = {};

	constructor(leaf: obsidian.WorkspaceLeaf, type = 'empty') {
		super(leaf);
		this.type = type;
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.type === 'empty' ? 'New tab' : this.type;
	}

	override getState(): Record<string, unknown> {
		return this.state;
	}

	override async setState(state: unknown): Promise<void> {
		this.state = (state ?? {}) as Record<string, unknown>;
	}
}
