/** Reads a vault as the plugin does, then edits notes and asks. Times are milliseconds of processor time. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { cpuOfNow } from './cost.mjs';
import { median, percentile } from './figures.mjs';
import { Editor } from './editor.mjs';
import { openKeptVault, stampsOf } from './kept-vault.mjs';
import { answerParent } from './rounds.mjs';
import { TODAY } from './vault.mjs';

/** How often what takes one edit is looked at, at least. */
const ANSWERS = 7;

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
	const times = (count, measure) => Array.from({ length: count }, measure);
	const batches = times(rounds, () => times(edits, () => editor.edit()));
	// What all these edits have changed is planned anew before one edit is looked at.
	plan();
	const most = Math.max(rounds, ANSWERS);
	return {
		firstPlan,
		acts: review.thisWeek.length + review.notThisWeek.length,
		entries,
		heap: heapKept,
		kept: perNote(sizeOf(scratch)),
		edits50: batches.map(median),
		edits99: batches.map((batch) => percentile(batch, 99)),
		plans: times(most, () => {
			editor.edit();
			return cpuOfNow(plan);
		}),
		timelines: times(most, () => {
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
