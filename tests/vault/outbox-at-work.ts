import { addDays } from '../../src/core/calendar/day';
import type { VanishedLines } from '../../src/core/record/put-back';
import type { Act } from '../../src/core/record/act';
import { addToLog } from '../../src/core/record/log-section';
import { ActHistory } from '../../src/vault/act-history';
import { ActWriter } from '../../src/vault/act-writer';
import { NoteWriter } from '../../src/vault/note-writer';
import { Outbox } from '../../src/vault/outbox';
import { OutboxWatch } from '../../src/vault/outbox-watch';
import { day } from '../fakes/build-network';
import { HandCranked } from '../fakes/hand-cranked';
import { createApp } from '../obsidian/create-app.ts';

export const ANA = 'People/Ana Silva.md';
export const BO = 'People/Bo Chen.md';
export const FILES = { [ANA]: '# Ana Silva\n\n## Log\n', [BO]: '# Bo Chen\n\n## Log\n' };
export const ONE = '- 2026-11-20 call ^k-00000001';
export const TWO = '- 2026-11-20 lunch ^k-00000002';

/** One line in one log. */
export function log(path: string, line: string): Act {
	const edits = [{ path, edit: (text: string) => addToLog(text, [line], 'Log') }];
	return { done: `Logged ${line}`, creates: [], edits };
}

/** The outbox at work in an app; `asked` are the questions, `People/Ana Silva.md: 2` a note with two lines missing. */
export function atWork(
	saved: { value: unknown } = { value: null },
	files: Record<string, string> = FILES,
) {
	const { app, stage } = createApp({ files });
	const around = new HandCranked();
	let today = day('2026-11-20');
	const outbox = new Outbox({
		load: () => saved.value,
		save: (lines) => (saved.value = JSON.parse(JSON.stringify(lines)) as unknown),
		today: () => today,
	});
	const notes = new NoteWriter(app);
	const acts = new ActWriter(notes, new ActHistory(), outbox);
	const asked: string[][] = [];
	let last: readonly VanishedLines[] = [];
	const question = {
		ask: (vanished: readonly VanishedLines[]) => {
			last = vanished;
			asked.push(
				vanished.map(
					({ path, isGone, lines }) =>
						`${path}: ${lines.length}${isGone ? ', gone' : ''}`,
				),
			);
		},
	};
	const watch = new OutboxWatch(app, { outbox, notes, around, question });
	watch.load();
	const settle = async () => {
		await stage.tick();
		around.pass(2_000);
		await stage.tick();
	};
	const pass = (days: number) => (today = addDays(today, days));
	return {
		app,
		acts,
		around,
		asked,
		last: () => last,
		outbox,
		pass,
		saved,
		settle,
		stage,
		watch,
	};
}
