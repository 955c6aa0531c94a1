import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of what writes notes and reads logs, for `npm run campaign:mutants`: few, quick, and in one process. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		isolate: false,
		env: { TZ: 'UTC', KITH_RUNS: '5' },
		testTimeout: 30_000,
		setupFiles: [fileURLToPath(new URL('../laws.setup.ts', import.meta.url))],
		include: [
			'in-turn',
			'line-mark',
			'log-contact',
			'log-line',
			'log-section',
			'merge-repair',
			'property-edit',
		]
			.map((name) => `tests/core/record/${name}.test.ts`)
			.concat('tests/core/reading/events/*.test.ts', 'tests/core/text/change.test.ts'),
	},
});
