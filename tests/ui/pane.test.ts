import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import KithPlugin from '../../src/main';
import { createApp } from '../obsidian/create-app.ts';
import { loadPlugin } from '../obsidian/load-plugin.ts';

const FILES = {
	'People/Ana Silva.md': '# Ana Silva\n\n## Log\n- 2026-11-18 introduced me to [[Bo Chen]]\n',
};

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00'), toFake: ['Date'] });
});

afterEach(() => {
	vi.useRealTimers();
});

/** The review, opened before the notes have been read, and how they are read. */
async function openWhileReading() {
	const { app, stage } = createApp({ files: FILES, isStarting: true });
	const plugin = await loadPlugin(KithPlugin, app, {
		id: 'kith',
		name: 'Kith',
		version: '0.1.0',
	});
	onTestFinished(() => {
		plugin.unload();
	});
	await stage.command('kith:open-review');
	const pane = document.querySelector<HTMLElement>('.kith-pane');
	expect(document.activeElement).toBe(pane);
	const read = async () => {
		await stage.start();
		await vi.waitFor(() => {
			expect(pane?.textContent).toContain('Ana Silva');
		});
	};
	return { pane, read };
}

test('who came to a pane while the notes were read goes on to its first row', async () => {
	const { pane, read } = await openWhileReading();
	await read();
	expect(document.activeElement).toBe(pane?.querySelector('[data-row] a'));
});

test('who went elsewhere while the notes were read stays there', async () => {
	const { read } = await openWhileReading();
	const field = document.body.createEl('input');
	onTestFinished(() => {
		field.remove();
	});
	field.focus();
	await read();
	expect(document.activeElement).toBe(field);
});
