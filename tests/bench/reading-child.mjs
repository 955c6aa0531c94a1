/** One contender in a process of its own: loads some notes, warms up, then reads them once in a while. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cpuOfNow } from './cost.mjs';
import { loadReader } from './contenders.mjs';
import { answerParent } from './rounds.mjs';
import { spread } from './spread.mjs';

/** Notes that are read: all of a small vault, evenly spaced ones of a large vault. */
const MOST_NOTES = 4_000;

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
	prepare(isQuick ? 100 : 1_200, isQuick ? 100 : 600);
	return { notes: notes.length };
});

/** Warms up for so many milliseconds, then chooses as many notes, or passes over all, as one round of such length has room for. */
function prepare(warmUp, length) {
	let spent = 0;
	let count = 0;
	for (let at = 0; spent < warmUp; at = (at + 20) % notes.length) {
		const some = notes.slice(at, at + 20);
		spent += cpuOfNow(() => some.forEach((note) => read(note)));
		count += some.length;
	}
	const fitting = Math.max(20, (length / spent) * count);
	passes = Math.max(1, Math.floor(fitting / notes.length));
	notes = spread(notes, fitting);
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
