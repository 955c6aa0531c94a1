import {
	Plugin,
	PluginSettingTab,
	type SettingDefinitionItem,
	type SettingDefinitionList,
} from 'obsidian';
import { expect, test, vi } from 'vitest';
import { createApp, type Staged } from './create-app.ts';
import { loadPlugin } from './load-plugin.ts';

class Example extends Plugin {
	override settings: Record<string, unknown> = { on: false, name: 'Ada', minutes: 30 };
	tab: ExampleTab = new ExampleTab(this.app, this);

	override onload(): void {
		this.addSettingTab(this.tab);
	}
}

class ExampleTab extends PluginSettingTab {
	definitions: SettingDefinitionItem[] = [];

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return this.definitions;
	}
}

async function open(
	...definitions: SettingDefinitionItem[]
): Promise<Staged & { plugin: Example; el: HTMLElement; saved: () => unknown }> {
	const staged = createApp({ files: { 'People/Ada.md': '' } });
	const plugin = await loadPlugin(Example, staged.app, { id: 'example' });
	plugin.tab.definitions = definitions;
	const el = staged.stage.settings();
	const path = '.obsidian/plugins/example/data.json';
	const saved = (): unknown => {
		const stored = staged.stage.backstage.disk.files.get(path);
		return stored === undefined ? undefined : JSON.parse(stored.data);
	};
	return { ...staged, plugin, el, saved };
}

function change(el: HTMLElement, selector: string, value: string): void {
	const field = el.querySelector<HTMLInputElement>(selector);
	if (field === null) throw new Error(`There is no ${selector}`);
	field.value = value;
	field.dispatchEvent(new Event('input'));
	field.dispatchEvent(new Event('change'));
}

test('a control shows what is stored, and what is changed by hand is stored and saved', async () => {
	const { el, stage, plugin, saved } = await open({
		name: 'On',
		control: { type: 'toggle', key: 'on' },
	});
	const toggle = el.find('.checkbox-container');
	expect(toggle.hasClass('is-enabled')).toBe(false);
	expect(saved()).toBeUndefined();
	toggle.click();
	await stage.tick();
	expect(plugin.settings['on']).toBe(true);
	expect(saved()).toEqual({ on: true, name: 'Ada', minutes: 30 });
});

test.each([
	{ selector: 'input', kept: 'People', control: { type: 'text', key: 'name' } },
	{ selector: 'textarea', kept: 'People', control: { type: 'textarea', key: 'name' } },
	{
		selector: 'select',
		kept: 'b',
		control: { type: 'dropdown', key: 'name', options: { b: 'B' } },
	},
	{
		selector: 'input',
		kept: 5,
		control: { type: 'slider', key: 'name', min: 0, max: 9, step: 1 },
	},
	{ selector: 'input', kept: 45, control: { type: 'number', key: 'name' } },
	{ selector: 'input', kept: 'People', control: { type: 'folder', key: 'name' } },
	{ selector: 'input', kept: 'People', control: { type: 'file', key: 'name' } },
	{ selector: 'input', kept: '#ff0000', control: { type: 'color', key: 'name' } },
] as const)('a $control.type control keeps what is put in', async ({ control, selector, kept }) => {
	const { el, stage, plugin } = await open({ name: 'Setting', control });
	change(el, selector, String(kept));
	await stage.tick();
	expect(plugin.settings['name']).toBe(kept);
});

// SettingNumberControl: outside its limits a number is not kept; an assumption.
test.each(['', 'x', '0', '999'])('a number control does not keep “%s”', async (typed) => {
	const { el, stage, plugin } = await open({
		name: 'Minutes',
		control: { type: 'number', key: 'minutes', min: 5, max: 480 },
	});
	change(el, 'input', typed);
	await stage.tick();
	expect(plugin.settings['minutes']).toBe(30);
});

