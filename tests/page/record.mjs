import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Takes the pictures of docs/ anew: `npm run record:pictures`.
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const args = ['run', '--config', 'tests/vitest.config.ts', '--project', 'page', 'tests/page/faces'];
const { status } = spawnSync(process.execPath, [vitest, ...args, ...process.argv.slice(2)], {
	env: { ...process.env, KITH_RECORD: '1' },
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
