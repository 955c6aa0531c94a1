/**
 * Reads 50,000 tiny notes with the built command and prints the processor time and memory that took: `npm run
 * campaign:files`, or `node tests/campaign/many-files.mjs 200000` for another number. Too slow for the suite, where 3,000
 * notes prove the same.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const count = Number(process.argv[2] ?? 50_000);
const kith = fileURLToPath(new URL('../../kith.mjs', import.meta.url));
const vault = mkdtempSync(join(tmpdir(), 'kith-files-'));

try {
	for (let i = 0; i < count; i++) {
		const folder = join(vault, String(i % 500));
		if (i < 500) mkdirSync(folder);
		writeFileSync(join(folder, `Note ${i}.md`), `# Note ${i}\n\nA line of no importance.\n`);
	}
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--eval', watched(), '--', kith, 'notes', vault, '--format', 'json'],
		{ encoding: 'utf8', maxBuffer: 1 << 30 },
	);
	const read = JSON.parse(stdout).notes.length;
	if (status !== 0 || read !== count) throw new Error(`${read} of ${count} notes read`);
	const [, microseconds, kilobytes] = /used (\d+) (\d+)/.exec(stderr) ?? [];
	const seconds = (Number(microseconds) / 1e6).toFixed(1);
	console.log(
		`${read} notes: ${seconds} s of processor time, ${Math.round(kilobytes / 1024)} MB`,
	);
} finally {
	rmSync(vault, { recursive: true, force: true });
}

/** The command, telling at its end what it took. */
function watched() {
	return `
		process.on('exit', () => {
			const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
			console.error('used ' + (userCPUTime + systemCPUTime) + ' ' + maxRSS);
		});
		import(require('node:url').pathToFileURL(process.argv[1]));
	`;
}
