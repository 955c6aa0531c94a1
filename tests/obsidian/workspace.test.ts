import { type App, ItemView, MarkdownView, Plugin, type TFile, type WorkspaceLeaf } from 'obsidian';
import { describe, expect, test, vi } from 'vitest';
import { createApp } from './create-app.ts';
import { loadPlugin } from './load-plugin.ts';

const files = { 'Ada.md': 'Ada\n', 'Ben.md': 'Ben\n' };

class ListView extends ItemView {
	state: Record<string, unknown> = {};

	getViewType(): string {
		return 'list';
	}

	getDisplayText(): string {
		return 'List';
	}

	override async onOpen(): Promise<void> {
		this.contentEl.createEl('p', { text: 'Open' });
	}

	override getState(): Record<string, unknown> {
		return this.state;
	}

	override async setState(state: Record<string, unknown>): Promise<void> {
		this.state = state;
	}
}

class ListPlugin extends Plugin {
	override onload(): void {
		this.registerView('list', (leaf: WorkspaceLeaf) => new ListView(leaf));
	}
}

async function withList(): Promise<ReturnType<typeof createApp> & { plugin: Plugin }> {
	const staged = createApp({ files });
	return { ...staged, plugin: await loadPlugin(ListPlugin, staged.app) };
}

function pathOf(file: TFile | null): string | undefined {
	return file?.path;
}

describe('views', () => {
	test('a side leaf is made once, unfolds its side and is found by its type', async () => {
		const { app } = await withList();
		const leaf = await app.workspace.ensureSideLeaf('list', 'right', { state: { open: true } });
		await expect(app.workspace.ensureSideLeaf('list', 'right')).resolves.toBe(leaf);
		expect(leaf.view).toBeInstanceOf(ListView);
		expect(leaf.getViewState()).toMatchObject({ type: 'list', state: { open: true } });
		expect(app.workspace.getLeavesOfType('list')).toEqual([leaf]);
		expect(document.querySelector('.mod-right-split .view-content')?.textContent).toBe('Open');
		expect(document.querySelector('.mod-right-split.is-sidedock-collapsed')).toBeNull();
	});

	test('a detached view is closed, unloaded and out of the window', async () => {
		const { app, stage } = await withList();
		const leaf = await app.workspace.ensureSideLeaf('list', 'right');
		const closed = vi.spyOn(leaf.view as ListView, 'onClose' as never);
		const unloaded = vi.spyOn(leaf.view, 'onunload');
		leaf.detach();
		await stage.tick();
		expect(closed).toHaveBeenCalledOnce();
		expect(unloaded).toHaveBeenCalledOnce();
		expect(document.body.textContent).toBe('');
		expect(app.workspace.getLeavesOfType('list')).toEqual([]);
	});

	// WorkspaceLeaf.isDeferred: a view that has not been looked at yet is there by its type alone.
	test('a view of an earlier session is made when it is revealed', async () => {
		const { app, stage } = await withList();
		await stage.app.workspace.restore({ type: 'list', state: { open: true } }, 'right');
		const leaf = app.workspace.getLeavesOfType('list')[0];
		if (leaf === undefined) throw new Error('no leaf');
		expect([leaf.isDeferred, leaf.view instanceof ListView]).toEqual([true, false]);
		await app.workspace.revealLeaf(leaf);
		expect([leaf.isDeferred, leaf.view instanceof ListView]).toEqual([false, true]);
		expect(leaf.view.getState()).toEqual({ open: true });
	});

	test('a view whose plugin is unloaded gives up its place but keeps it', async () => {
		const { app, stage, plugin } = await withList();
		const leaf = await app.workspace.ensureSideLeaf('list', 'right', { state: { open: true } });
		plugin.unload();
		await stage.tick();
		expect(leaf.view).not.toBeInstanceOf(ListView);
		expect(leaf.getViewState()).toMatchObject({ type: 'list', state: { open: true } });
	});
});

