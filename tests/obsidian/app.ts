import type * as obsidian from 'obsidian';
import { type Backstage, setBackstage } from './backstage.ts';
import { FileManager } from './file-manager.ts';
import { Keymap, Scope } from './keymap.ts';
import { Loud } from './loud.ts';
import { MetadataCache } from './metadata-cache.ts';
import { Vault } from './vault.ts';
import { Workspace } from './workspace.ts';

type Own =
	'keymap' | 'scope' | 'lastEvent' | 'isDarkMode' | 'loadLocalStorage' | 'saveLocalStorage';

export interface AppNames {
	readonly vault: string;
	readonly configDir: string;
}

export class App extends Loud implements Pick<obsidian.App, Own> {
	keymap: Keymap = new Keymap();
	scope: Scope = new Scope();
	lastEvent: obsidian.UserEvent | null = null;
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly renderContext = { hoverPopover: null };
	private readonly localStorage: Map<string, string>;

	constructor(backstage: Backstage, names: AppNames) {
		super();
		setBackstage(this, backstage);
		this.localStorage = backstage.localStorage;
		this.vault = new Vault(backstage.disk, backstage.calls, names);
		this.metadataCache = new MetadataCache(this.vault, backstage.disk);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.workspace = new Workspace(this as unknown as obsidian.App, backstage.views);
	}

	isDarkMode(): boolean {
		return document.body.classList.contains('theme-dark');
	}

	/** What was saved on this device under this key, or `null`. */
	loadLocalStorage(key: string): unknown {
		const stored = this.localStorage.get(key);
		return stored === undefined ? null : (JSON.parse(stored) as unknown);
	}

	/** `null` clears the entry. */
	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) this.localStorage.delete(key);
		else this.localStorage.set(key, JSON.stringify(data));
	}
}
