import { Plugin } from 'obsidian';
import { COMMANDS } from './commands/commands';
import { paneTools } from './commands/pane-tools';
import { registerCommands } from './commands/register';
import { registerTerminal } from './commands/terminal';
import { weekOf } from './core/calendar/week';
import { preparePlan } from './core/review/prepare-plan';
import { Desk } from './ui/desk';
import { tellFound } from './ui/found';
import { openPane } from './ui/panes/open-pane';
import { PEOPLE_PANE, PeoplePane } from './ui/panes/people/people-pane';
import { PICTURES_PANE, PicturesPane } from './ui/panes/pictures/pictures-pane';
import { REVIEW_PANE, ReviewPane } from './ui/panes/review/review-pane';
import { TIMELINE_PANE, TimelinePane } from './ui/panes/timeline/timeline-pane';
import { TRIAGE_PANE, TriagePane } from './ui/panes/triage/triage-pane';
import { SettingsTab } from './ui/settings/settings-tab';
import { StatusItem } from './ui/status-item';
import { VanishedQuestion } from './ui/vanished-question';
import { ActHistory } from './vault/act-history';
import { ActWriter } from './vault/act-writer';
import { parseAppYaml } from './vault/app-yaml';
import { Clock } from './vault/clock';
import { databaseName, IndexedDbStore } from './vault/indexed-db-store';
import { NetworkIndex } from './vault/network-index';
import { AppNotes } from './vault/note-source';
import { NoteWriter } from './vault/note-writer';
import { Outbox, outboxStoreOf } from './vault/outbox';
import { OutboxWatch } from './vault/outbox-watch';
import { ReadingCache } from './vault/reading-cache';
import { SettingsStore } from './vault/settings-store';
import { surroundingsOf } from './vault/surroundings';
import { VaultWatch } from './vault/vault-watch';

/** Puts the parts together and registers them; the work begins when the layout is ready. */
export default class KithPlugin extends Plugin {
	#store: SettingsStore | undefined;
	#desk: Desk | undefined;

	/** Whether the first reading of the vault is complete. */
	get isReady(): boolean {
		return this.#desk?.known !== undefined;
	}

	override async onload(): Promise<void> {
		const { app } = this;
		const around = surroundingsOf(window);
		const name = databaseName(app, () => window.crypto.randomUUID());
		const store = new IndexedDbStore(window.indexedDB, name);
		this.register(() => {
			around.close();
			void store.close();
		});
		const settings = new SettingsStore({
			load: () => this.loadData(),
			save: (data) => this.saveData(data),
		});
		this.#store = settings;
		await settings.load();

		const clock = new Clock(around);
		const index = new NetworkIndex({
			source: new AppNotes(app),
			parseYaml: parseAppYaml,
			cache: new ReadingCache(store, this.manifest.version),
			around,
			prepare({ network, settings: { firstWeekday } }) {
				const known = network.on(clock.today());
				return preparePlan(known, weekOf(known.today, firstWeekday));
			},
		});
		const history = new ActHistory();
		this.addChild(new VaultWatch(app, { index, clock, settings, history }));

		const notes = new NoteWriter(app);
		const outbox = new Outbox(outboxStoreOf(app, clock));
		const acts = new ActWriter(notes, history, outbox);
		const desk = new Desk({ app, clock, settings, index, acts });
		this.#desk = desk;
		const question = new VanishedQuestion(desk);
		this.addChild(new OutboxWatch(app, { outbox, notes, around, question }));
		const tools = paneTools(desk);
		this.registerView(REVIEW_PANE, (leaf) => new ReviewPane(leaf, tools));
		this.registerView(TIMELINE_PANE, (leaf) => new TimelinePane(leaf, tools));
		this.registerView(PEOPLE_PANE, (leaf) => new PeoplePane(leaf, tools));
		this.registerView(TRIAGE_PANE, (leaf) => new TriagePane(leaf, tools));
		this.registerView(PICTURES_PANE, (leaf) => new PicturesPane(leaf, tools));
		registerCommands(this, desk, COMMANDS);
		registerTerminal(this, desk);
		const openReview = () => void openPane(app, REVIEW_PANE);
		this.addRibbonIcon('calendar-heart', 'Open weekly review', openReview);
		this.addChild(new StatusItem(this.addStatusBarItem(), desk, openReview));
		this.addSettingTab(new SettingsTab(this, settings, desk));
	}

	/** The user has just switched the plugin on: the review says what was found. */
	override onUserEnable(): void {
		this.app.workspace.onLayoutReady(() => void openPane(this.app, REVIEW_PANE));
		if (this.#desk !== undefined) tellFound(this.#desk);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#store?.load();
	}
}
