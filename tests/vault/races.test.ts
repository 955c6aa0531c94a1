import fc from 'fast-check';
import type { App } from 'obsidian';
import { expect, test } from 'vitest';
import type { Act } from '../../src/core/record/act';
import { addToLog } from '../../src/core/record/log-section';
import { applyChanges } from '../../src/core/text/change';
import { ActHistory } from '../../src/vault/act-history';
import { ActWriter } from '../../src/vault/act-writer';
import { NoteWriter } from '../../src/vault/note-writer';
import { createApp } from '../obsidian/create-app.ts';
import type { Stage } from '../obsidian/stage.ts';

/** `npm run campaign:races` tries more. */
const ORDERS = Number(process.env['KITH_RUNS'] ?? 300);

const ANA = 'People/Ana Silva.md';
const CALL = '- 2026-11-20 call ^k-00000001';
const LUNCH = '- 2026-11-20 lunch ^k-00000002';

/** One line in Ana’s log. */
function log(line: string): Act {
	const edits = [{ path: ANA, edit: (text: string) => addToLog(text, [line], 'Log') }];
	return { done: line, creates: [], edits };
}

/** Every call to the vault waits for its turn, before it is made and before its answer is told. */
function inTurns(app: App, turns: fc.Scheduler): void {
	const { vault } = app;
	const turn = () => turns.schedule(Promise.resolve());
	const read = vault.read.bind(vault);
	const process = vault.process.bind(vault);
	vault.read = async (file) => {
		await turn();
		const text = await read(file);
		await turn();
		return text;
	};
	vault.process = async (file, edit) => {
		await turn();
		const text = await process(file, edit);
		await turn();
		return text;
	};
}

/** Another device adds a line to the note, and the app merges what is typed and not yet saved. */
function comesFromAfar(stage: Stage, line: string): void {
	const { disk } = stage.backstage;
	const view = stage.app.workspace.activeEditor;
	if (view?.isUnsaved) view.editor.takeFromDisk(`${view.editor.getValue()}${line}\n`, false);
	disk.write(ANA, `${disk.read(ANA)}${line}\n`);
	stage.app.vault.reconcile(ANA);
}

/** Somebody opens the note, types at its end, and the app saves now and then. */
async function typeWords(stage: Stage, words: readonly string[], turns: fc.Scheduler) {
	const turn = () => turns.schedule(Promise.resolve());
	await turn();
	await stage.open(ANA);
	const { editor } = stage.note();
	for (const word of words) {
		await turn();
		editor.replaceRange(`${word}\n`, { line: editor.lastLine(), ch: 0 });
		await turn();
		if (word.endsWith('!')) await stage.note().save();
	}
}

type Write = (act: Act) => Promise<unknown>;

/** What stands in the note when everybody is done: how often each thing that somebody has written. */
async function outcomeOf(turns: fc.Scheduler, types: boolean, writerOf: (app: App) => Write) {
	const { app, stage } = createApp({ files: { [ANA]: '# Ana Silva\n\n## Log\n\nProse\n' } });
	inTurns(app, turns);
	const write = writerOf(app);
	const afar = ['afar 1', 'afar 2'];
	const words = ['typed 1', 'typed 2!', 'typed 3'];
	const all = [
		turns.schedule(Promise.resolve()).then(() => write(log(CALL))),
		turns.schedule(Promise.resolve()).then(() => write(log(LUNCH))),
		...afar.map(async (line) => {
			await turns.schedule(Promise.resolve());
			comesFromAfar(stage, line);
		}),
		...(types ? [typeWords(stage, words, turns)] : []),
	];
	await turns.waitFor(Promise.all(all));
	await stage.app.workspace.activeEditor?.save();
	const lines = stage.text(ANA).split('\n');
	const written = ['# Ana Silva', 'Prose', CALL, LUNCH, ...afar, ...(types ? words : [])];
	return written.map((line) => lines.filter((one) => one === line).length);
}

const orders = fc.tuple(fc.scheduler(), fc.boolean());

test.each([
	['one after the other', (app: App): Write => inQueue(app)],
	['at the same time', (app: App): Write => atOnce(app)],
])(
	'two acts %s, a typist and a sync on one note: nobody’s words are lost or doubled',
	async (_, writerOf) => {
		await fc.assert(
			fc.asyncProperty(orders, async ([turns, types]) => {
				const times = await outcomeOf(turns, types, writerOf);
				expect(times).toEqual(times.map(() => 1));
			}),
			{ numRuns: ORDERS / 2 },
		);
	},
	600_000,
);

function inQueue(app: App): Write {
	const acts = new ActWriter(new NoteWriter(app), new ActHistory());
	return (act) => acts.carryOut(act);
}

function atOnce(app: App): Write {
	const notes = new NoteWriter(app);
	return ({ edits }) => Promise.all(edits.map(({ path, edit }) => notes.write(path, edit)));
}

test('the same orders lose words where a note is read first and written later', async () => {
	let lost = 0;
	await fc.assert(
		fc.asyncProperty(orders, async ([turns, types]) => {
			const times = await outcomeOf(turns, types, readThenModify);
			if (times.some((count) => count !== 1)) lost++;
		}),
		{ numRuns: 100 },
	);
	expect(lost).toBeGreaterThan(50);
});

function readThenModify(app: App): Write {
	return async ({ edits }) => {
		for (const { path, edit } of edits) {
			const file = app.vault.getFileByPath(path);
			if (file === null) throw new Error(`There is no ${path}`);
			const text = await app.vault.read(file);
			const edited = edit(text);
			if ('changes' in edited)
				await app.vault.modify(file, applyChanges(text, edited.changes));
		}
	};
}
