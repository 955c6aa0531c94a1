import { spawn } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The fences themselves, exactly as `npm run check` uses them. */
const FENCES = [
	'package.json',
	'manifest.json',
	'tsconfig.json',
	'eslint.config.mjs',
	'src/core/tsconfig.json',
	'src/cli/tsconfig.json',
	'tests/architecture.cjs',
];

/** A house with the real fences and only the files given, by path; gone when the test is. */
function plant(files: Readonly<Record<string, string>>): string {
	const house = realpathSync(mkdtempSync(join(tmpdir(), 'kith-fences-')));
	onTestFinished(() => {
		rmSync(house, { recursive: true, force: true });
	});
	for (const fence of FENCES) cpSync(join(ROOT, fence), join(house, fence));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(house, path)), { recursive: true });
		writeFileSync(join(house, path), text);
	}
	symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
	return house;
}

/** What a tool of the toolchain prints about a house, whatever its exit status. */
function run(house: string, tool: string, ...args: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const bin = join(ROOT, 'node_modules', tool);
		const child = spawn(process.execPath, [bin, ...args], { cwd: house });
		const chunks: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.on('error', reject);
		child.on('close', () => {
			resolve(Buffer.concat(chunks).toString());
		});
	});
}

const WITHIN = { timeout: 60_000 };

test('the compiler keeps window, Node and other folders out of core', WITHIN, async () => {
	const house = plant({
		'src/ui/pane.ts': `export const pane = 1;`,
		'src/core/text/innocent.ts': `export const year = new Intl.NumberFormat('en').format(2026);`,
		'src/core/text/uses-window.ts': `export const here = window.innerWidth;`,
		'src/core/text/uses-document.ts': `export const title = document.title;`,
		'src/core/text/uses-timer.ts': `setTimeout(() => undefined, 1);`,
		'src/core/text/uses-console.ts': `console.warn('hello');`,
		'src/core/text/uses-fetch.ts': `export const reply = fetch('a');`,
		'src/core/text/uses-node.ts': `export { readFileSync } from 'node:fs';`,
		'src/core/text/uses-process.ts': `import matter from 'gray-matter';\nimport { addDays } from 'date-fns';\nimport { utc } from '@date-fns/utc';\nexport const all = [matter, addDays, utc, process.argv];`,
		'src/core/text/uses-other-folder.ts': `export { pane } from '../../ui/pane';`,
	});
	const output = await run(house, 'typescript/bin/tsc', '-p', 'src/core', '--pretty', 'false');
	const found = [...output.matchAll(/^(?:src\/core\/text\/)(.+)\((\d+),\d+\): error (TS\d+)/gm)];
	expect(found.map(([, file, line, code]) => `${file}:${line} ${code}`).sort()).toEqual([
		'uses-console.ts:1 TS2584',
		'uses-document.ts:1 TS2584',
		'uses-fetch.ts:1 TS2304',
		'uses-node.ts:1 TS2591',
		'uses-other-folder.ts:1 TS6059',
		'uses-process.ts:4 TS2591',
		'uses-timer.ts:1 TS2304',
		'uses-window.ts:1 TS2304',
	]);
});

