import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edited } from '../../src/core/record/act';
import { formatLogLine } from '../../src/core/record/log-line';
import { addToLog } from '../../src/core/record/log-section';
import { repairLog, unionLog } from '../../src/core/record/merge-repair';
import { linesWithIds, vanishedLines, type OutboxLine } from '../../src/core/record/vanished-lines';
import { applyChanges } from '../../src/core/text/change';
import { day } from './build-network';
import { read } from './read';

/** What a sync makes of two versions of a note; `copy` is laid beside it as a note of its own. */
type Engine = (
	base: string,
	local: string,
	remote: string,
	random: Random,
) => { readonly text: string; readonly copy?: string };

/** Whole numbers from 0 up to one below. */
type Random = (below: number) => number;

interface Merger {
	patch_make(before: string, after: string): readonly object[];
	patch_apply(patches: readonly object[], text: string): readonly [string, readonly boolean[]];
}

/** The package has no types of its own. */
const require = createRequire(import.meta.url);
const DiffMatchPatch = require('diff-match-patch') as new () => Merger;
const dmp = new DiffMatchPatch();

/** The ways of the sync tools people use. `folder` is for git’s own files. */
function enginesIn(folder: string): Readonly<Record<string, Engine>> {
	const git =
		(...flags: readonly string[]): Engine =>
		(base, local, remote) => {
			const files = { base, local, remote };
			for (const [name, text] of Object.entries(files))
				writeFileSync(join(folder, name), text);
			const paths = ['local', 'base', 'remote'].map((name) => join(folder, name));
			const { stdout, status, error } = spawnSync(
				'git',
				['merge-file', '-p', ...flags, ...paths],
				{
					encoding: 'utf8',
				},
			);
			if (error !== undefined || status === null || status > 127)
				throw new Error('git cannot merge');
			return { text: stdout };
		};
	return {
		git: git(),
		'git, union': git('--union'),
		'git, ours': git('--ours'),
		'git, theirs': git('--theirs'),
		'diff-match-patch': (base, local, remote) => ({
			text: dmp.patch_apply(dmp.patch_make(base, local), remote)[0],
		}),
		'last writer wins': (_, local, remote, random) => ({
			text: random(2) === 0 ? local : remote,
		}),
		'conflict copies': (_, local, remote) => ({ text: remote, copy: local }),
	};
}

/** The nets below a merge. */
export interface Nets {
	/** Repair of marks, and union with conflict copies. */
	readonly mend: boolean;
	/** Own lines that have vanished are put back; in the app the person is asked first. */
	readonly outbox: boolean;
}

const START =
	'---\ntier: 1\n---\n\n# Ana Silva\n\nMet in Lisbon.\n\n## Log\n\n- 2026-01-01 call: first of all ^k-00000000\n\n## Notes\n\nLikes bad puns.\n';
const SAID = [
	'call',
	'coffee',
	'message',
	'thanked',
	'introduced me to [[Bo Chen]]',
	'gift for them',
];
const TOPICS = [
	'shipping rates',
	'the new depot',
	'her daughter’s school',
	'an accountant',
	'rain',
];

interface Device {
	text: string;
	base: string;
	version: number;
	own: readonly OutboxLine[];
}

/** What one history came to. */
export interface Outcome {
	/** Facts that were written, the first included. */
	readonly facts: number;
	readonly lost: number;
	/** Facts that are read and that nobody wrote. */
	readonly invented: number;
	/** Whether the devices end with different notes. */
	readonly differ: boolean;
	/** Whether marks of an unfinished merge are left. */
	readonly marks: boolean;
}

