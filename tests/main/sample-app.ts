import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import KithPlugin from '../../src/main';
import { createApp, type AppOptions, type Staged } from '../obsidian/create-app.ts';
import { loadPlugin } from '../obsidian/load-plugin.ts';

const ROOT = join(import.meta.dirname, '../sample-vault');

/** The notes of the sample vault, by path. */
export function sampleVault(): Record<string, string> {
	const entries = readdirSync(ROOT, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		entries
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => {
				const path = join(parentPath, name);
				return [path.slice(ROOT.length + 1), readFileSync(path, 'utf8')];
			}),
	);
}

/** The app with the plugin in it, on the morning of the day of the sample vault, when all is read. */
export async function openApp(
	files: Readonly<Record<string, string>> = sampleVault(),
	options: Partial<AppOptions> = {},
): Promise<Staged & { readonly plugin: KithPlugin }> {
	vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00'), toFake: ['Date'] });
	const staged = createApp({ files, isStarting: true, ...options });
	const manifest = { id: 'kith', name: 'Kith', version: '0.1.0' };
	const plugin = await loadPlugin(KithPlugin, staged.app, manifest);
	// What it still has to do must not outlive the window of the test.
	onTestFinished(() => {
		plugin.unload();
	});
	await staged.stage.start();
	await vi.waitFor(
		() => {
			if (!plugin.isReady) throw new Error('The notes are not read yet.');
		},
		{ timeout: 60_000, interval: 10 },
	);
	return { ...staged, plugin };
}
