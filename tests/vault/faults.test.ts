import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Act } from '../../src/core/record/act';
import { ActHistory } from '../../src/vault/act-history';
import { ActWriter, type Carried, type TakenBack } from '../../src/vault/act-writer';
import { NoteWriter } from '../../src/vault/note-writer';
import { Outbox } from '../../src/vault/outbox';
import { day } from '../fakes/build-network';
import { ANA, EVERY_ACT, VAULT, type SomeAct } from '../fakes/every-act';
import { read } from '../fakes/read';
import { createApp } from '../obsidian/create-app.ts';

const ERROR = new Error('disk full.');

function openVault() {
	const { app, stage } = createApp({ files: VAULT });
	const store = { load: () => null, save: () => undefined, today: () => day('2026-11-20') };
	const acts = new ActWriter(new NoteWriter(app), new ActHistory(), new Outbox(store));
	return { acts, stage };
}

function planned({ act }: SomeAct) {
	return act(VAULT[ANA.path] ?? '');
}

/** The vault when nothing goes wrong. */
async function afterwards(act: Act) {
	const { acts, stage } = openVault();
	await acts.carryOut(act);
	return stage.files();
}

type Files = Readonly<Record<string, string>>;

/** Paths of notes that are neither as they were nor as they are to be. */
function halfDone(now: Files, before: Files, after: Files): readonly string[] {
	const paths = new Set([...Object.keys(now), ...Object.keys(before), ...Object.keys(after)]);
	return [...paths].filter((path) => now[path] !== before[path] && now[path] !== after[path]);
}

/** What of a note cannot be read. */
function errorsIn([path, text]: readonly [string, string]): readonly string[] {
	return read(path, text)
		.diagnostics.filter(({ severity }) => severity === 'error')
		.map(({ code }) => code);
}

/** What was told names the note it is about. */
function expectTold({ failed }: Carried | TakenBack): void {
	expect(failed?.why).toBe(`${failed?.path ?? ''} could not be written: disk full.`);
	expect(failed?.path).toMatch(/\.md$/u);
}

const CASES = EVERY_ACT.flatMap((one) =>
	[false, true].map((stays) => ({ ...one, stays, fault: stays ? 'every' : 'the' })),
);

test.each(CASES)(
	'$name: when $fault n-th call to the vault fails, no note is half written, and again it completes',
	async (one) => {
		const act = planned(one);
		const after = await afterwards(act);
		expect(after).not.toEqual(VAULT);
		expect(Object.entries(after).flatMap(errorsIn)).toEqual([]);
		for (let n = 1; ; n++) {
			const { acts, stage } = openVault();
			stage.failAt(n, ERROR, one.stays);
			const carried = await acts.carryOut(act);
			if (stage.calls.length < n) break;
			expect(halfDone(stage.files(), VAULT, after)).toEqual([]);
			expectTold(carried);
			stage.heal();
			expect((await acts.carryOut(act)).failed).toBeUndefined();
			expect(stage.files()).toEqual(after);
			// What was written by both tries is taken back by both.
			while ((await acts.undo())?.written.length) continue;
			expect(stage.files()).toEqual(VAULT);
		}
	},
);

test.each(CASES)(
	'$name: when $fault n-th call of its undo fails, no note is half taken back, and again it completes',
	async (one) => {
		const act = planned(one);
		const after = await afterwards(act);
		for (let n = 1; ; n++) {
			const { acts, stage } = openVault();
			await acts.carryOut(act);
			const calls = stage.calls.length;
			stage.failAt(n, ERROR, one.stays);
			const undone = await acts.undo();
			if (stage.calls.length < calls + n) break;
			expect(halfDone(stage.files(), VAULT, after)).toEqual([]);
			if (undone?.failed) expectTold(undone);
			// A note that could not be looked at: then nothing was taken back at all.
			else expect([undone?.written, stage.files()]).toEqual([[], after]);
			stage.heal();
			while ((await acts.undo())?.written.length) continue;
			expect(stage.files()).toEqual(VAULT);
		}
	},
);

test('every act there is has its place in the table', () => {
	const room = join(import.meta.dirname, '../../src/core/record');
	const makers = readdirSync(room).flatMap((name) => {
		const code = readFileSync(join(room, name), 'utf8');
		return [...code.matchAll(/^export function (\w+)\([^]*?\): (\w+)/gmu)].flatMap(
			([, maker = '', made]) => (made === 'Act' ? [maker] : []),
		);
	});
	const named = new Set(EVERY_ACT.map(({ name }) => name.replace(/[ ,].*$/u, '')));
	expect(makers.filter((maker) => maker !== 'logLine' && !named.has(maker))).toEqual([]);
	expect(makers.length).toBeGreaterThan(15);
});
