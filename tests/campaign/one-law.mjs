/**
 * The laws of one file on many more runs than the check takes, with a seed of the day: project, file, usual number of runs.
 *
 *     npm run campaign:races                    10,000 orders
 *     npm run campaign:races -- 500 42          500 orders, seed 42
 */
import { spawnSync } from 'node:child_process';

const [project, file, usual, runs = usual, seed = String(Date.now() % 2 ** 31)] =
	process.argv.slice(2);
console.log(`${file}: ${runs} runs, seed ${seed}`);
const { status } = spawnSync(
	process.execPath,
	[
		'node_modules/vitest/vitest.mjs',
		'run',
		'--config',
		'tests/vitest.config.ts',
		'--project',
		project,
		'--testTimeout',
		'3600000',
		file,
	],
	{
		stdio: 'inherit',
		env: { ...process.env, KITH_RUNS: runs, KITH_HISTORIES: runs, KITH_SEED: seed },
	},
);
process.exit(status ?? 1);
