import type * as obsidian from 'obsidian';
import { Events } from './events.ts';
import { PlaceholderView, type View } from './view.ts';

/** Where in the window a leaf is. */
export type Area = 'root' | 'left' | 'right';

/** What a leaf asks of the workspace. */
export interface LeafHost {
	readonly app: obsidian.App;
	/** Makes the view of a type; nothing if no plugin registered it. */
	make(type: string, leaf: WorkspaceLeaf): View | undefined;
	activate(leaf: WorkspaceLeaf): void;
	changed(): void;
	remove(leaf: WorkspaceLeaf): void;
}

/** A tab. Its view is made anew whenever the type of its state changes. */
export class WorkspaceLeaf extends Events {
	readonly app: obsidian.App;
	readonly area: Area;
	readonly containerEl: HTMLElement;
	readonly id: string;
	view: View;
	parent: object;
	hoverPopover: obsidian.HoverPopover | null = null;
	private readonly host: LeafHost;
	private isPinned = false;
	private isWaiting = false;
	private ephemeral: unknown = {};

	constructor(host: LeafHost, area: Area, parent: { readonly containerEl: HTMLElement }) {
		super();
		this.host = host;
		this.app = host.app;
		this.area = area;
		this.parent = parent;
		this.id = `leaf-${String(parent.containerEl.childElementCount + 1)}-${area}`;
		this.containerEl = parent.containerEl.createDiv('workspace-leaf');
		this.view = this.placeholder('empty');
		this.containerEl.append(this.view.containerEl);
	}

	get isDeferred(): boolean {
		return this.isWaiting;
	}

	getRoot(): object {
		return this.parent;
	}

	getContainer(): { win: Window; doc: Document } {
		return { win: this.containerEl.win, doc: this.containerEl.doc };
	}

	getViewState(): obsidian.ViewState {
		return {
			type: this.view.getViewType(),
			state: this.view.getState(),
			pinned: this.isPinned,
		};
	}

	async setViewState(viewState: obsidian.ViewState, eState?: unknown): Promise<void> {
		const { type, state, active, pinned } = viewState;
		if (pinned !== undefined) this.setPinned(pinned);
		if (this.view.getViewType() !== type || this.isWaiting) await this.become(type);
		await this.view.setState(state ?? {}, { history: false });
		if (eState !== undefined) this.setEphemeralState(eState);
		if (active === true) this.host.activate(this);
		this.host.changed();
	}

	/** A view from an earlier session: it is named, but not made before somebody looks. */
	async defer({ type, state }: obsidian.ViewState): Promise<void> {
		await this.open(this.placeholder(type));
		await this.view.setState(state ?? {}, { history: false });
		this.isWaiting = true;
		this.host.changed();
	}

	async loadIfDeferred(): Promise<void> {
		if (this.isWaiting) await this.setViewState(this.getViewState());
	}

	async open(view: View): Promise<View> {
		await this.closeView();
		this.view = view;
		view.containerEl.dataset['type'] = view.getViewType();
		this.containerEl.append(view.containerEl);
		view.load();
		await view.onOpen();
		return view;
	}

	async openFile(file: obsidian.TFile, openState: obsidian.OpenViewState = {}): Promise<void> {
		const { active = true, state, eState } = openState;
		const viewState = { type: 'markdown', state: { ...state, file: file.path }, active };
		await this.setViewState(viewState, eState);
	}

	getEphemeralState(): unknown {
		return { ...(this.ephemeral as object), ...this.view.getEphemeralState() };
	}

	setEphemeralState(state: unknown): void {
		this.ephemeral = state;
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.isPinned);
	}

	setPinned(pinned: boolean): void {
		if (pinned === this.isPinned) return;
		this.isPinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	detach(): void {
		this.host.remove(this);
		void this.closeView();
		this.containerEl.remove();
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	private async become(type: string): Promise<void> {
		const made = type === 'empty' ? undefined : this.host.make(type, this);
		this.isWaiting = made === undefined && type !== 'empty';
		await this.open(made ?? this.placeholder(type));
	}

	private async closeView(): Promise<void> {
		const { view } = this;
		view.containerEl.remove();
		await view.onClose();
		view.unload();
	}

	private placeholder(type: string): PlaceholderView {
		return new PlaceholderView(this as unknown as obsidian.WorkspaceLeaf, type);
	}
}