/** `date-fns` of `../node_modules/date-fns/index.js`; `undefined` when it is no package's file. */
function packageName(path: string): string | undefined {
	return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

interface LayerReport {
	readonly summary: {
		readonly violations: readonly { from: string; to: string; rule: { name: string } }[];
	};
}

interface LayerRules {
	readonly forbidden: readonly { readonly name: string }[];
}

test('every layer rule catches the import it is there for, and no other', WITHIN, async () => {
	const house = plant({
		// What each room may do.
		'src/core/calendar/day.ts': `export { addDays } from 'date-fns';\nexport { utc } from '@date-fns/utc';`,
		'src/core/text/line.ts': `export { addDays } from '../calendar/day';`,
		'src/core/settings/tier.ts': `export { addDays } from '../text/line';`,
		'src/core/reading/properties.ts': `export { default } from 'gray-matter';\nexport * from '../settings/tier';`,
		'src/core/people/person.ts': `export * from '../reading/properties';`,
		'src/core/relationship/drift.ts': `export * from '../people/person';`,
		'src/core/referral/tree.ts': `export * from '../relationship/drift';`,
		'src/core/review/plan.ts': `export * from '../referral/tree';`,
		'src/core/network.ts': `export * from './review/plan';`,
		'src/core/record/log-line.ts': `export * from '../network';`,
		'src/cli/kith.mts': `export * from '../core/network';\nexport * from './print.mts';\nexport { parse } from 'yaml';\nexport { argv } from 'node:process';`,
		'src/cli/print.mts': `export const print = 1;`,
		'src/vault/clock.ts': `export * from '../core/network';\nexport { Component } from 'obsidian';`,
		'src/main.ts': `export { Plugin } from 'obsidian';\nexport * from './vault/clock';`,
		'src/ui/pane.ts': `export const pane = 1;`,
		// What nobody may do.
		'src/core/calendar/climbs.ts': `export * from '../text/line';`,
		'src/core/text/climbs.ts': `export * from '../settings/tier';`,
		'src/core/settings/climbs.ts': `export * from '../reading/properties';`,
		'src/core/reading/climbs.ts': `export * from '../people/person';`,
		'src/core/people/climbs.ts': `export * from '../relationship/drift';`,
		'src/core/relationship/climbs.ts': `export * from '../referral/tree';`,
		'src/core/referral/climbs.ts': `export * from '../review/plan';`,
		'src/core/review/climbs.ts': `export * from '../network';`,
		'src/core/text/leaves-the-rooms.ts': `export * from '../utils';`,
		'src/core/utils.ts': `export * from './calendar/day';`,
		'src/core/text/uses-obsidian.ts': `import type { TFile } from 'obsidian';\nexport type File = TFile;`,
		'src/core/text/uses-node.ts': `export { readFileSync } from 'node:fs';`,
		'src/core/text/uses-yaml.ts': `export { parse } from 'yaml';`,
		'src/core/text/uses-ui.ts': `export { pane } from '../../ui/pane';`,
		'src/core/text/reads-front-matter.ts': `export { default } from 'gray-matter';`,
		'src/core/people/computes-days.ts': `export { utc } from '@date-fns/utc';`,
		'src/core/people/chicken.ts': `import type { Egg } from './egg';\nexport type Chicken = Egg[];`,
		'src/core/people/egg.ts': `import type { Chicken } from './chicken';\nexport type Egg = Chicken[];`,
		'src/core/people/lost.ts': `export * from './nowhere';`,
		'src/core/text/uses-vault.ts': `export * from '../../vault/clock';`,
		'src/vault/uses-ui.ts': `export { pane } from '../ui/pane';`,
		'src/vault/uses-yaml.ts': `export { parse } from 'yaml';`,
		'src/cli/uses-ui.mts': `export { pane } from '../ui/pane';`,
		'src/ui/uses-cli.ts': `export * from '../cli/print.mts';`,
		'src/ui/uses-main.ts': `import type * as main from '../main';\nexport type Main = typeof main;`,
	});
	const depcruise = 'dependency-cruiser/bin/dependency-cruise.mjs';
	const config = ['--config', 'tests/architecture.cjs', '--output-type', 'json'];
	const report = JSON.parse(await run(house, depcruise, ...config, 'src')) as LayerReport;
	const caught = report.summary.violations.map(
		({ from, to, rule }) => `${rule.name}: ${from} → ${packageName(to) ?? to}`,
	);
	expect(caught.sort()).toEqual([
		'calendar-alone-computes-days: src/core/people/computes-days.ts → @date-fns/utc',
		'calendar-does-not-climb: src/core/calendar/climbs.ts → src/core/text/line.ts',
		'cli-knows-core-only: src/cli/uses-ui.mts → src/ui/pane.ts',
		'core-code-lives-in-rooms: src/core/utils.ts → src/core/calendar/day.ts',
		'core-imports-rooms-only: src/core/text/leaves-the-rooms.ts → src/core/utils.ts',
		'core-is-pure: src/core/people/lost.ts → ./nowhere',
		'core-is-pure: src/core/text/uses-node.ts → fs',
		'core-is-pure: src/core/text/uses-obsidian.ts → obsidian',
		'core-is-pure: src/core/text/uses-ui.ts → src/ui/pane.ts',
		'core-is-pure: src/core/text/uses-vault.ts → src/vault/clock.ts',
		'core-is-pure: src/core/text/uses-yaml.ts → yaml',
		'no-cycles: src/core/people/chicken.ts → src/core/people/egg.ts',
		'no-missing-module: src/core/people/lost.ts → ./nowhere',
		'nothing-imports-cli: src/ui/uses-cli.ts → src/cli/print.mts',
		'nothing-imports-main: src/ui/uses-main.ts → src/main.ts',
		'people-does-not-climb: src/core/people/climbs.ts → src/core/relationship/drift.ts',
		'properties-alone-reads-front-matter: src/core/text/reads-front-matter.ts → gray-matter',
		'reading-does-not-climb: src/core/reading/climbs.ts → src/core/people/person.ts',
		'referral-does-not-climb: src/core/referral/climbs.ts → src/core/review/plan.ts',
		'relationship-does-not-climb: src/core/relationship/climbs.ts → src/core/referral/tree.ts',
		'review-does-not-climb: src/core/review/climbs.ts → src/core/network.ts',
		'settings-does-not-climb: src/core/settings/climbs.ts → src/core/reading/properties.ts',
		'text-does-not-climb: src/core/text/climbs.ts → src/core/settings/tier.ts',
		'vault-knows-core-and-obsidian-only: src/vault/uses-ui.ts → src/ui/pane.ts',
		'vault-knows-core-and-obsidian-only: src/vault/uses-yaml.ts → yaml',
	]);
	const { forbidden } = createRequire(import.meta.url)('./architecture.cjs') as LayerRules;
	const names = new Set(report.summary.violations.map(({ rule }) => rule.name));
	expect([...names].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

interface LintReport {
	readonly filePath: string;
	readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const CLOCK = 'Take `today` as a parameter: core never reads the clock.';
const NO_DATE = 'No Date leaves src/core/calendar.';
const LOCALE = 'Name the locale: core answers the same on every machine.';

/** A file, its text, and what lint says about it: the sentence of our own rules, else the rule's name. */
const LINTED: readonly (readonly [path: string, text: string, says: readonly string[]])[] = [
	[
		'src/core/calendar/fine.ts',
		`export const day = (ms: number) => new Date(ms).getUTCDate();`,
		[],
	],
	['src/core/calendar/now.ts', `export const now = () => new Date();`, [CLOCK]],
	['src/core/calendar/number.ts', `export const now = () => Date.now();`, [CLOCK]],
	['src/core/calendar/words.ts', `export const now = () => Date();`, [CLOCK]],
	[
		'src/core/calendar/utc.ts',
		`import { UTCDate } from '@date-fns/utc';\nexport const now = () => new UTCDate();`,
		[CLOCK],
	],
	[
		'src/core/calendar/borrowed.ts',
		`import { isToday, addDays } from 'date-fns';\nexport const all = [isToday, addDays];`,
		[CLOCK],
	],
	[
		'src/core/calendar/instant.ts',
		`export const text = (ms: number) => new Date(ms).toISOString();`,
		['A day is written by src/core/calendar/day.ts, never as an instant.'],
	],
	[
		'src/core/people/fine.ts',
		`export const sort = (a: string, b: string) => a.localeCompare(b, 'en');`,
		[],
	],
	['src/core/people/now.ts', `export const now = () => new Date();`, [CLOCK, NO_DATE]],
	['src/core/people/date.ts', `export const at = (ms: number) => new Date(ms);`, [NO_DATE]],
	['src/core/people/type.ts', `export interface Person {\n\treadonly metOn: Date;\n}`, [NO_DATE]],
	[
		'src/core/people/dice.ts',
		`export const dice = () => Math.random();`,
		['core is deterministic.'],
	],
	[
		'src/core/people/sort.ts',
		`export const sort = (a: string, b: string) => a.localeCompare(b);`,
		[LOCALE],
	],
	[
		'src/core/people/lower.ts',
		`export const low = (a: string) => a.toLocaleLowerCase();`,
		[LOCALE],
	],
	['src/core/people/collate.ts', `export const sort = new Intl.Collator();`, [LOCALE]],
	[
		'src/core/people/talk.ts',
		`console.warn('hello');`,
		[
			'core answers with values.',
			'@typescript-eslint/no-unsafe-call',
			'@typescript-eslint/no-unsafe-member-access',
		],
	],
	[
		'src/core/people/any.ts',
		`export const any: any = 1;`,
		['@typescript-eslint/no-explicit-any'],
	],
	[
		'src/core/people/sure.ts',
		`export const sure = (a?: string) => a!;`,
		['@typescript-eslint/no-non-null-assertion'],
	],
	['src/core/people/trim.ts', `export const end = /\\s+$/u;`, ['regexp/no-super-linear-move']],
	[
		'src/core/people/link.ts',
		`export const link = /^\\[\\[(?:.+)+\\]\\]/u;`,
		['regexp/no-super-linear-backtracking'],
	],
	[
		'src/core/people/twins.ts',
		`export const twins = /^(?:a|a)*b/u;`,
		['regexp/no-dupe-disjunctions'],
	],
	[
		'src/core/people/halves.ts',
		`export const halves = /^a{0,200}a{0,200}b/u;`,
		['regexp/optimal-quantifier-concatenation'],
	],
	[
		'src/core/people/behind.ts',
		`export const behind = /(?<=a)b/u;`,
		['obsidianmd/regex-lookbehind'],
	],
	[
		'src/core/people/open.ts',
		`export function say(tier: 'a' | 'b'): string | undefined {\n\tswitch (tier) {\n\t\tcase 'a':\n\t\t\treturn 'A';\n\t}\n\treturn undefined;\n}`,
		['@typescript-eslint/switch-exhaustiveness-check'],
	],
	[
		'src/core/people/five.ts',
		`export const five = (a = 1, b = 2, c = 3, d = 4, e = 5) => a + b + c + d + e;`,
		['max-params'],
	],
	['src/core/people/long.ts', `export const a = [\n${'\t1,\n'.repeat(300)}];`, ['max-lines']],
	['src/core/people/back.ts', `export const tail = /(?<=a)b/;`, ['obsidianmd/regex-lookbehind']],
	['src/core/people/file.ts', `import 'node:fs';`, ['obsidianmd/no-nodejs-modules']],
	[
		'src/cli/fine.mts',
		`import { readFileSync } from 'node:fs';\nconsole.log(new Date(), process.argv, readFileSync);\nsetTimeout(() => undefined, 1);`,
		[],
	],
	['manifest.json', `{ "id": "kith-plugin" }`, ['obsidianmd/validate-manifest']],
];

test(
	'lint keeps the clock, chance, the machine’s locale and slow expressions out of core',
	WITHIN,
	async () => {
		const house = plant(Object.fromEntries(LINTED.map(([path, text]) => [path, text])));
		const output = await run(house, 'eslint/bin/eslint.js', '.', '--format', 'json');
		const reports = JSON.parse(output) as readonly LintReport[];
		const said = new Map(
			reports.map(({ filePath, messages }) => [
				relative(house, filePath),
				messages.map(({ ruleId, message }) =>
					ruleId === 'no-restricted-syntax' ? message : ruleId,
				),
			]),
		);
		const found = LINTED.map(([path]) => [path, [...new Set(said.get(path))].sort()]);
		expect(found).toEqual(LINTED.map(([path, , says]) => [path, [...says].sort()]));
	},
);
