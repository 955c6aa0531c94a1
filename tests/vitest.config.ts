import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A day is lost or won at the edges of the map and at odd offsets, so every test runs there too. */
const zones = {
	UTC: 'UTC',
	Kiritimati: 'Pacific/Kiritimati',
	St_Johns: 'America/St_Johns',
	Apia: 'Pacific/Apia',
	Kathmandu: 'Asia/Kathmandu',
};

/** Tests that start processes or put a double in a module's place run alone; they have nothing to do with time. */
const once = 'tests/**/*.once.test.ts';

/** What meets Obsidian: it runs in a window, over the stand-in of `tests/obsidian`, and says nothing of time zones. */
const app = 'tests/{vault,ui,commands,obsidian,main}*/**/*.test.ts';

/** Tests that drive the demo page in a browser. They come one after another: each has the machine to itself. */
const page = 'tests/page/**/*.once.test.ts';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		// A worker thread keeps the zone of its parent; a process of its own takes TZ.
		pool: 'forks',
		// No test is about time: only what hangs is ended.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		setupFiles: [fileURLToPath(new URL('laws.setup.ts', import.meta.url))],
		// A missing recording fails; `npm run record` writes it.
		update: 'none',
		projects: [
			...Object.entries(zones).map(([name, TZ]) => ({
				extends: true as const,
				test: {
					name,
					env: { TZ },
					// Pure code leaves nothing behind: the files of a zone share their modules.
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: [app, once],
				},
			})),
			{
				extends: true as const,
				test: { name: 'once', env: { TZ: 'UTC' }, include: [once], exclude: [app, page] },
			},
			{
				extends: true as const,
				test: {
					name: 'page',
					env: { TZ: 'UTC' },
					include: [page],
					fileParallelism: false,
				},
			},
			{
				extends: true as const,
				resolve: {
					alias: {
						obsidian: fileURLToPath(new URL('obsidian/obsidian.ts', import.meta.url)),
					},
				},
				test: {
					name: 'app',
					env: { TZ: 'UTC' },
					include: [app],
					environment: 'happy-dom',
					setupFiles: ['laws.setup.ts', 'obsidian/setup.ts'].map((file) =>
						fileURLToPath(new URL(file, import.meta.url)),
					),
					server: { deps: { inline: ['obsidian-test-mocks'] } },
				},
			},
		],
	},
});
