/** Does one task under V8's profiler; answers with the time that each module of the bundle took. */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuOf, cpuOfNow } from './cost.mjs';
import { Editor } from './editor.mjs';
import { openKeptVault, stampsOf } from './kept-vault.mjs';
import { answerParent } from './rounds.mjs';
import { spread } from './spread.mjs';
import { TODAY } from './vault.mjs';

/** Microseconds between two looks. */
const INTERVAL = 250;

/** Milliseconds of processor time that a task which can be done again and again is done for: to warm up, and to look. */
const LONG = 4_000;

/** Each makes ready, and answers with the `work` that is looked at and with what comes `before` it each time. */
const TASKS = {
	reading({ kith, vault }) {
		const reading = { settings: kith.DEFAULT_SETTINGS, parseYaml: kith.parseYaml };
		const notes = spread(vault.notes, 1_000).map(({ path: name }) => ({
			path: name,
			text: readFileSync(path.join(vault.root, name), 'utf8'),
		}));
		return warmedUp({ work: () => notes.forEach((note) => kith.readNote(note, reading)) });
	},
	start: (given) => ({ work: () => open(given), isOnce: true }),
	async edit(given) {
		const { editor } = await edited(given);
		return warmedUp({
			work() {
				for (let count = 0; count < 50; count++) editor.edit();
			},
		});
	},
	async plan(given) {
		const { kith } = given;
		const { editor, known } = await edited(given);
		return warmedUp({
			before: () => editor.edit(),
			work: () => kith.buildReview(known, kith.weekOf(TODAY)),
		});
	},
};

answerParent(async ({ task, ...given }) => {
	const kith = await import(given.kith);
	const moduleOf = modulesOf(given.kith);
	const spent = new Map();
	for (const profile of await profilesOf(await TASKS[task]({ ...given, kith }))) {
		addSpent(profile, moduleOf, spent);
	}
	return [...spent];
});

async function open({ kith, vault, kept }) {
	const app = { root: vault.root, stamps: stampsOf(vault) };
	const { notes } = await openKeptVault(kith, app, kept);
	const known = notes.network.on(TODAY);
	known.people();
	return { notes, known };
}

async function edited(given) {
	const { notes, known } = await open(given);
	return { known, editor: new Editor(notes, given.vault, known) };
}

/** Does work for long, before anybody looks. */
function warmedUp(task) {
	const { work, before } = task;
	for (let spent = 0; spent < LONG;) {
		before?.();
		spent += cpuOfNow(work);
	}
	return task;
}

/** Looks at work that is done once, or again and again for long. */
async function profilesOf({ work, before, isOnce = false }) {
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
	const profiles = [];
	for (let spent = 0; spent < (isOnce ? 1 : LONG);) {
		before?.();
		await session.post('Profiler.start');
		spent += await cpuOf(work);
		profiles.push((await session.post('Profiler.stop')).profile);
	}
	session.disconnect();
	return profiles;
}

/** What is the machine's own is put down to whoever asked for it. */
function addSpent({ nodes, samples, timeDeltas }, moduleOf, spent) {
	const parents = new Map();
	for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	samples.forEach((id, at) => {
		const name = placeOf(byId.get(id), parents, moduleOf);
		if (name !== undefined) spent.set(name, (spent.get(name) ?? 0) + timeDeltas[at]);
	});
}

/** What neither a module nor the garbage collector does is the benchmark's own. */
function placeOf(leaf, parents, moduleOf) {
	const { functionName } = leaf.callFrame;
	if (functionName === '(garbage collector)') return 'garbage collection';
	for (let node = leaf; node !== undefined; node = parents.get(node.id)) {
		const module = moduleOf(node.callFrame);
		if (module !== undefined) return module;
	}
	return undefined;
}

/** The bundler writes the path of each module above it. */
function modulesOf(bundle) {
	const lines = readFileSync(fileURLToPath(bundle), 'utf8').split('\n');
	let module;
	const ofLine = lines.map((line) => {
		const head =
			/^\/\/ ((?:src|node_modules)\/\S+)$/.exec(line) ??
			/^ {2}"(node_modules\/[^"]+)"\(/.exec(line);
		if (head !== null) module = head[1];
		return module;
	});
	return ({ url, lineNumber }) => (url === bundle ? ofLine[lineNumber] : undefined);
}
