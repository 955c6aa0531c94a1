/**
 * How fast Kith reads, against a plain scan and against gray-matter on the same notes in the same run.
 *
 *     npm run bench                    size S, seven rounds
 *     npm run bench -- --size M        S, M or L
 *     npm run bench -- --quick         one small round, to see that it works
 *
 * Prints the median of the rounds and the spread; no figure is ever asserted.
 */
import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import matter from 'gray-matter';
import { parse as parseYaml } from 'yaml';
import { makeVault, SIZES, TODAY } from './vault.mjs';

const { values } = parseArgs({
	options: {
		size: { type: 'string', default: 'S' },
		rounds: { type: 'string', default: '7' },
		quick: { type: 'boolean', default: false },
	},
});
if (!(values.size in SIZES)) {
	console.error(`bench: no size “${values.size}”; there are ${Object.keys(SIZES).join(', ')}.`);
	process.exit(2);
}

const folder = mkdtempSync(path.join(tmpdir(), 'kith-bench-'));
try {
	await main();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function main() {
	const kith = await loadCore();
	const all = makeVault(values.size);
	const notes = values.quick ? all.filter((_, at) => at % 10 === 0) : all;
	const rounds = values.quick ? 1 : Number(values.rounds);
	const bytes = notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	console.log(
		`${notes.length} notes, ${(bytes / 1e6).toFixed(1)} MB, ${rounds} rounds in turn, median (least–most)\n`,
	);
	const files = values.quick ? [] : writeFiles(notes);
	const contenders = contendersOf(kith, notes, files);
	for (const { run } of contenders) run();
	const times = contenders.map(() => []);
	for (let round = 0; round < rounds; round++) {
		// Every other round runs backwards, so that none always follows the same neighbour.
		const order = contenders.map((_, at) =>
			round % 2 === 0 ? at : contenders.length - 1 - at,
		);
		for (const at of order) times[at].push(cpuOf(contenders[at].run));
	}
	print(contenders, times, { count: notes.length, bytes });
}

/** Core, bundled as it is shipped. */
async function loadCore() {
	const outfile = path.join(folder, 'core.mjs');
	const root = fileURLToPath(new URL('../..', import.meta.url));
	await build({
		stdin: {
			contents: [
				"export { readNote } from './src/core/reading/read-note';",
				"export { DEFAULT_SETTINGS } from './src/core/settings/settings';",
				"export { Network } from './src/core/network';",
				"export { parseYaml } from './src/cli/yaml-engine.mts';",
			].join('\n'),
			resolveDir: root,
			loader: 'ts',
		},
		bundle: true,
		outfile,
		platform: 'node',
		format: 'esm',
		banner: {
			js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
		},
		logLevel: 'error',
	});
	return import(pathToFileURL(outfile).href);
}

function writeFiles(notes) {
	return notes.map(({ path: name, text }) => {
		const file = path.join(folder, 'vault', name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
		return file;
	});
}

function contendersOf(kith, notes, files) {
	const reading = { settings: kith.DEFAULT_SETTINGS, parseYaml: kith.parseYaml };
	return [
		{ name: 'scan for line ends and [[', run: () => notes.forEach(({ text }) => scan(text)) },
		{
			name: 'gray-matter (its own YAML)',
			run: () => notes.forEach(({ text }) => matter(text, {})),
		},
		{
			name: 'gray-matter with the yaml package',
			run: () =>
				notes.forEach(({ text }) =>
					matter(text, { engines: { yaml: { parse: parseYaml, stringify: String } } }),
				),
		},
		{
			name: 'Kith: read every note',
			run: () => notes.forEach((note) => kith.readNote(note, reading)),
		},
		{
			name: 'Kith: read, and know everybody',
			run() {
				const network = new kith.Network(kith.DEFAULT_SETTINGS);
				for (const note of notes) network.put(kith.readNote(note, reading));
				return network.on(TODAY).people().length;
			},
		},
		...(files.length === 0
			? []
			: [
					{
						name: 'read the same files from disk',
						run: () => files.forEach((file) => readFileSync(file, 'utf8')),
					},
				]),
	];
}

function scan(text) {
	let found = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found++;
	for (let at = text.indexOf('[['); at >= 0; at = text.indexOf('[[', at + 2)) found++;
	return found;
}

/** Processor time of this process in milliseconds: other work on the machine does not count. */
function cpuOf(run) {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}

function print(contenders, times, { count, bytes }) {
	const base = times[0].map((time) => Math.max(time, 0.001));
	const rows = contenders.map(({ name }, at) => {
		const ratios = times[at].map((time, round) => time / base[round]);
		const ms = median(times[at]);
		return [
			name,
			ms.toFixed(0),
			Math.round(count / (ms / 1_000)).toLocaleString('en'),
			(bytes / 1e6 / (ms / 1_000)).toFixed(1),
			((ms * 1_000) / count).toFixed(1),
			`${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})`,
		];
	});
	const table = [['', 'ms', 'notes/s', 'MB/s', 'µs/note', '× scan'], ...rows];
	const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
	for (const row of table) {
		console.log(
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
				)
				.join('  '),
		);
	}
}

function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
