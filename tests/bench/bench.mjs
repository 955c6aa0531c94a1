/**
 * How fast Kith is, against the least that anybody has to do and against others, on the same notes in the same run.
 *
 *     npm run bench                              a small vault (S), seven rounds
 *     npm run bench -- --size S,M                S, M or L, or several of them
 *     npm run bench -- --only reading,network    some parts only
 *     npm run bench -- --markdown README.md      writes the table into a file as well
 *     npm run bench -- --quick                   a tiny vault, one round, to see that it works
 *
 * No figure is ever asserted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPlugin, bundleKith } from './build.mjs';
import { sayFigure } from './figures.mjs';
import { measureNetwork } from './network.mjs';
import { measurePage } from './page.mjs';
import { measureReading } from './reading.mjs';
import { measureStartUp } from './start-up.mjs';
import { legend, printTable, tableOf, writeMarkdown } from './tables.mjs';
import { vaultFolder } from './vault-folder.mjs';
import { SIZES } from './vault.mjs';
import { measureWhole } from './whole.mjs';

const PARTS = {
	reading: measureReading,
	whole: measureWhole,
	network: measureNetwork,
	'start-up': measureStartUp,
	page: measurePage,
};

/** The stand-in for the app takes minutes and gigabytes over more. */
const TOO_LARGE_FOR_PAGE = ['L'];

const asked = readCommand();
const folder = mkdtempSync(path.join(tmpdir(), 'kith-bench-run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
await main();

async function main() {
	const plugin = buildPlugin();
	const kith = await bundleKith(folder);
	const found = new Map();
	const notes = new Map();
	const words = new Set();
	let browser;
	for (const size of asked.sizes) {
		const vault = vaultFolder(size);
		notes.set(size, vault.notes.length);
		const figures = [];
		for (const part of asked.parts) {
			if (part === 'page' && TOO_LARGE_FOR_PAGE.includes(size)) {
				words.add(
					`Left out: the plugin in a browser over ${size}, which the stand-in for the app cannot hold.`,
				);
				continue;
			}
			console.error(`\n${size}: ${part} …`);
			const answer = await PARTS[part]({
				size,
				kith,
				plugin,
				vault,
				folder,
				kept: path.join(folder, `kept-${size}`),
				scratch: path.join(folder, `scratch-${size}`),
				rounds: roundsOf(size),
				isQuick: asked.isQuick,
			});
			figures.push(...answer.figures);
			for (const one of answer.figures) console.error(`${one.about}: ${sayFigure(one)}`);
			for (const note of answer.notes) words.add(note);
			browser ??= answer.browser;
		}
		found.set(size, figures);
		// What took minutes is kept whatever becomes of the larger vault.
		if (asked.markdown !== undefined) await write(tableOf(found, notes), [...words], browser);
	}
	printTable(tableOf(found, notes));
	for (const sentence of sentences([...words], browser)) console.log(`\n${sentence}`);
}

function write(table, words, browser) {
	const all = sentences(words, browser);
	return writeMarkdown(asked.markdown, { table, words: all, command: commandTyped() });
}

function sentences(words, browser) {
	const sizes = asked.sizes.map(saySize).join('; ');
	const rounds = [...new Set(asked.sizes.map(roundsOf))].join(' or ');
	return [legend({ sizes: `${sizes}.`, rounds, browser }), ...words];
}

function saySize(size) {
	const { people, meetings, days, others } = SIZES[size];
	const count = (number) => number.toLocaleString('en');
	return `${size}: ${count(people)} people, ${count(meetings)} meetings, ${count(days)} daily notes, ${count(others)} others`;
}

/** Seven, but for the largest vault, which takes a quarter of an hour each time. */
function roundsOf(size) {
	if (asked.isQuick) return 1;
	return asked.rounds ?? (size === 'L' ? 1 : 7);
}

/** What was typed; ends with a sentence when it cannot be understood. */
function readCommand() {
	const { values } = parseTyped();
	const sizes = values.quick ? ['XS'] : values.size.split(',');
	const parts = values.only?.split(',') ?? Object.keys(PARTS);
	refuseOthers('size', sizes, Object.keys(SIZES));
	refuseOthers('part', parts, Object.keys(PARTS));
	const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
	if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
		end(`--rounds ${values.rounds} is no number of rounds`);
	}
	return { sizes, parts, rounds, isQuick: values.quick, markdown: values.markdown };
}

/** What makes the same table again. */
function commandTyped() {
	const typed = process.argv
		.slice(2)
		.join(' ')
		.replace(/ ?--markdown[= ]\S+/, '');
	return `npm run bench${typed === '' ? '' : ` -- ${typed.trim()}`}`;
}

function parseTyped() {
	try {
		return parseArgs({
			options: {
				size: { type: 'string', default: 'S' },
				only: { type: 'string' },
				rounds: { type: 'string' },
				markdown: { type: 'string' },
				quick: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		return end(error.message);
	}
}

function refuseOthers(what, typed, known) {
	const other = typed.find((one) => !known.includes(one));
	if (other !== undefined) end(`no ${what} “${other}”; there are ${known.join(', ')}`);
}

function end(why) {
	console.error(`bench: ${why}.`);
	process.exit(2);
}
