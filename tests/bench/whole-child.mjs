/** One task on a whole vault, done once: answers with what it cost this process. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { cpuOf, cpuSoFar, peakMemory } from './cost.mjs';
import { openKeptVault, stampsOf } from './kept-vault.mjs';
import { answerParent } from './rounds.mjs';
import { TODAY } from './vault.mjs';

const TASKS = {
	/** The least that anybody has to do who starts from the files. */
	floor({ vault }) {
		let length = 0;
		for (const [, text] of textsOf(vault)) length += text.length;
		return { length };
	},
	read({ kith, vault }) {
		const { network } = kith.readVault(vault.root, kith.DEFAULT_SETTINGS, () => undefined);
		return { people: network.on(TODAY).people().length };
	},
	/** What somebody would write in an afternoon: properties, links, and who is linked where. */
	naive({ vault }) {
		const linked = new Map();
		for (const [path, text] of textsOf(vault)) {
			const { data, content } = matter(text, {});
			for (const [, name] of content.matchAll(/\[\[([^\]|#]+)/g)) {
				if (!linked.has(name)) linked.set(name, []);
				linked.get(name).push({ path, date: data.date });
			}
		}
		return { linked: linked.size };
	},
	async keep({ kith, vault, kept }) {
		const { notes, save } = await openKeptVault(kith, appOf(vault), kept);
		await save();
		return { people: notes.network.on(TODAY).people().length };
	},
	/** `isSliced`: the app takes its turn every few milliseconds. */
	async start({ kith, vault, kept, isSliced = false }) {
		const around = isSliced ? turns() : undefined;
		const { notes, bodies } = await openKeptVault(kith, appOf(vault), kept, around);
		around?.close();
		return { people: notes.network.on(TODAY).people().length, bodies: bodies() };
	},
};

answerParent(async ({ task, kith, ...given }) => {
	const loaded = await import(kith);
	let done;
	const work = await cpuOf(async () => {
		done = await TASKS[task]({ ...given, kith: loaded });
	});
	return { ...done, work, all: cpuSoFar(), peak: peakMemory() };
});

/** The turns of the main thread as the plugin takes them. */
function turns() {
	const { port1, port2 } = new MessageChannel();
	const waiting = [];
	port1.onmessage = () => waiting.shift()?.();
	return {
		elapsed: () => performance.now(),
		turn(run) {
			waiting.push(run);
			port2.postMessage(null);
		},
		close: () => port1.close(),
	};
}

function appOf(vault) {
	return { root: vault.root, stamps: stampsOf(vault) };
}

function* textsOf({ root, notes }) {
	for (const note of notes) yield [note.path, readFileSync(path.join(root, note.path), 'utf8')];
}
