/** What the plugin's file costs when the app starts, against that of Dataview. */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whyLeftOut } from './contenders.mjs';
import { figure, ratios } from './figures.mjs';
import { inTurn, once } from './rounds.mjs';

const DATAVIEW = fileURLToPath(
	new URL('peers/node_modules/obsidian-dataview/lib/index.js', import.meta.url),
);

/** `plugin` is the path of `main.js`. It is the same for every vault. */
export async function measureStartUp({ plugin, rounds, isQuick }) {
	const own = { name: 'Kith', file: plugin };
	const peer = { name: 'Dataview', file: DATAVIEW };
	const isCompared = !isQuick && existsSync(DATAVIEW);
	const contenders = isCompared ? [own, peer] : [own];
	const costs = await inTurn(contenders, rounds, ({ file }) =>
		once('start-up-child.mjs', { file }),
	);
	const of = (name, what) => costs.get(name).map((cost) => cost[what]);
	const both = (name) => costs.get(name).map(({ compile, run }) => compile + run);
	return {
		figures: [
			figure('main.js', 'kB', [statSync(plugin).size / 1_000]),
			figure('main.js compiled', 'ms', of('Kith', 'compile')),
			figure('main.js run', 'ms', of('Kith', 'run')),
			...(isCompared
				? [
						figure(
							'both, against the library that Dataview publishes',
							'×',
							ratios(both('Kith'), both('Dataview')),
							{ most: 1 / 8 },
						),
					]
				: []),
		],
		notes: isCompared
			? ['The library that Dataview publishes is about a quarter of its plugin.']
			: [`Left out: Dataview’s library (${whyLeftOut(isQuick)}).`],
	};
}
