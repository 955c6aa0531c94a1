/** Reads a vault as the plugin does, then edits notes and asks. Times are milliseconds of processor time. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { cpuOfNow } from './cost.mjs';
import { median, percentile } from './figures.mjs';
import { Editor } from './editor.mjs';
import { openKeptVault, stampsOf } from './kept-vault.mjs';
import { answerParent } from './rounds.mjs';
import { TODAY } from './vault.mjs';

answerParent(async ({ kith: bundle, vault, rounds, edits, scratch }) => {
	const kith = await import(bundle);
	const stamps = stampsOf(vault);
	const held = heap();
	const { notes, save } = await openKeptVault(kith, { root: vault.root, stamps }, scratch);
	const known = notes.network.on(TODAY);
	const plan = () => kith.buildReview(known, kith.weekOf(TODAY));
	let review;
	const firstPlan = cpuOfNow(() => (review = plan()));
	const busiest = findBusiest(known);
	const entries = known.timeline(busiest.path).length;
	const perNote = (bytes) => bytes / vault.notes.length / 1_000;
	const heapKept = perNote(heap() - held);
	await save();

	const editor = new Editor(notes, vault, known);
	const inRounds = (measure) => Array.from({ length: rounds }, measure);
	const batches = inRounds(() => Array.from({ length: edits }, () => editor.edit()));
	return {
		firstPlan,
		acts: review.thisWeek.length + review.notThisWeek.length,
		entries,
		heap: heapKept,
		kept: perNote(sizeOf(scratch)),
		edits50: batches.map(median),
		edits99: batches.map((times) => percentile(times, 99)),
		plans: inRounds(() => {
			editor.edit();
			return cpuOfNow(plan);
		}),
		timelines: inRounds(() => {
			editor.edit(`- Talked with [[${busiest.name}]].`);
			return cpuOfNow(() => known.timeline(busiest.path));
		}),
	};
});

/** Whoever most is told of. */
function findBusiest(known) {
	const counted = known.people().map(({ path, name }) => ({
		path,
		name,
		count: known.events(path).length,
	}));
	return counted.reduce((most, one) => (one.count > most.count ? one : most));
}

function heap() {
	globalThis.gc();
	globalThis.gc();
	return process.memoryUsage().heapUsed;
}

function sizeOf(folder) {
	return readdirSync(folder).reduce(
		(sum, file) => sum + statSync(path.join(folder, file)).size,
		0,
	);
}
