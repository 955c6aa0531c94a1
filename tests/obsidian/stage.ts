import type * as obsidian from 'obsidian';
import { type App } from './app.ts';
import { type Backstage } from './backstage.ts';
import { type BasesView, BasesViewConfig, QueryController } from './bases.ts';
import { TextFileView } from './file-view.ts';
import { type TFile } from './files.ts';
import { Loud } from './loud.ts';
import { type MarkdownView } from './markdown-view.ts';
import { Menu } from './menu.ts';
import { keyPress, pressKey, type PressedWith, typeText } from './keyboard.ts';
import { emulateMobile } from './platform.ts';
import { type EditorSuggest } from './popover-suggest.ts';
import { type SettingTab } from './setting-tab.ts';
import { shown } from './shown.ts';
import { type VaultCall } from './vault-calls.ts';

/** The timer of before any test put its own clock in. */
const realTimeout = window.setTimeout.bind(window);

/** The options and the columns a base’s file has. */
interface BaseSetUp {
	readonly options?: Readonly<Record<string, unknown>>;
	readonly order?: readonly obsidian.BasesPropertyId[];
}

/** What a test does to the app and sees of it: the hands and eyes of the person, the disk, and what comes from other devices. */
export class Stage extends Loud {
	readonly app: App;
	readonly backstage: Backstage;

	constructor(app: App, backstage: Backstage) {
		super();
		this.app = app;
		this.backstage = backstage;
	}

	/** The app starts: each file is told as created, the notes are read, then the layout is ready. */
	async start(): Promise<void> {
		this.loadFiles();
		this.app.metadataCache.catchUp();
		this.app.workspace.setLayoutReady();
		await this.tick();
	}

	/** The vault’s folders and files as the app finds them on the disk. */
	loadFiles(): void {
		for (const path of [...this.backstage.disk.folders]) this.app.vault.reconcileFolder(path);
		for (const path of this.backstage.disk.files.keys()) this.app.vault.reconcile(path);
	}

	/** Lets everything that waits for no clock come to rest, the reading of notes included. */
	async tick(): Promise<void> {
		do {
			for (let turn = 0; turn < 3; turn++) await new Promise((done) => realTimeout(done, 0));
		} while (this.app.metadataCache.catchUp());
	}

	/** The text of a file on the disk; throws if it is not there. */
	text(path: string): string {
		return this.backstage.disk.read(path);
	}

	/** Every file the vault lists, with its text. */
	files(): Record<string, string> {
		const files = this.app.vault.getFiles().map(({ path }) => [path, this.text(path)]);
		return Object.fromEntries(files) as Record<string, string>;
	}

	/** What another device or program did: a new text, or `null` for a file that is gone. Then the app has read it. */
	async sync(path: string, text: string | null): Promise<void> {
		if (text === null) this.backstage.disk.remove(path);
		else this.backstage.disk.write(path, text);
		this.app.vault.reconcile(path);
		await this.tick();
	}

	get calls(): readonly VaultCall[] {
		return this.backstage.calls.made;
	}

	/** Fails the n-th call to the vault from now, 1 being the next; with `stays`, all after it too, until `heal`. */
	failAt(n: number, error: Error, stays = false): void {
		this.backstage.calls.failAt(n, error, stays);
	}

	heal(): void {
		this.backstage.calls.heal();
	}

	/** The texts of the notices that show. */
	get notices(): string[] {
		return shown.notices.map(({ messageEl }) => messageEl.textContent);
	}

	/** The modal on top. */
	get modal(): obsidian.Modal | undefined {
		return shown.modals.at(-1);
	}

	get menu(): Menu | undefined {
		return shown.menus.at(-1);
	}

