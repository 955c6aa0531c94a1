import { ItemView, Notice, Plugin, TFile, type WorkspaceLeaf } from 'obsidian';
import { expect, test, vi } from 'vitest';
import { createApp } from './create-app.ts';
import { loadPlugin } from './load-plugin.ts';

const files = {
	'People/Ada.md':
		'---\ntype: person\nlast: 2026-01-05\nreferrer: "[[Charles]]"\n---\n# Ada\n- met [[2026-01-05]] #vip\n',
	'People/Charles.md': '',
	'Daily/2026-01-05.md': 'With [[Ada|her]] and [[Nobody]].\n',
};

class ListView extends ItemView {
	getViewType(): string {
		return 'list';
	}

	getDisplayText(): string {
		return 'List';
	}

	override async onOpen(): Promise<void> {
		this.contentEl.createEl('p', { text: 'Open' });
	}
}

class Example extends Plugin {
	override onload(): void {
		this.registerView('list', (leaf: WorkspaceLeaf) => new ListView(leaf));
		this.addCommand({ id: 'greet', name: 'Greet', callback: () => new Notice('Hello') });
	}
}

test('a plugin’s command is run by its full id, and its notice shows', async () => {
	const { app, stage } = createApp({ files });
	await loadPlugin(Example, app, { id: 'example' });
	await stage.command('example:greet');
	expect(stage.notices).toEqual(['Hello']);
});

test('a registered view is made by the leaf and stands in the window', async () => {
	const { app } = createApp({ files });
	await loadPlugin(Example, app);
	const leaf = await app.workspace.ensureSideLeaf('list', 'right');
	expect(leaf.view).toBeInstanceOf(ListView);
	expect(document.body.textContent).toBe('Open');
	expect(app.workspace.getLeavesOfType('list')).toEqual([leaf]);
	expect(app.workspace.getActiveViewOfType(ListView)).toBe(leaf.view);
});

test('what the stand-in lacks is named', () => {
	const { app } = createApp({ files });
	expect(() => void Reflect.get(app.workspace, 'floatingSplit')).toThrow(
		'The stand-in for Obsidian has no Workspace.floatingSplit',
	);
});

test('creating a note where one is throws, and the note stays', async () => {
	const { app, stage } = createApp({ files });
	await expect(app.vault.create('People/Ada.md', 'new')).rejects.toThrow('File already exists.');
	expect(stage.text('People/Ada.md')).toBe(files['People/Ada.md']);
	await expect(app.vault.create('People/ada.md', 'another')).resolves.toBeInstanceOf(TFile);
});

test('a renamed note is known under its new path alone, without a word of change', async () => {
	const { app, stage } = createApp({ files });
	const changed = vi.fn();
	app.metadataCache.on('changed', changed);
	const ada = app.vault.getFileByPath('People/Ada.md');
	if (ada === null) throw new Error('no Ada');
	const cache = app.metadataCache.getFileCache(ada);
	await app.vault.rename(ada, 'People/Ada King.md');
	await stage.tick();
	expect(app.metadataCache.getCache('People/Ada.md')).toBeNull();
	expect(app.metadataCache.getCache('People/Ada King.md')).toBe(cache);
	expect(changed).not.toHaveBeenCalled();
});
