import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** The tests of what writes notes and reads logs, the quick ones first, for `npm run campaign:mutants`. */
const files = [
	'text/change',
	'record/in-turn',
	'record/property-values',
	'record/property-place',
	'reading/events/named-occasion',
	'reading/events/spoken-context',
	'reading/events/note-meetings',
	'reading/events/log-event',
	'record/property-edit',
	'record/merge-repair',
	'record/log-section',
	'record/line-mark',
	'record/log-line',
	'record/log-contact',
].map((name) => `tests/core/${name}.test.ts`);

class QuickFirst extends BaseSequencer {
	override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) =>
			files.findIndex((file) => moduleId.endsWith(file));
		return tests.sort((a, b) => place(a) - place(b));
	}
}

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		isolate: false,
		env: { TZ: 'UTC' },
		testTimeout: 30_000,
		setupFiles: [fileURLToPath(new URL('mutants.setup.ts', import.meta.url))],
		include: files,
		sequence: { sequencer: QuickFirst },
	},
});
