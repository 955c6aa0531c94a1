import type * as obsidian from 'obsidian';
import { type Backstage, backstageOf, listed } from './backstage.ts';
import { Component } from './component.ts';
import { setIcon } from './icons.ts';
import { setTooltip } from './tooltip.ts';
import { type Workspace } from './workspace.ts';

/** Everything registered goes when the plugin is unloaded, but for what is kept in its data file. */
export abstract class Plugin extends Component {
	app: obsidian.App;
	manifest: obsidian.PluginManifest;
	settings: unknown = undefined;
	/** Test surface: kept once `onload` is done. */
	loading: Promise<unknown> = Promise.resolve();

	constructor(app: obsidian.App, manifest: obsidian.PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
	}

	override onload(): Promise<void> | void {}

	protected override started(loading: unknown): void {
		this.loading = Promise.resolve(loading);
	}

	onUserEnable(): void {}

	addRibbonIcon(
		icon: string,
		title: string,
		callback: (event: MouseEvent) => unknown,
	): HTMLElement {
		const el = createDiv('clickable-icon side-dock-ribbon-action');
		setIcon(el, icon);
		setTooltip(el, title);
		el.addEventListener('click', callback);
		this.register(listed(this.backstage().ribbon, { icon, title, el }));
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = createDiv('status-bar-item');
		this.register(listed(this.backstage().statusBar, el));
		return el;
	}

	/** The id and the name are given what they belong to: `kith:review`, “Kith: Review”. */
	addCommand(command: obsidian.Command): obsidian.Command {
		const { commands } = this.backstage();
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		commands.set(command.id, command);
		this.register(() => commands.delete(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.backstage().commands.delete(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(settingTab: obsidian.PluginSettingTab): void {
		this.register(listed(this.backstage().settingTabs, settingTab));
	}

	registerView(type: string, viewCreator: obsidian.ViewCreator): void {
		const workspace = this.app.workspace as unknown as Workspace;
		this.register(() => workspace.remake(type));
		this.name(this.backstage().views, type, viewCreator);
		void workspace.remake(type);
	}

	registerHoverLinkSource(id: string, info: obsidian.HoverLinkSource): void {
		this.name(this.backstage().hoverSources, id, info);
	}

	registerMarkdownPostProcessor(
		postProcessor: obsidian.MarkdownPostProcessor,
		sortOrder = 0,
	): obsidian.MarkdownPostProcessor {
		postProcessor.sortOrder = sortOrder;
		this.register(listed(this.backstage().postProcessors, postProcessor));
		return postProcessor;
	}

	registerMarkdownCodeBlockProcessor(
		language: string,
		handler: (
			source: string,
			el: HTMLElement,
			ctx: obsidian.MarkdownPostProcessorContext,
		) => unknown,
	): obsidian.MarkdownPostProcessor {
		this.name(this.backstage().codeBlocks, language, handler);
		return () => undefined;
	}

	/** Whether the core plugin Bases is on. */
	registerBasesView(viewId: string, registration: obsidian.BasesViewRegistration): boolean {
		const { areBasesOn, basesViews } = this.backstage();
		if (areBasesOn) this.name(basesViews, viewId, registration);
		return areBasesOn;
	}

	registerObsidianProtocolHandler(
		action: string,
		handler: obsidian.ObsidianProtocolHandler,
	): void {
		this.name(this.backstage().protocolHandlers, action, handler);
	}

	registerEditorSuggest(editorSuggest: obsidian.EditorSuggest<unknown>): void {
		this.register(listed(this.backstage().editorSuggests, editorSuggest));
	}

	/** The command is the plugin’s id, or begins with it and a colon. */
	registerCliHandler(
		command: string,
		description: string,
		flags: obsidian.CliFlags | null,
		handler: obsidian.CliHandler,
	): void {
		const { id } = this.manifest;
		if (command !== id && !command.startsWith(`${id}:`)) {
			throw new Error(`The command ${command} does not begin with ${id}`);
		}
		this.name(this.backstage().cli, command, { description, flags, handler });
	}

	/** What `saveData` stored; `null` if nothing. Throws on a file that is no JSON. */
	async loadData(): Promise<unknown> {
		await Promise.resolve();
		const { calls, disk } = this.backstage();
		calls.enter('loadData', this.dataPath());
		const stored = disk.files.get(this.dataPath());
		return stored === undefined ? null : (JSON.parse(stored.data) as unknown);
	}

	async saveData(data: unknown): Promise<void> {
		const { calls, disk } = this.backstage();
		calls.enter('saveData', this.dataPath());
		const text = JSON.stringify(data, null, 2);
		await Promise.resolve();
		disk.write(this.dataPath(), text);
	}

	private dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}

	private name<T>(names: Map<string, T>, name: string, value: T): void {
		if (names.has(name)) throw new Error(`“${name}” is taken already`);
		names.set(name, value);
		this.register(() => names.delete(name));
	}

	private backstage(): Backstage {
		return backstageOf(this.app);
	}
}
