import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What writes notes and reads logs, changed in small ways one at a time: a test has to notice each.
 *
 *     npm run campaign:mutants                                              all of it
 *     npm run campaign:mutants -- --mutate src/core/record/in-turn.ts       one module
 */
export default {
	mutate: [
		'src/core/record/in-turn.ts',
		'src/core/record/last-contact-property.ts',
		'src/core/record/line-mark.ts',
		'src/core/record/log-act.ts',
		'src/core/record/log-line.ts',
		'src/core/record/log-section.ts',
		'src/core/record/merge-repair.ts',
		'src/core/record/property-edit.ts',
		'src/core/record/property-place.ts',
		'src/core/record/property-values.ts',
		'src/core/text/change.ts',
		'src/core/reading/events/log-event.ts',
	],
	ignorePatterns: ['/tests/page', '/tests/bench', '/*.js', '/*.mjs'],
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	vitest: { configFile: 'tests/campaign/mutants.vitest.ts', related: false },
	coverageAnalysis: 'perTest',
	// What is computed while a module loads cannot be switched from test to test.
	ignoreStatic: true,
	concurrency: 2,
	timeoutMS: 20_000,
	tempDirName: join(tmpdir(), 'kith-mutants'),
	reporters: ['clear-text', 'progress-append-only', 'json'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	jsonReporter: { fileName: join(tmpdir(), 'kith-mutants.json') },
	thresholds: { high: 95, low: 85, break: 85 },
	allowConsoleColors: false,
};
