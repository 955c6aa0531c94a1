import { Component, TFile, type App, type TAbstractFile } from 'obsidian';
import type { ActHistory } from './act-history';
import { readAppConfig } from './app-config';
import type { Clock } from './clock';
import type { NetworkIndex } from './network-index';
import type { SettingsStore } from './settings-store';

/** Whom the watch keeps in step with the app. */
export interface Watched {
	readonly index: NetworkIndex;
	readonly clock: Clock;
	/** What was done in a note can be taken back where the note is now. */
	readonly history: Pick<ActHistory, 'renamed'>;
	/** Loaded already. */
	readonly settings: SettingsStore;
}

/**
 * Tells the index, the clock and the settings what happens in the app. Loading it only asks to be told when the layout is
 * ready; the work begins then.
 */
export class VaultWatch extends Component {
	readonly #app: App;
	readonly #watched: Watched;
	#isLoaded = false;

	constructor(app: App, watched: Watched) {
		super();
		this.#app = app;
		this.#watched = watched;
	}

	override onload(): void {
		this.#isLoaded = true;
		this.#app.workspace.onLayoutReady(() => {
			if (this.#isLoaded) void this.#start();
		});
	}

	override onunload(): void {
		this.#isLoaded = false;
		this.#watched.clock.stop();
		this.#watched.index.close();
	}

	async #start(): Promise<void> {
		const { index, settings } = this.#watched;
		this.#watchClock();
		this.#watchNotes();
		settings.find(await readAppConfig(this.#app.vault));
		if (!this.#isLoaded) return;
		this.register(settings.listen(() => void index.use(settings.settings)));
		await index.start(settings.settings);
	}

	/** Whoever comes back from sleep or from another window looks at the clock. */
	#watchClock(): void {
		const { clock } = this.#watched;
		const check = () => {
			clock.check();
		};
		clock.start();
		this.registerDomEvent(window, 'focus', check);
		this.registerDomEvent(document, 'visibilitychange', check);
	}

	#watchNotes(): void {
		const { index } = this.#watched;
		const { vault, metadataCache, workspace } = this.#app;
		this.registerEvent(
			metadataCache.on('changed', (file, data) => {
				index.change(file.path, data);
			}),
		);
		this.registerEvent(vault.on('create', (file) => this.#look(file)));
		this.registerEvent(vault.on('delete', (file) => this.#look(file)));
		this.registerEvent(vault.on('rename', (file, was) => this.#renamed(file, was)));
		this.registerEvent(
			workspace.on('quit', (tasks) => {
				tasks.add(() => index.save());
			}),
		);
	}

	#renamed(file: TAbstractFile, was: string): void {
		this.#watched.history.renamed(was, file.path);
		this.#look(file, was);
	}

	/** Of a folder that moves or goes the app tells for each file in it, too. */
	#look(file: TAbstractFile, was = file.path): void {
		if (file instanceof TFile) this.#watched.index.look([was, file.path].filter(isNote));
	}
}

function isNote(path: string): boolean {
	return path.endsWith('.md');
}
