import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { plant, run } from './planted-house';

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

test('lint keeps the clock, chance, the machine’s locale and slow expressions out of core', async () => {
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
});
