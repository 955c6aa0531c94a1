import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { read } from '../../fakes/read';

// Some vaults have hundreds of notes.
vi.setConfig({ testTimeout: 120_000 });

/** A folder of vaults that other people wrote: where KITH_CORPUS says, or beside this repository. */
const CORPUS =
	process.env['KITH_CORPUS'] ??
	fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

const atHand = existsSync(CORPUS);

const foldersIn = (path: string) =>
	readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const notesIn = (path: string) =>
	readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

/** What must not be in what was read of a note: a place that is none, a meeting without a day and without a word. */
function troublesIn(path: string, text: string): readonly string[] {
	const lines = text.split(/\r\n|\r|\n/);
	const { role, events, diagnostics } = read(path, text);
	const misplaced = diagnostics.flatMap(({ code, line, column }) => {
		const width = lines[line - 1]?.length ?? -1;
		return column >= 1 && column <= width + 1 ? [] : [`${path}:${line}:${column} ${code}`];
	});
	const meetings = events.filter(({ place }) => place === 'meeting');
	const dated = meetings.length > 0 && meetings.every(({ day }) => day !== undefined);
	const said = dated || diagnostics.some(({ code }) => code === 'meeting-undated');
	return role === 'meeting' && !said
		? [...misplaced, `${path} meeting without a day`]
		: misplaced;
}

describe.runIf(atHand)('notes that other people wrote, if they are at hand (KITH_CORPUS)', () => {
	test.each(atHand ? foldersIn(CORPUS).map(({ name }) => name) : [])('%s', (vault) => {
		const folder = join(CORPUS, vault);
		const troubles = notesIn(folder).flatMap((path) =>
			troublesIn(path, readFileSync(join(folder, path), 'utf8')),
		);
		expect(troubles).toEqual([]);
	});
});