	/** Opens a note in the main area, as a click on it does. */
	async open(path: string): Promise<MarkdownView> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(`There is no ${path}`);
		await this.app.workspace.getLeaf().openFile(file);
		return this.note();
	}

	/** The active note; throws if none is. */
	note(): MarkdownView {
		const note = this.app.workspace.activeEditor;
		if (note === null) throw new Error('No note is active');
		return note;
	}

	/** Into what has the focus if it takes text, else into the active note, where it may call up suggestions. */
	type(text: string): void {
		if (typeText(text)) return;
		const [editor, note] = editorAnd(this.note());
		editor.replaceSelection(text);
		const { file } = note;
		if (file !== null) this.editorSuggests().some((suggest) => suggest.trigger(editor, file));
	}

	/** A key where the focus is; suggestions of the active note take it first. */
	press(key: string, modifiers: PressedWith = {}): void {
		const event = keyPress(key, modifiers);
		const isTaken = this.editorSuggests().some((suggest) => suggest.key(event));
		if (!isTaken) pressKey(event);
	}

	/** Writes what is unsaved in open notes. */
	async save(): Promise<void> {
		const saving: Promise<void>[] = [];
		this.app.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof TextFileView) saving.push(view.save());
		});
		await Promise.all(saving);
		await this.tick();
	}

	/** Whether the palette offers a command now. */
	offers(id: string): boolean {
		const { callback, checkCallback, editorCallback, editorCheckCallback } = this.commandOf(id);
		const note = this.app.workspace.activeEditor;
		if (editorCheckCallback !== undefined) {
			return note !== null && editorCheckCallback(true, ...editorAnd(note)) === true;
		}
		if (editorCallback !== undefined) return note !== null;
		if (checkCallback !== undefined) return checkCallback(true) === true;
		return callback !== undefined;
	}

	/** Runs a command, named with its plugin (`kith:review`), as from the palette; throws if it is not offered. */
	async command(id: string): Promise<void> {
		if (!this.offers(id)) throw new Error(`The command ${id} is not offered here`);
		const { callback, checkCallback, editorCallback, editorCheckCallback } = this.commandOf(id);
		const note = this.app.workspace.activeEditor;
		if (note !== null && editorCheckCallback !== undefined) {
			editorCheckCallback(false, ...editorAnd(note));
		} else if (note !== null && editorCallback !== undefined) {
			await editorCallback(...editorAnd(note));
		} else if (checkCallback !== undefined) checkCallback(false);
		else await callback?.();
		await this.tick();
	}

	/** The ids of all commands, offered or not. */
	get commands(): string[] {
		return [...this.backstage.commands.keys()];
	}

	async cli(command: string, params: obsidian.CliData = {}): Promise<string> {
		const registered = this.backstage.cli.get(command);
		if (registered === undefined) throw new Error(`No command ${command} in the terminal`);
		return registered.handler(params);
	}

	async uri(action: string, params: Record<string, string> = {}): Promise<void> {
		await this.backstage.protocolHandlers.get(action)?.({ action, ...params });
		await this.tick();
	}

	/** The menu of a file as the list of files opens it. */
	fileMenu(path: string, source = 'file-explorer-context-menu'): Menu {
		const menu = new Menu();
		const file = this.app.vault.getAbstractFileByPath(path);
		this.app.workspace.trigger('file-menu', menu, file, source);
		return menu.showAtPosition({ x: 0, y: 0 });
	}

	/** The menu of the active note’s text. */
	editorMenu(): Menu {
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, ...editorAnd(this.note()));
		return menu.showAtPosition({ x: 0, y: 0 });
	}

	/** The app closes: what listeners of `quit` still have to do is waited for. */
	async quit(): Promise<void> {
		const waiting: Promise<unknown>[] = [];
		const add = (callback: () => Promise<unknown>): unknown => waiting.push(callback());
		const addPromise = (promise: Promise<unknown>): unknown => waiting.push(promise);
		this.app.workspace.trigger('quit', { add, addPromise });
		await Promise.all(waiting);
	}

	/** How many listen to the vault, to what is known of its notes, and to the workspace. */
	get listeners(): number {
		const { vault, metadataCache, workspace } = this.app;
		return [vault, metadataCache, workspace].reduce(
			(sum, each) => sum + each.countListeners(),
			0,
		);
	}

	/** A base shows these files in a registered view; answers with what to give it others by. */
	base(viewId: string, paths: readonly string[], setUp: BaseSetUp = {}): QueryController {
		const registration = this.backstage.basesViews.get(viewId);
		if (registration === undefined) throw new Error(`No view ${viewId} for bases`);
		const { name, factory } = registration;
		const config = new BasesViewConfig(name, setUp.options ?? {}, [...(setUp.order ?? [])]);
		const controller = new QueryController(this.app as unknown as obsidian.App, config);
		const el = document.body.createDiv('bases-view');
		const view = factory(controller, el);
		controller.view = view as unknown as BasesView;
		controller.addChild(view);
		controller.load();
		controller.show(paths.map((path) => this.fileAt(path)));
		return controller;
	}

	emulateMobile(isOn: boolean): void {
		emulateMobile(isOn);
	}

	/** Opens the settings of a plugin, or of the only one; answers what shows. */
	settings(index = 0): HTMLElement {
		const tab = this.backstage.settingTabs[index] as unknown as SettingTab | undefined;
		if (tab === undefined) throw new Error('No plugin has settings');
		const shownIn = document.querySelector<HTMLElement>('.mod-settings');
		tab.show(shownIn ?? document.body.createDiv('modal mod-settings'));
		return tab.containerEl;
	}

	closeSettings(): void {
		for (const tab of this.backstage.settingTabs) tab.hide();
		document.querySelector('.mod-settings')?.remove();
	}

	async rename(path: string, newPath: string): Promise<void> {
		await this.app.fileManager.renameFile(this.fileAt(path), newPath);
		await this.tick();
	}

	async delete(path: string): Promise<void> {
		await this.app.fileManager.trashFile(this.fileAt(path));
		await this.tick();
	}

	private editorSuggests(): EditorSuggest<unknown>[] {
		return this.backstage.editorSuggests as unknown as EditorSuggest<unknown>[];
	}

	private fileAt(path: string): TFile {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(`There is no ${path}`);
		return file;
	}

	private commandOf(id: string): obsidian.Command {
		const command = this.backstage.commands.get(id);
		if (command === undefined) throw new Error(`There is no command ${id}`);
		return command;
	}
}

function editorAnd(note: MarkdownView): [obsidian.Editor, obsidian.MarkdownView] {
	return [note.editor as unknown as obsidian.Editor, note as unknown as obsidian.MarkdownView];
}
