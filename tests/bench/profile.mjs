/**
 * Where the time goes: for each thing that somebody waits for, the share of it that each room of the code takes.
 *
 *     npm run bench:profile                              a small vault (S)
 *     npm run bench:profile -- --size M
 *     npm run bench:profile -- --markdown tests/README.md   writes the table into a file as well
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleKith } from './build.mjs';
import { once } from './rounds.mjs';
import { printTable, writeMarkdown } from './tables.mjs';
import { vaultFolder } from './vault-folder.mjs';

const TASKS = [
	['reading', 'reading a note'],
	['start', 'a start from what was kept'],
	['edit', 'an edited note'],
	['plan', 'the plan after it'],
];

/** Rooms that take less than this everywhere are told of together. */
const LEAST = 0.02;

const { size, markdown } = parseArgs({
	options: { size: { type: 'string', default: 'S' }, markdown: { type: 'string' } },
}).values;
const folder = mkdtempSync(path.join(tmpdir(), 'kith-bench-profile-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await main();

async function main() {
	const kith = await bundleKith(folder);
	const vault = vaultFolder(size);
	const kept = path.join(folder, 'kept');
	await once('whole-child.mjs', { task: 'keep', kith, vault, kept });
	const shares = new Map();
	for (const [task] of TASKS) {
		const spent = await once('profile-child.mjs', { task, kith, vault, kept });
		shares.set(task, sharesOf(spent));
	}
	const table = tableOf(shares);
	printTable(table);
	if (markdown === undefined) return;
	const command = `npm run bench:profile${size === 'S' ? '' : ` -- --size ${size}`}`;
	await writeMarkdown(markdown, { table, words: [], command });
}

/** Parts of a whole, by room; what was spent is by module. */
function sharesOf(spent) {
	const all = spent.reduce((sum, [, time]) => sum + time, 0);
	const rooms = new Map();
	for (const [module, time] of spent) {
		const room = roomOf(module);
		rooms.set(room, (rooms.get(room) ?? 0) + time / all);
	}
	return rooms;
}

/** A package for what comes from npm, a folder for what is Kith's own; what has no file keeps its name. */
function roomOf(module) {
	const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module);
	if (inPackage !== null) return inPackage[1];
	return module.startsWith('src/') ? path.dirname(module.slice('src/'.length)) : module;
}

function tableOf(shares) {
	const of = (room) => TASKS.map(([task]) => shares.get(task).get(room) ?? 0);
	const rooms = [...new Set(TASKS.flatMap(([task]) => [...shares.get(task).keys()]))].sort();
	const shown = rooms.filter((room) => Math.max(...of(room)) >= LEAST);
	const rest = TASKS.map((_, at) =>
		rooms.filter((room) => !shown.includes(room)).reduce((sum, room) => sum + of(room)[at], 0),
	);
	return [
		['', ...TASKS.map(([, about]) => about)],
		...shown.map((room) => [room, ...of(room).map(sayShare)]),
		['others', ...rest.map(sayShare)],
	];
}

function sayShare(share) {
	return share < 0.005 ? '' : `${Math.round(share * 100)} %`;
}
