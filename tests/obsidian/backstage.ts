import type * as obsidian from 'obsidian';
import { type Disk } from './disk.ts';
import { type VaultCalls } from './vault-calls.ts';

export interface RibbonIcon {
	readonly icon: string;
	readonly title: string;
	readonly el: HTMLElement;
}

export interface CliCommand {
	readonly description: string;
	readonly flags: obsidian.CliFlags | null;
	readonly handler: obsidian.CliHandler;
}

type CodeBlock = (
	source: string,
	el: HTMLElement,
	ctx: obsidian.MarkdownPostProcessorContext,
) => unknown;

/** What plugins have registered with an app and what lies under it: for the stage, never for a plugin. */
export class Backstage {
	readonly disk: Disk;
	readonly calls: VaultCalls;
	readonly commands = new Map<string, obsidian.Command>();
	readonly views = new Map<string, obsidian.ViewCreator>();
	readonly ribbon: RibbonIcon[] = [];
	readonly statusBar: HTMLElement[] = [];
	readonly settingTabs: obsidian.PluginSettingTab[] = [];
	readonly hoverSources = new Map<string, obsidian.HoverLinkSource>();
	readonly codeBlocks = new Map<string, CodeBlock>();
	readonly postProcessors: obsidian.MarkdownPostProcessor[] = [];
	readonly basesViews = new Map<string, obsidian.BasesViewRegistration>();
	readonly protocolHandlers = new Map<string, obsidian.ObsidianProtocolHandler>();
	readonly editorSuggests: obsidian.EditorSuggest<unknown>[] = [];
	readonly cli = new Map<string, CliCommand>();
	readonly localStorage: Map<string, string>;
	areBasesOn = true;

	constructor(disk: Disk, calls: VaultCalls, localStorage: Record<string, unknown>) {
		this.disk = disk;
		this.calls = calls;
		const entries = Object.entries(localStorage);
		this.localStorage = new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]));
	}
}

const backstages = new WeakMap<object, Backstage>();

export function backstageOf(app: obsidian.App): Backstage {
	const backstage = backstages.get(app);
	if (backstage === undefined) throw new Error('This app was not made by createApp');
	return backstage;
}

export function setBackstage(app: object, backstage: Backstage): void {
	backstages.set(app, backstage);
}

/** Lists something for as long as a component is loaded. */
export function listed<T>(list: T[], entry: T): () => void {
	list.push(entry);
	return () => {
		const at = list.indexOf(entry);
		if (at !== -1) list.splice(at, 1);
	};
}
