import { afterEach, describe, expect, test, vi } from 'vitest';
import KithPlugin from '../../src/main';
import { createApp } from '../obsidian/create-app.ts';
import { loadPlugin } from '../obsidian/load-plugin.ts';
import { layOut } from '../ui/laid-out';
import { openApp, sampleVault } from './sample-app';

afterEach(() => {
	vi.useRealTimers();
});

const RUTH = 'People/Clients/Ruth Adeyemi.md';

describe('at the start', () => {
	test('nothing of the vault is touched before the layout is ready', async () => {
		const { app, stage } = createApp({ files: sampleVault(), isStarting: true });
		await loadPlugin(KithPlugin, app, { id: 'kith' });
		expect(stage.calls.map(({ name }) => name)).toEqual(['loadData']);
	});

	test('the week stands in its pane when all is read, and nothing was written', async () => {
		const { stage } = await openApp();
		await stage.command('kith:open-review');
		const shown = document.body.textContent;
		expect(shown).toContain('16 to 22 November2 of 14 · 25 of 115 min');
		expect(shown).toContain('thanks were due on 17 November');
		const notes = Object.entries(sampleVault()).filter(([path]) => path.endsWith('.md'));
		expect(stage.files()).toEqual(Object.fromEntries(notes));
		expect(stage.notices).toEqual([]);
	});
});

describe('logging a contact', () => {
	test('with the person’s note open takes one Enter, says where it went, and can be taken back', async () => {
		const { stage } = await openApp();
		const before = stage.text(RUTH);
		await stage.open(RUTH);
		await stage.command('kith:log-contact');
		stage.press('Enter');
		await vi.waitFor(() => {
			expect(stage.notices.join()).toContain('Ruth Adeyemi');
		});
		expect(stage.modal).toBeUndefined();
		await stage.save();
		expect(stage.text(RUTH)).toMatch(/^- 2026-11-20 met \^k-[0-9a-z]{8}$/mu);
		expect(stage.text(RUTH)).toContain('last-contact: 2026-11-20');
		await stage.command('kith:undo');
		await stage.save();
		expect(stage.text(RUTH)).toBe(before);
	});

	test('is known at once: the pane follows the note', async () => {
		layOut();
		const { stage } = await openApp();
		await stage.command('kith:open-people');
		const row = () =>
			[...document.querySelectorAll('li')].find((li) =>
				li.textContent.includes('Ruth Adeyemi'),
			);
		expect(row()?.textContent).toContain('6 weeks ago');
		await stage.sync(RUTH, stage.text(RUTH).replace('2026-10-03 coffee', '2026-11-19 coffee'));
		await vi.waitFor(() => {
			expect(row()?.textContent).toContain('yesterday');
		});
	});
});