/** Three devices write in one note for eight rounds and meet now and then; in the end all have met. */
function history(engine: Engine, nets: Nets, seed: number): Outcome {
	const random = randomFrom(seed);
	const remote = { text: START, version: 0 };
	const devices = [0, 1, 2].map((): Device => ({
		text: START,
		base: START,
		version: 0,
		own: [],
	}));
	const written = linesWithIds('', START).map(({ line }) => line);
	let drawn = 0;
	for (let round = 0; round < 8; round++) {
		for (const [at, device] of devices.entries()) {
			for (let n = random(3); n > 0; n--) {
				const id = `k-${(++drawn).toString(36).padStart(4, '0')}${seed.toString(36).slice(-4).padStart(4, 'z')}`;
				const on = day(`2026-0${round + 1}-${String(1 + random(28)).padStart(2, '0')}`);
				const words = `${SAID[random(SAID.length)] ?? ''}: ${TOPICS[random(TOPICS.length)] ?? ''} ${drawn}`;
				const line = formatLogLine({ day: on, words, id });
				device.text = made(device.text, addToLog(device.text, [line], 'Log'));
				device.own = [{ path: '', line, id }, ...device.own];
				written.push(line);
			}
			if (at === 0 && random(3) === 0) device.text += `Prose of round ${round}.\n`;
		}
		for (const device of shuffled(devices, random)) if (random(5) > 0) meet(device);
	}
	for (let again = 0; again < 4; again++) devices.forEach(meet);
	const facts = factsIn(written);
	const found = factsOf(remote.text);
	return {
		facts: facts.size,
		lost: [...facts].filter((fact) => !found.has(fact)).length,
		invented: [...found].filter((fact) => !facts.has(fact)).length,
		differ: devices.some(({ text }) => text !== remote.text),
		marks: /^(?:<{7}|={7}|>{7})/mu.test(remote.text),
	};

	function meet(device: Device): void {
		if (device.version < remote.version) {
			const merged =
				device.text === device.base
					? { text: remote.text }
					: engine(device.base, device.text, remote.text, random);
			device.text = nets.mend ? mended(merged) : merged.text;
			if (nets.outbox) device.text = withOwn(device);
		}
		if (device.text !== remote.text) {
			remote.text = device.text;
			remote.version++;
		}
		device.base = device.text;
		device.version = remote.version;
	}
}

function mended({ text, copy }: ReturnType<Engine>): string {
	const united = copy === undefined ? text : made(text, unionLog(text, copy, 'Log'));
	return made(united, repairLog(united, 'Log'));
}

function withOwn({ text, own }: Device): string {
	const lines = vanishedLines(own, text).map(({ line }) => line);
	return made(text, addToLog(text, lines, 'Log'));
}

function made(text: string, edited: Edited): string {
	return 'refused' in edited ? text : applyChanges(text, edited.changes);
}

/** Each fact of a note once: its id, what it is, its day, with whom, and its words. */
function factsOf(text: string): ReadonlySet<string> {
	const { events } = read('People/Ana Silva.md', text);
	return new Set(
		events.map(({ id, kind, day: on, people, about, text: words }) =>
			JSON.stringify([
				id,
				kind,
				on,
				people.map(({ raw }) => raw),
				about.map(({ raw }) => raw),
				words,
			]),
		),
	);
}

/** Of lines, each by itself in a log. */
function factsIn(lines: readonly string[]): ReadonlySet<string> {
	return new Set(
		lines.flatMap((line) => [
			...factsOf(`---\ntier: 1\n---\n\n# Ana Silva\n\n## Log\n\n${line}\n`),
		]),
	);
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
	return list
		.map((one) => ({ one, at: random(1_000_000) }))
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
}

/** The same numbers for the same seed. */
function randomFrom(seed: number): Random {
	let state = Math.imul(seed, 7919) >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

/** What became of all facts by each way of syncing. */
export function playHistories(count: number, nets: Nets) {
	const folder = mkdtempSync(join(tmpdir(), 'kith-merges-'));
	try {
		return Object.entries(enginesIn(folder)).map(([name, engine]) => {
			const all = Array.from({ length: count }, (_, n) => history(engine, nets, n + 1));
			const sum = (of: (one: Outcome) => number) =>
				all.reduce((total, one) => total + of(one), 0);
			return {
				name,
				facts: sum(({ facts }) => facts),
				lost: sum(({ lost }) => lost),
				invented: sum(({ invented }) => invented),
				differ: sum(({ differ }) => Number(differ)),
				marks: sum(({ marks }) => Number(marks)),
			};
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
