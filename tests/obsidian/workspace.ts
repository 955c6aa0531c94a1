import type * as obsidian from 'obsidian';
import { Events } from './events.ts';
import { FileView } from './file-view.ts';
import { type TFile } from './files.ts';
import { type Area, type LeafHost, WorkspaceLeaf } from './leaf.ts';
import { MarkdownView } from './markdown-view.ts';
import { getLinkpath, parseLinktext } from './small-functions.ts';
import { WorkspaceSplit } from './split.ts';
import { surface } from './loud.ts';
import { type View } from './view.ts';

interface SideLeafOptions {
	readonly active?: boolean;
	readonly split?: boolean;
	readonly reveal?: boolean;
	readonly state?: Record<string, unknown>;
}

/** The leaves of the window and what is active. A new window is a tab of this one. */
export class Workspace extends Events {
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	readonly containerEl: HTMLElement;
	readonly rootSplit: WorkspaceSplit;
	readonly leftSplit: WorkspaceSplit;
	readonly rightSplit: WorkspaceSplit;
	private readonly app: obsidian.App;
	private readonly views: ReadonlyMap<string, obsidian.ViewCreator>;
	private leaves: WorkspaceLeaf[] = [];
	private whenReady: (() => unknown)[] = [];
	private latestFile: TFile | null = null;

	constructor(app: obsidian.App, views: ReadonlyMap<string, obsidian.ViewCreator>) {
		super();
		this.app = app;
		this.views = views;
		this.containerEl = document.body.createDiv('workspace');
		this.leftSplit = new WorkspaceSplit(
			this.containerEl,
			'mod-horizontal mod-left-split',
			true,
		);
		this.rootSplit = new WorkspaceSplit(this.containerEl, 'mod-vertical mod-root');
		this.rightSplit = new WorkspaceSplit(
			this.containerEl,
			'mod-horizontal mod-right-split',
			true,
		);
	}

