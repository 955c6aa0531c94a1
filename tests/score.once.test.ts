import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { someFolder } from './cli/some-folder';

// Sixteen vaults are read, each by a program of its own.
vi.setConfig({ testTimeout: 300_000 });

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Vaults other people wrote: where KITH_CORPUS says, or beside this repository; and who compares readings with theirs. */
const CORPUS = process.env['KITH_CORPUS'] ?? join(ROOT, '../shared/corpus');
const SCORER = join(CORPUS, '../tools/score-reading.mjs');
const atHand = existsSync(SCORER) && existsSync(join(CORPUS, 'truth.json'));

/** The command line, built in a folder of its own, for another test may be building it too. */
function buildKith(): string {
	const folder = someFolder();
	symlinkSync(join(ROOT, 'src'), join(folder, 'src'), 'junction');
	execFileSync(process.execPath, [join(ROOT, 'esbuild.config.mjs')], { cwd: folder });
	return join(folder, 'kith.mjs');
}

/** Shares of what a person reads in the notes. */
const NEEDED = {
	date: 0.97,
	contact: 0.97,
	attendeesF1: 0.95,
	knownF1: 0.97,
	resolved: 1,
	followUpsF1: 0.92,
	interactionsF1: 0.95,
};

test.runIf(atHand)('notes other people wrote are read as a person reads them (KITH_CORPUS)', () => {
	const cli = `"${process.execPath}" "${buildKith()}"`;
	const given = [
		'--cli',
		cli,
		'--corpus',
		CORPUS,
		'--truth',
		join(CORPUS, 'truth.json'),
		'--json',
	];
	const printed = execFileSync(process.execPath, [SCORER, ...given], { encoding: 'utf8' });
	const score = JSON.parse(printed) as Readonly<Record<string, unknown>>;
	const missed = Object.entries(NEEDED).filter(
		([what, share]) => !(Number(score[what]) >= share),
	);
	expect(missed.map(([what]) => [what, score[what]])).toEqual([]);
	expect(score['unreadable']).toBe(0);
});
