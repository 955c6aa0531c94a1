/** Who reads the notes of a generated vault in memory: the floor, Kith, and others from npm. */
import { existsSync } from 'node:fs';
import matter from 'gray-matter';
import { parse as parseYaml } from 'yaml';

export const SCAN = 'a scan for line ends and [[';
export const KITH = 'Kith, a note to its facts';
export const KITH_PARSED = 'Kith, properties parsed before';

const PEERS = new URL('peers/', import.meta.url);

/** Each has a `name`; `load` answers with what reads one note. `from` tells peers that have to be installed. */
const CONTENDERS = [
	{
		name: SCAN,
		load:
			() =>
			({ text }) =>
				scan(text),
	},
	{ name: KITH, load: (kith) => readBy(kith, kith.parseYaml) },
	{ name: KITH_PARSED, load: (kith) => readBy(kith, remembering(kith.parseYaml)) },
	{
		name: 'gray-matter, its own YAML',
		load:
			() =>
			({ text }) =>
				matter(text, {}),
	},
	{
		name: 'gray-matter, the yaml package',
		load: () => {
			const engines = { yaml: { parse: (text) => parseYaml(text), stringify: String } };
			return ({ text }) => matter(text, { engines });
		},
	},
	peer('@lezer/markdown', 'lezer.mjs'),
	peer('markdown-it', 'markdown-it.mjs'),
	peer('mdast-util-from-markdown', 'mdast.mjs'),
	peer('remark-parse', 'remark.mjs'),
];

/** Those that can run, and a sentence on those that cannot. */
export function findContenders({ withPeers }) {
	if (withPeers && arePeersInstalled()) return { names: CONTENDERS.map(({ name }) => name) };
	const names = CONTENDERS.filter(({ from }) => from === undefined).map(({ name }) => name);
	const left = CONTENDERS.filter(({ from }) => from !== undefined).map(({ name }) => name);
	return { names, leftOut: `Left out: ${left.join(', ')} (${whyLeftOut(!withPeers)}).` };
}

/** Why others are not in a run. */
export function whyLeftOut(isQuick) {
	return isQuick
		? 'they take too long for --quick'
		: 'not installed; “npm run bench:peers” does that';
}

function arePeersInstalled() {
	return existsSync(new URL('node_modules', PEERS));
}

/** What reads one note `{ path, text }`, by a contender's name. */
export async function loadReader(name, kith) {
	return CONTENDERS.find((one) => one.name === name).load(kith);
}

function peer(name, file) {
	const from = new URL(file, PEERS).href;
	return {
		name,
		from,
		async load() {
			const { read } = await import(from);
			return ({ text }) => read(text);
		},
	};
}

/** The least that anybody who looks for links in lines has to do. */
function scan(text) {
	let found = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found++;
	for (let at = text.indexOf('[['); at >= 0; at = text.indexOf('[[', at + 2)) found++;
	return found;
}

function readBy(kith, parse) {
	const reading = { settings: kith.DEFAULT_SETTINGS, parseYaml: parse };
	return (note) => kith.readNote(note, reading);
}

/** As in the app, whose own cache has read the properties: by the second time a text comes, its values are there. */
function remembering(parse) {
	const known = new Map();
	return (text) => {
		if (!known.has(text)) known.set(text, parse(text));
		return known.get(text);
	};
}