	/** The active note’s editor, if a note is active. */
	get activeEditor(): MarkdownView | null {
		const view = this.activeLeaf?.view;
		return view instanceof MarkdownView ? view : null;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) run(callback);
		else this.whenReady.push(callback);
	}

	/** Test surface: the app does this once, when it has started. */
	setLayoutReady(): void {
		this.layoutReady = true;
		for (const callback of this.whenReady.splice(0)) run(callback);
		this.trigger('layout-change');
	}

	getLeaf(newLeaf: obsidian.PaneType | boolean = false): WorkspaceLeaf {
		const current = this.getMostRecentLeaf();
		if (newLeaf === false && current !== null && !isPinned(current)) return current;
		return this.addLeaf('root');
	}

	getLeftLeaf(_split: boolean): WorkspaceLeaf {
		return this.addLeaf('left');
	}

	getRightLeaf(_split: boolean): WorkspaceLeaf {
		return this.addLeaf('right');
	}

	/** The leaf of the main area that was active last. */
	getMostRecentLeaf(): WorkspaceLeaf | null {
		const roots = this.leaves.filter((leaf) => leaf.area === 'root');
		return roots.includes(this.activeLeaf as WorkspaceLeaf)
			? this.activeLeaf
			: (roots.at(-1) ?? null);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.leaves.find((leaf) => leaf.id === id) ?? null;
	}

	async ensureSideLeaf(
		type: string,
		side: obsidian.Side,
		options: SideLeafOptions = {},
	): Promise<WorkspaceLeaf> {
		const { active = true, reveal = true, state } = options;
		const there = this.getLeavesOfType(type).find((leaf) => leaf.area === side);
		const leaf = there ?? this.addLeaf(side);
		if (there === undefined || state !== undefined) {
			await leaf.setViewState({ type, active, ...(state === undefined ? {} : { state }) });
		}
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf);
		return leaf;
	}

	/** Unfolds the side and makes the view if nobody had looked at it yet. */
	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		if (leaf.area !== 'root') this.splitOf(leaf.area).expand();
		await leaf.loadIfDeferred();
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } = {}): void {
		if (params.focus === true) leaf.view.containerEl.focus();
		const isNew = leaf !== this.activeLeaf;
		this.activeLeaf = leaf;
		if (isNew) this.trigger('active-leaf-change', leaf);
		this.tellFile();
	}

	getActiveViewOfType<T>(type: abstract new (...args: never[]) => T): T | null {
		const view: unknown = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The file of the active view, or else the file that was active last. */
	getActiveFile(): TFile | null {
		return fileOf(this.activeLeaf) ?? fileOf(this.getMostRecentLeaf());
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.leaves.filter((leaf) => leaf.view.getViewType() === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of [...this.leaves]) callback(leaf);
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.iterateAllLeaves((leaf) => {
			if (leaf.area === 'root') callback(leaf);
		});
	}

	/** A link to a note that is not there creates it, as a click on it does. */
	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf: obsidian.PaneType | boolean = false,
		openViewState?: obsidian.OpenViewState,
	): Promise<void> {
		const linkpath = getLinkpath(linktext);
		const found = this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
		const file = found ?? (await this.app.vault.create(`${linkpath}.md`, ''));
		const { subpath } = parseLinktext(linktext);
		const eState = subpath === '' ? {} : { eState: { subpath } };
		await this.getLeaf(newLeaf).openFile(file, {
			...eState,
			...openViewState,
		});
	}

	getLastOpenFiles(): string[] {
		return this.latestFile === null ? [] : [this.latestFile.path];
	}

	updateOptions(): void {}

	/** Test surface: a leaf as it comes back at start, its view not made yet. */
	async restore(viewState: obsidian.ViewState, area: Area): Promise<WorkspaceLeaf> {
		const leaf = this.addLeaf(area);
		await leaf.defer(viewState);
		return leaf;
	}

	/** What becomes of open views when a plugin starts or stops making them. */
	async remake(type: string): Promise<void> {
		for (const leaf of this.getLeavesOfType(type)) {
			const viewState = leaf.getViewState();
			if (!this.views.has(type)) await leaf.defer(viewState);
			else if (leaf.isDeferred && !this.splitOf(leaf.area).collapsed)
				await leaf.loadIfDeferred();
		}
	}

	private addLeaf(area: Area): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.host(), area, this.splitOf(area));
		this.leaves.push(leaf);
		return leaf;
	}

	private host(): LeafHost {
		return {
			app: this.app,
			make: (type, leaf) => this.make(type, leaf),
			activate: (leaf) => this.setActiveLeaf(leaf),
			changed: () => this.trigger('layout-change'),
			remove: (leaf) => this.remove(leaf),
		};
	}

	private make(type: string, leaf: WorkspaceLeaf): View | undefined {
		const asLeaf = leaf as unknown as obsidian.WorkspaceLeaf;
		if (type === 'markdown') return new MarkdownView(asLeaf);
		return this.views.get(type)?.(asLeaf) as unknown as View | undefined;
	}

	private remove(leaf: WorkspaceLeaf): void {
		this.leaves = this.leaves.filter((each) => each !== leaf);
		if (this.activeLeaf === leaf) {
			this.activeLeaf = this.getMostRecentLeaf();
			this.trigger('active-leaf-change', this.activeLeaf);
			this.tellFile();
		}
		this.trigger('layout-change');
	}

	private tellFile(): void {
		const file = this.getActiveFile();
		if (file === this.latestFile) return;
		this.latestFile = file;
		this.trigger('file-open', file);
	}

	private splitOf(area: Area): WorkspaceSplit {
		return { root: this.rootSplit, left: this.leftSplit, right: this.rightSplit }[area];
	}
}

function fileOf(leaf: WorkspaceLeaf | null): TFile | null {
	return leaf?.view instanceof FileView ? leaf.view.file : null;
}

function isPinned(leaf: WorkspaceLeaf): boolean {
	return leaf.getViewState().pinned === true;
}

function run(callback: () => unknown): void {
	try {
		const running = callback();
		if (running instanceof Promise) running.catch(surface);
	} catch (error) {
		surface(error);
	}
}
