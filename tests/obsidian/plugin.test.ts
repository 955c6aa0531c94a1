import { EditorSuggest, Keymap, Plugin, requestUrl } from 'obsidian';
import { describe, expect, test, vi } from 'vitest';
import { createApp } from './create-app.ts';
import { loadPlugin, syncData } from './load-plugin.ts';

const manifest = { id: 'example', name: 'Example' };
const dataPath = '.obsidian/plugins/example/data.json';

class Example extends Plugin {
	override settings: unknown = null;
	readonly done: string[] = [];

	override async onload(): Promise<void> {
		this.settings = await this.loadData();
		this.addCommand({ id: 'plain', name: 'Plain', callback: () => this.done.push('plain') });
		this.addCommand({
			id: 'on-note',
			name: 'On the note',
			editorCallback: (editor, { file }) => {
				this.done.push(`${String(file?.path)}: ${editor.getValue()}`);
			},
		});
		this.addCommand({
			id: 'sometimes',
			name: 'Sometimes',
			checkCallback: (checking) => {
				if (!checking) this.done.push('sometimes');
				return this.settings !== null;
			},
		});
		this.addRibbonIcon('heart', 'Greet', () => this.done.push('ribbon'));
		this.registerCliHandler(
			'example:due',
			'What is due',
			null,
			({ format }) => `due as ${String(format)}`,
		);
		this.registerObsidianProtocolHandler('example', ({ action, name }) => {
			this.done.push(`${action} ${String(name)}`);
		});
	}

	override onExternalSettingsChange(): void {
		this.done.push('settings changed');
	}
}

describe('data', () => {
	test('is what was saved, and null where nothing was', async () => {
		const { app, stage } = createApp();
		const plugin = await loadPlugin(Example, app, manifest);
		expect(plugin.settings).toBeNull();
		await plugin.saveData({ day: 'Monday' });
		expect(JSON.parse(stage.text(dataPath))).toEqual({ day: 'Monday' });
		await expect(plugin.loadData()).resolves.toEqual({ day: 'Monday' });
	});

	test('that is broken throws when it is loaded', async () => {
		const { app } = createApp();
		await expect(loadPlugin(Example, app, manifest, '{broken')).rejects.toThrow(SyntaxError);
	});

	test('from another device is told', async () => {
		const { app } = createApp();
		const plugin = await loadPlugin(Example, app, manifest, { day: 'Monday' });
		await syncData(plugin, { day: 'Friday' });
		expect(plugin.done).toEqual(['settings changed']);
		await expect(plugin.loadData()).resolves.toEqual({ day: 'Friday' });
	});

	test('of this device is kept by key, and null clears it', () => {
		const { app } = createApp({ localStorage: { seen: { day: 1 } } });
		expect(app.loadLocalStorage('seen')).toEqual({ day: 1 });
		app.saveLocalStorage('seen', null);
		expect(app.loadLocalStorage('seen')).toBeNull();
	});
});

describe('commands', () => {
	test('bear the id and the name of their plugin', async () => {
		const { app, stage } = createApp();
		await loadPlugin(Example, app, manifest);
		expect(stage.commands).toEqual(['example:plain', 'example:on-note', 'example:sometimes']);
		expect(stage.backstage.commands.get('example:plain')?.name).toBe('Example: Plain');
	});

	test('for a note are offered only with a note', async () => {
		const { app, stage } = createApp({ files: { 'Ada.md': 'Ada' } });
		const plugin = await loadPlugin(Example, app, manifest);
		expect(stage.offers('example:on-note')).toBe(false);
		await expect(stage.command('example:on-note')).rejects.toThrow('not offered');
		await stage.open('Ada.md');
		await stage.command('example:on-note');
		expect(plugin.done).toEqual(['Ada.md: Ada']);
	});

	test('that check themselves are offered when they say so, and do nothing by being asked', async () => {
		const { app, stage } = createApp();
		const plugin = await loadPlugin(Example, app, manifest);
		expect(stage.offers('example:sometimes')).toBe(false);
		plugin.settings = {};
		expect(stage.offers('example:sometimes')).toBe(true);
		expect(plugin.done).toEqual([]);
		await stage.command('example:sometimes');
		expect(plugin.done).toEqual(['sometimes']);
	});

	test('go with their plugin, as all it has registered', async () => {
		const { app, stage } = createApp();
		const plugin = await loadPlugin(Example, app, manifest);
		plugin.unload();
		const { ribbon, cli, protocolHandlers } = stage.backstage;
		expect([stage.commands, ribbon, [...cli], [...protocolHandlers]]).toEqual([[], [], [], []]);
	});
});