describe('notes', () => {
	test('opening a note makes it the active one, and says so once', async () => {
		const { app, stage } = createApp({ files });
		const opened: (string | undefined)[] = [];
		app.workspace.on('file-open', (file) => opened.push(pathOf(file)));
		await stage.open('Ada.md');
		await stage.open('Ben.md');
		expect(opened).toEqual(['Ada.md', 'Ben.md']);
		expect(app.workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe('Ben.md');
		expect(app.workspace.activeEditor?.editor?.getValue()).toBe('Ben\n');
		expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
	});

	// Workspace.getActiveFile: “Otherwise, it will return the most recently active file.”
	test('the active file stays the note’s while a list at the side is active', async () => {
		const { app, stage } = await withList();
		await stage.open('Ada.md');
		await app.workspace.ensureSideLeaf('list', 'right', { active: true });
		expect(app.workspace.activeEditor).toBeNull();
		expect(pathOf(app.workspace.getActiveFile())).toBe('Ada.md');
	});

	test('a link to a note that is not there creates it', async () => {
		const { app, stage } = createApp({ files });
		await app.workspace.openLinkText('Cleo#Log', 'Ada.md', 'tab');
		expect(stage.text('Cleo.md')).toBe('');
		expect(pathOf(app.workspace.getActiveFile())).toBe('Cleo.md');
	});

	test('typed text is written two seconds later, or when the note is left', async () => {
		vi.useFakeTimers();
		try {
			const { stage } = createApp({ files });
			await stage.open('Ada.md');
			stage.type('Dear ');
			expect(stage.text('Ada.md')).toBe('Ada\n');
			await vi.advanceTimersByTimeAsync(2000);
			expect(stage.text('Ada.md')).toBe('Dear Ada\n');
			stage.type('old ');
			await stage.open('Ben.md');
			expect(stage.text('Ada.md')).toBe('Dear old Ada\n');
		} finally {
			vi.useRealTimers();
		}
	});

	test('an open note takes what is written elsewhere', async () => {
		const { stage } = createApp({ files });
		const note = await stage.open('Ada.md');
		await stage.sync('Ada.md', 'Ada King\n');
		expect(note.editor.getValue()).toBe('Ada King\n');
	});

	test('what is unsaved is not thrown away for it', async () => {
		const { stage } = createApp({ files });
		const note = await stage.open('Ada.md');
		stage.type('Dear ');
		await stage.sync('Ada.md', 'Ada King\n');
		expect(note.editor.getValue()).toBe('Dear Ada\n');
	});

	test('a deleted note is closed, a renamed one goes on under its new name', async () => {
		const { app, stage } = createApp({ files });
		const note = await stage.open('Ada.md');
		await stage.rename('Ada.md', 'Ada King.md');
		expect([note.file?.path, note.getDisplayText()]).toEqual(['Ada King.md', 'Ada King']);
		await stage.delete('Ada King.md');
		expect(app.workspace.getLeavesOfType('markdown')).toEqual([]);
	});
});

class StartPlugin extends Plugin {
	readonly seen: string[] = [];

	override onload(): void {
		const { vault, workspace, metadataCache } = this.app;
		this.seen.push(`${String(vault.getFiles().length)} files`);
		this.registerEvent(vault.on('create', ({ path }) => this.seen.push(path)));
		this.registerEvent(metadataCache.on('resolved', () => this.seen.push('resolved')));
		workspace.onLayoutReady(() => this.seen.push('ready'));
	}
}

describe('starting', () => {
	// Vault.on('create'): “This is also called when the vault is first loaded for each existing file”.
	test('every note is told as created before the layout is ready', async () => {
		const { app, stage } = createApp({ files, isStarting: true });
		const { seen } = await loadPlugin(StartPlugin, app);
		await stage.start();
		expect(seen).toEqual(['0 files', 'Ada.md', 'Ben.md', 'resolved', 'ready']);
	});

	test('in an app that runs already the layout is ready at once', async () => {
		const { app } = createApp({ files });
		const { seen } = await loadPlugin(StartPlugin, app);
		expect(seen).toEqual(['2 files', 'ready']);
	});

	test('an unloaded plugin listens no more', async () => {
		const { app, stage } = createApp({ files });
		const before = stage.listeners;
		const plugin = await loadPlugin(StartPlugin, app);
		expect(stage.listeners).toBe(before + 2);
		plugin.unload();
		expect(stage.listeners).toBe(before);
	});

	test('closing waits for what listeners still have to do', async () => {
		const { app, stage } = createApp({ files });
		app.workspace.on('quit', (tasks) => tasks.add(() => save(app)));
		await stage.quit();
		expect(stage.text('Ada.md')).toBe('saved');
	});
});

async function save(app: App): Promise<void> {
	const ada = app.vault.getFileByPath('Ada.md');
	if (ada !== null) await app.vault.modify(ada, 'saved');
}
