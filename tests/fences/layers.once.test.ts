import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { plant, run } from './planted-house';

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

test('every layer rule catches the import it is there for, and no other', async () => {
	const house = plant({
		// What each room may do.
		'src/core/calendar/day.ts': `export { addDays } from 'date-fns';\nexport { utc } from '@date-fns/utc';`,
		'src/core/text/line.ts': `export { addDays } from '../calendar/day';`,
		'src/core/settings/tier.ts': `export { addDays } from '../text/line';`,
		'src/core/reading/properties/properties.ts': `export { default } from 'gray-matter';\nexport * from '../../settings/tier';`,
		'src/core/people/person.ts': `export * from '../reading/properties/properties';`,
		'src/core/relationship/drift.ts': `export * from '../people/person';`,
		'src/core/referral/tree.ts': `export * from '../relationship/drift';`,
		'src/core/review/plan.ts': `export * from '../referral/tree';`,
		'src/core/network.ts': `export * from './review/plan';`,
		'src/core/record/log-line.ts': `export * from '../network';`,
		'src/cli/kith.mts': `export * from '../core/network';\nexport * from './print.mts';\nexport { parse } from 'yaml';\nexport { argv } from 'node:process';`,
		'src/cli/print.mts': `export const print = 1;`,
		'src/vault/clock.ts': `export * from '../core/network';\nexport { Component } from 'obsidian';`,
		'src/main.ts': `export { Plugin } from 'obsidian';\nexport * from './vault/clock';`,
		'src/ui/pane.ts': `export * from '../vault/clock';\nexport { Modal } from 'obsidian';\nexport const pane = 1;`,
		'src/commands/open.ts': `export * from '../ui/pane';\nexport * from '../vault/clock';\nexport { Notice } from 'obsidian';`,
		'src/ui/words/panes.ts': `export * from '../../core/network';`,
		'src/ui/parts/row.tsx': `export * from '../words/panes';\nexport { render } from 'preact';`,
		'src/ui/panes/review/week.tsx': `export * from '../../parts/row';`,
		// What nobody may do.
		'src/core/calendar/climbs.ts': `export * from '../text/line';`,
		'src/core/text/climbs.ts': `export * from '../settings/tier';`,
		'src/core/settings/climbs.ts': `export * from '../reading/properties/properties';`,
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
		'src/ui/words/draws.ts': `export * from '../pane';`,
		'src/ui/parts/climbs.tsx': `export * from '../panes/review/week';`,
		'src/ui/panes/people/visits.tsx': `export * from '../review/week';`,
		'src/ui/uses-cli.ts': `export * from '../cli/print.mts';`,
		'src/ui/uses-commands.ts': `export * from '../commands/open';`,
		'src/ui/uses-yaml.ts': `export { parse } from 'yaml';`,
		'src/commands/uses-yaml.ts': `export { parse } from 'yaml';`,
		'src/ui/uses-main.ts': `import type * as main from '../main';\nexport type Main = typeof main;`,
	});
	const depcruise = 'dependency-cruiser/bin/dependency-cruise.mjs';
	const config = ['--config', 'tests/architecture.cjs', '--output-type', 'json'];
	const report = JSON.parse(await run(house, depcruise, ...config, 'src')) as LayerReport;
	const caught = report.summary.violations.map(
		({ from, to, rule }) => `${rule.name}: ${from} → ${packageName(to) ?? to}`,
	);
	expect(caught.sort()).toEqual([
		'a-pane-knows-no-other: src/ui/panes/people/visits.tsx → src/ui/panes/review/week.tsx',
		'calendar-alone-computes-days: src/core/people/computes-days.ts → @date-fns/utc',
		'calendar-does-not-climb: src/core/calendar/climbs.ts → src/core/text/line.ts',
		'cli-knows-core-only: src/cli/uses-ui.mts → src/ui/pane.ts',
		'commands-know-what-is-below-only: src/commands/uses-yaml.ts → yaml',
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
		'parts-know-no-pane: src/ui/parts/climbs.tsx → src/ui/panes/review/week.tsx',
		'people-does-not-climb: src/core/people/climbs.ts → src/core/relationship/drift.ts',
		'properties-alone-reads-front-matter: src/core/text/reads-front-matter.ts → gray-matter',
		'reading-does-not-climb: src/core/reading/climbs.ts → src/core/people/person.ts',
		'referral-does-not-climb: src/core/referral/climbs.ts → src/core/review/plan.ts',
		'relationship-does-not-climb: src/core/relationship/climbs.ts → src/core/referral/tree.ts',
		'review-does-not-climb: src/core/review/climbs.ts → src/core/network.ts',
		'settings-does-not-climb: src/core/settings/climbs.ts → src/core/reading/properties/properties.ts',
		'text-does-not-climb: src/core/text/climbs.ts → src/core/settings/tier.ts',
		'ui-knows-what-is-below-and-draws: src/ui/uses-cli.ts → src/cli/print.mts',
		'ui-knows-what-is-below-and-draws: src/ui/uses-commands.ts → src/commands/open.ts',
		'ui-knows-what-is-below-and-draws: src/ui/uses-main.ts → src/main.ts',
		'ui-knows-what-is-below-and-draws: src/ui/uses-yaml.ts → yaml',
		'vault-knows-core-and-obsidian-only: src/vault/uses-ui.ts → src/ui/pane.ts',
		'vault-knows-core-and-obsidian-only: src/vault/uses-yaml.ts → yaml',
		'words-know-core-alone: src/ui/words/draws.ts → src/ui/pane.ts',
	]);
	const { forbidden } = createRequire(import.meta.url)('../architecture.cjs') as LayerRules;
	const names = new Set(report.summary.violations.map(({ rule }) => rule.name));
	expect([...names].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});