describe('other ways in', () => {
	test('the ribbon, the terminal and a link from outside', async () => {
		const { app, stage } = createApp();
		const plugin = await loadPlugin(Example, app, manifest);
		stage.backstage.ribbon[0]?.el.click();
		await expect(stage.cli('example:due', { format: 'json' })).resolves.toBe('due as json');
		await stage.uri('example', { name: 'Ada' });
		expect(plugin.done).toEqual(['ribbon', 'example Ada']);
	});

	// Plugin.registerCliHandler: ids `<plugin-id>` and `<plugin-id>:<action>`.
	test('a terminal command of another name is refused', async () => {
		const { app } = createApp();
		const plugin = await loadPlugin(Example, app, manifest);
		expect(() => plugin.registerCliHandler('due', '', null, () => '')).toThrow('example');
		expect(() => plugin.registerCliHandler('example:due', '', null, () => '')).toThrow('taken');
	});

	test('there is no network', () => {
		expect(() => requestUrl('https://example.org')).toThrow('no network');
	});
});

class TierSuggest extends EditorSuggest<string> {
	onTrigger: EditorSuggest<string>['onTrigger'] = (cursor, editor) => {
		const before = editor.getLine(cursor.line).slice(0, cursor.ch);
		const at = before.lastIndexOf('@');
		return at === -1
			? null
			: { start: { line: cursor.line, ch: at }, end: cursor, query: before.slice(at + 1) };
	};

	getSuggestions({ query }: { query: string }): string[] {
		return ['close', 'client'].filter((tier) => tier.startsWith(query));
	}

	renderSuggestion(tier: string, el: HTMLElement): void {
		el.setText(tier);
	}

	selectSuggestion(tier: string): void {
		if (this.context === null) return;
		const { editor, start, end } = this.context;
		editor.replaceRange(tier, start, end);
		this.close();
	}
}

test('suggestions in a note come with what is typed, and take the keys while they show', async () => {
	const { app, stage } = createApp({ files: { 'Ada.md': '' } });
	const plugin = await loadPlugin(Example, app, manifest);
	plugin.registerEditorSuggest(new TierSuggest(app));
	const note = await stage.open('Ada.md');
	stage.type('Tier @cl');
	expect(document.querySelectorAll('.suggestion-item')).toHaveLength(2);
	stage.press('ArrowDown');
	stage.press('Enter');
	expect(note.editor.getValue()).toBe('Tier client');
	expect(document.querySelector('.suggestion-item')).toBeNull();
});

// Keymap.isModEvent: “Translates an event into the type of pane that should open.”
test.each([
	[{}, false],
	[{ ctrlKey: true }, 'tab'],
	[{ ctrlKey: true, altKey: true }, 'split'],
	[{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
	[{ button: 1 }, 'tab'],
])('a click with %j opens %s', (init, expected) => {
	expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(expected);
});

test('an error of one listener surfaces and does not stop the next', () => {
	const { app } = createApp();
	const heard = vi.fn();
	const surfacing = vi.spyOn(window, 'queueMicrotask').mockImplementation(() => undefined);
	app.workspace.on('layout-change', () => {
		throw new Error('broken listener');
	});
	app.workspace.on('layout-change', heard);
	app.workspace.trigger('layout-change');
	expect(heard).toHaveBeenCalledOnce();
	expect(surfacing.mock.calls[0]?.[0]).toThrow('broken listener');
	surfacing.mockRestore();
});