// SettingControlBase.validate: “Return a non-empty string to reject the change”; “runs `validate` once on mount”.
test('what validate refuses is said and not stored, and a stored value it refuses stays', async () => {
	const { el, stage, plugin } = await open({
		name: 'Name',
		control: {
			type: 'text',
			key: 'name',
			validate: (value) => (value.length > 3 ? undefined : 'Too short'),
		},
	});
	await stage.tick();
	expect(el.find('.setting-item-error').textContent).toBe('Too short');
	expect(plugin.settings['name']).toBe('Ada');
	change(el, 'input', 'Bo');
	await stage.tick();
	expect(plugin.settings['name']).toBe('Ada');
	change(el, 'input', 'Benedict');
	await stage.tick();
	expect(plugin.settings['name']).toBe('Benedict');
	expect(el.querySelector('.is-invalid')).toBeNull();
});

// SettingTab.refreshDomState: “Re-evaluate every `visible` and `disabled` predicate against the current state”.
test('a setting that depends on another follows it', async () => {
	const { el, stage, plugin } = await open();
	plugin.tab.definitions = [
		{ name: 'On', control: { type: 'toggle', key: 'on' } },
		{ name: 'Name', visible: () => plugin.settings['on'] === true },
	];
	plugin.tab.update();
	const row = el.findAll('.setting-item').at(-1);
	expect(row?.style.display).toBe('none');
	el.find('.checkbox-container').click();
	await stage.tick();
	expect(row?.style.display).toBe('');
});

test('a list adds, removes and moves, and says that it is empty', async () => {
	const done: string[] = [];
	const list: SettingDefinitionList = {
		type: 'list',
		heading: 'Tiers',
		emptyState: 'No tiers yet.',
		items: [{ name: 'One' }, { name: 'Two' }],
		onDelete: (index) => done.push(`deleted ${String(index)}`),
		onReorder: (from, to) => done.push(`moved ${String(from)} to ${String(to)}`),
		addItem: { name: 'Add tier', action: () => done.push('added') },
	};
	const { el, plugin } = await open(list);
	const [first, second] = el.findAll('.setting-items .setting-item');
	second?.find('[aria-label="Delete"]').click();
	first
		?.find('.setting-drag-handle')
		.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
	first
		?.find('.setting-drag-handle')
		.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
	el.find('[aria-label="Add tier"]').click();
	expect(done).toEqual(['deleted 1', 'moved 0 to 1', 'added']);
	list.items = [];
	plugin.tab.update();
	expect(el.find('.setting-list-empty').textContent).toBe('No tiers yet.');
});

test('a page opens in place of the tab and stays open when the tab is updated', async () => {
	const { el, plugin } = await open({
		type: 'page',
		name: 'More',
		displayValue: () => 'three',
		items: [{ name: 'Inside', control: { type: 'text', key: 'name' } }],
	});
	expect(el.find('.setting-display-value').textContent).toBe('three');
	el.find('.setting-item').click();
	expect(el.find('.setting-item-name').textContent).toBe('Inside');
	expect(el.textContent).toContain('Inside');
	plugin.tab.update();
	expect(el.textContent).toContain('Inside');
	el.find('.setting-page-back').click();
	expect(el.textContent).not.toContain('Inside');
});

// SettingDefinitionRender.render: “May return a cleanup function, invoked before the row is torn down.”
test('a row that draws itself is cleaned up when the settings close', async () => {
	const done: string[] = [];
	const { el, stage } = await open({
		name: 'Own',
		render: (setting) => {
			setting.addButton((button) =>
				button.setButtonText('Go').onClick(() => done.push('went')),
			);
			return () => done.push('cleaned');
		},
	});
	el.find('button').click();
	stage.closeSettings();
	expect(done).toEqual(['went', 'cleaned']);
});

// SettingTab.display: “Not called when getSettingDefinitions returns a non-empty array”.
test('a tab without definitions draws itself, one with them does not', async () => {
	const { el, plugin, stage } = await open();
	const drawn = vi.spyOn(plugin.tab, 'display');
	plugin.tab.update();
	expect(drawn).toHaveBeenCalledOnce();
	plugin.tab.definitions = [{ name: 'Row' }];
	stage.settings();
	expect(drawn).toHaveBeenCalledOnce();
	expect(el.textContent).toBe('Row');
});
