/**
 * Every law on many more random notes than the check takes, with a seed of the day.
 *
 *     npm run campaign:laws                     1,000 runs of each law
 *     npm run campaign:laws -- 5000 42          5,000 runs, seed 42
 */
import { spawnSync } from 'node:child_process';

const [runs = '1000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${runs} runs of each law, seed ${seed}`);
const { status } = spawnSync(
	process.execPath,
	[
		'node_modules/vitest/vitest.mjs',
		'run',
		'--config',
		'tests/vitest.config.ts',
		...['UTC', 'once', 'app'].flatMap((name) => ['--project', name]),
	],
	{ stdio: 'inherit', env: { ...process.env, KITH_RUNS: runs, KITH_SEED: seed } },
);
process.exit(status ?? 1);
