import { BasesView, Plugin, type QueryController } from 'obsidian';
import { expect, test } from 'vitest';
import { createApp } from './create-app.ts';
import { loadPlugin } from './load-plugin.ts';

class Plain extends Plugin {}

class TierView extends BasesView {
	type = 'tiers';
	private readonly el: HTMLElement;

	constructor(controller: QueryController, el: HTMLElement) {
		super(controller);
		this.el = el;
	}

	onDataUpdated(): void {
		const rows = this.data.data.map((entry) => {
			const tier = entry.getValue('note.tier');
			return `${entry.file.basename}: ${tier === null ? 'none' : tier.toString()}`;
		});
		this.el.setText(`${String(this.config.get('title'))} ${rows.join(', ')}`);
	}
}

const files = { 'Ada.md': '---\ntier: 1\n---\n', 'Ben.md': '' };

test('a view of a base is drawn anew with each change of its data', async () => {
	const { app, stage } = createApp({ files });
	const plugin = await loadPlugin(Plain, app);
	const factory = (controller: QueryController, el: HTMLElement): TierView =>
		new TierView(controller, el);
	expect(plugin.registerBasesView('tiers', { name: 'Tiers', icon: 'list', factory })).toBe(true);
	const base = stage.base('tiers', ['Ada.md', 'Ben.md'], { options: { title: 'All:' } });
	expect(document.body.find('.bases-view').textContent).toBe('All: Ada: 1, Ben: none');
	base.show([]);
	expect(document.body.find('.bases-view').textContent).toBe('All: ');
});

// Plugin.registerBasesView: “@returns false if bases are not enabled in this vault”.
test('where Bases is off no view is registered, and the plugin is told', async () => {
	const { app, stage } = createApp();
	stage.backstage.areBasesOn = false;
	const plugin = await loadPlugin(Plain, app);
	const factory = (): never => {
		throw new Error('not made');
	};
	expect(plugin.registerBasesView('tiers', { name: 'Tiers', icon: 'list', factory })).toBe(false);
	expect(stage.backstage.basesViews.size).toBe(0);
});
