/** One contender in a process of its own: loads some notes, warms up, then reads them once in a while. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cpuOfNow } from './cost.mjs';
import { loadReader } from './contenders.mjs';
import { answerParent } from './rounds.mjs';
import { spread } from './spread.mjs';

/** Notes that are read: all of a small vault, evenly spaced ones of a large vault. */
const MOST_NOTES = 4_000;

/** Notes by which speed is found. */
const SOME = 50;

/**
 * Milliseconds until whoever reads is as quick as in the middle of a large vault: a reader of much code takes longer until
 * the machine has compiled all of it. What a vault costs from the start on is measured apart (`whole`).
 */
const WARM_UP = 6_000;

let read;
let notes;
/** How often they are read in one round. */
let passes;

answerParent(async (message) => {
	if (message === 'round') return round();
	const { kith, vault, name, isQuick } = message;
	read = await loadReader(name, await import(kith));
	notes = spread(vault.notes, MOST_NOTES).map((note) => ({
		path: note.path,
		size: note.size,
		text: readFileSync(path.join(vault.root, note.path), 'utf8'),
	}));
	warmUp(isQuick ? 100 : WARM_UP);
	fill(isQuick ? 100 : 600);
	return { notes: notes.length };
});

/** Reads for so many milliseconds. */
function warmUp(milliseconds) {
	let spent = 0;
	for (let count = 0; spent < milliseconds;) {
		spent += costOf(someFrom(count));
		count += SOME;
	}
}

/** Chooses as many notes, or passes over all, as a round of such length has room for. */
function fill(milliseconds) {
	const fitting = Math.max(SOME, (milliseconds / costOf(someFrom(0))) * SOME);
	passes = Math.max(1, Math.floor(fitting / notes.length));
	notes = spread(notes, fitting);
}

function someFrom(count) {
	return Array.from({ length: SOME }, (_, at) => notes[(count + at) % notes.length]);
}

/** Milliseconds. */
function costOf(some) {
	return cpuOfNow(() => some.forEach((note) => read(note)));
}

function round() {
	const milliseconds = cpuOfNow(() => {
		for (let pass = 0; pass < passes; pass++) for (const note of notes) read(note);
	});
	const bytes = notes.reduce((sum, { size }) => sum + size, 0);
	return {
		microseconds: (milliseconds * 1_000) / (notes.length * passes),
		bytes: bytes / notes.length,
	};
}
