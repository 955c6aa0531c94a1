import { describe, expect, test } from 'vitest';
import { addToLog } from '../../src/core/record/log-section';
import { ANA, atWork, BO, FILES, log, ONE, TWO } from './outbox-at-work';

describe('lines written on this device that a sync drops', () => {
	test('are asked about once, and nothing is put back by itself', async () => {
		const { acts, asked, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await acts.carryOut(log(ANA, TWO));
		await settle();
		expect(asked).toEqual([]);
		await stage.sync(ANA, FILES[ANA] ?? '');
		await settle();
		await stage.sync(ANA, '# Ana Silva\n\n## Log\n\nfrom afar\n');
		await settle();
		expect(asked).toEqual([[`${ANA}: 2`]]);
		expect(stage.text(ANA)).toBe('# Ana Silva\n\n## Log\n\nfrom afar\n');
	});

	test('are no question when they come back by themselves', async () => {
		const { acts, asked, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		const written = stage.text(ANA);
		await stage.sync(ANA, '');
		await stage.sync(ANA, written);
		await settle();
		expect(asked).toEqual([]);
		await stage.sync(ANA, '# Ana Silva\n');
		await settle();
		await stage.sync(ANA, written);
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`], []]);
	});

	test('are those of this device, not those that others wrote beside them', async () => {
		const { acts, last, settle, stage } = atWork(undefined, {
			[ANA]: `# Ana Silva\n\n## Log\n${TWO}\n`,
		});
		await acts.carryOut(log(ANA, ONE));
		await stage.sync(ANA, '# Ana Silva\n');
		await settle();
		expect(last().flatMap(({ lines }) => lines.map(({ line }) => line))).toEqual([ONE]);
	});

	test('are no question before a sync has come to rest', async () => {
		const { acts, around, asked, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		const written = stage.text(ANA);
		await stage.sync(ANA, '# Ana Silva\n');
		around.pass(1_000);
		await stage.sync(ANA, '# Ana\n');
		around.pass(1_000);
		await stage.sync(ANA, written);
		around.pass(2_000);
		await stage.tick();
		expect(asked).toEqual([]);
	});

	test('in many notes are one question', async () => {
		const { acts, asked, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await acts.carryOut(log(BO, TWO));
		await stage.sync(ANA, '# Ana Silva\n');
		await stage.sync(BO, '# Bo Chen\n');
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`, `${BO}: 1`]]);
	});

	test('are not asked about again once they were removed on purpose', async () => {
		const { acts, asked, last, outbox, settle, stage, watch } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.sync(ANA, '# Ana Silva\n');
		await settle();
		watch.answered(last(), true);
		expect(outbox.of(ANA)).toEqual([]);
		await stage.sync(ANA, '# Ana\n');
		await settle();
		expect(asked).toHaveLength(1);
	});

	test('are asked about again at the next change when they could not be put back', async () => {
		const { acts, asked, last, settle, stage, watch } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.sync(ANA, '# Ana Silva\n');
		await settle();
		watch.answered(last(), false);
		await stage.sync(ANA, '# Ana\n');
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`], [`${ANA}: 1`]]);
	});

	test('are asked about at the next start when it happened meanwhile', async () => {
		const { acts, saved } = atWork();
		await acts.carryOut(log(ANA, ONE));
		const { asked, settle } = atWork(saved);
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`]]);
	});

	test('are no question while the note reads as empty, which it is not', async () => {
		const { acts, app, asked, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		const file = app.vault.getFileByPath(ANA);
		const size = file?.stat.size ?? 0;
		await stage.sync(ANA, '');
		if (file) file.stat.size = size;
		await settle();
		expect(asked).toEqual([]);
	});

	test('are no question while the note cannot be read', async () => {
		const { acts, asked, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.sync(ANA, '# Ana Silva\n');
		stage.failAt(1, new Error('locked'), true);
		await settle();
		expect(asked).toEqual([]);
	});

	test('are asked about all the same when something else is logged before', async () => {
		const { acts, asked, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.sync(ANA, '# Ana Silva\n');
		await acts.carryOut(log(ANA, TWO));
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`]]);
	});
});

describe('lines removed on this device are removed on purpose', () => {
	test('by undo; by redo they are kept again', async () => {
		const { acts, asked, outbox, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await acts.undo();
		await settle();
		expect([asked, outbox.of(ANA)]).toEqual([[], []]);
		await acts.redo();
		await stage.sync(ANA, '# Ana Silva\n');
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`]]);
	});

	test('by the hand of whoever types in the note', async () => {
		const { acts, asked, outbox, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		const { editor } = await stage.open(ANA);
		editor.setValue('# Ana Silva\n\n## Log\n');
		await stage.save();
		await settle();
		expect([asked, outbox.of(ANA)]).toEqual([[], []]);
	});

	test('but not when a sync drops them in a note that is open', async () => {
		const { acts, asked, settle, stage } = atWork();
		await stage.open(ANA);
		stage.type('!');
		await acts.carryOut(log(ANA, ONE));
		await stage.save();
		await stage.sync(ANA, '# Ana Silva\n');
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`]]);
	});

	test('and not when they were only moved in the note', async () => {
		const { acts, asked, outbox, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		const { editor } = await stage.open(ANA);
		editor.setValue('# Ana Silva\n');
		editor.setValue(`# Ana Silva\n\n${ONE}\n`);
		await stage.save();
		await settle();
		expect(outbox.of(ANA)).toHaveLength(1);
		await stage.sync(ANA, '# Ana Silva\n');
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`]]);
	});

	test('but not by typing beside them after a sync has dropped them', async () => {
		const { acts, asked, outbox, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.open(ANA);
		await stage.sync(ANA, '# Ana Silva\n');
		stage.type('a');
		await stage.save();
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`]]);
		stage.type('b');
		await stage.save();
		await settle();
		expect(asked).toHaveLength(1);
		expect(outbox.of(ANA)).toHaveLength(1);
	});

	test('but not by a sync after an undo and a redo in a note that is open', async () => {
		const { acts, asked, settle, stage } = atWork();
		await stage.open(ANA);
		await acts.carryOut(log(ANA, ONE));
		await acts.undo();
		await acts.redo();
		await stage.save();
		await settle();
		await stage.sync(ANA, '# Ana Silva\n');
		await settle();
		expect(asked).toEqual([[`${ANA}: 1`]]);
	});
});

describe('a note that is gone', () => {
	test('when a line was to be written in it: the line is kept, and asked about', async () => {
		const { acts, asked, settle, stage } = atWork();
		await stage.delete(ANA);
		expect(await acts.carryOut(log(ANA, ONE))).toMatchObject({
			refused: [{ path: ANA, why: `${ANA} is no longer there.` }],
		});
		await acts.carryOut(log(ANA, ONE));
		await settle();
		expect(asked).toEqual([[`${ANA}: 1, gone`]]);
		expect(Object.keys(stage.files())).toEqual([BO]);
	});

	test('between choice and write: the line is kept all the same', async () => {
		const { acts, outbox, stage } = atWork();
		let looks = 0;
		const carried = await acts.carryOut({
			done: '',
			creates: [],
			edits: [
				{
					path: ANA,
					edit: (text) => {
						if (++looks === 1) void stage.delete(ANA);
						return addToLog(text, [ONE], 'Log');
					},
				},
			],
		});
		expect(carried.failed?.path).toBe(ANA);
		expect(outbox.of(ANA).map(({ line }) => line)).toEqual([ONE]);
	});

	test('because another device has deleted it is asked about, and not made again by itself', async () => {
		const { acts, asked, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.sync(ANA, null);
		await settle();
		expect(asked).toEqual([[`${ANA}: 1, gone`]]);
		expect(Object.keys(stage.files())).toEqual([BO]);
	});

	test('at the start may be on its way: nothing is asked, and its lines are kept', async () => {
		const { acts, saved } = atWork();
		await acts.carryOut(log(ANA, ONE));
		const { asked, outbox, settle } = atWork(saved, {});
		await settle();
		expect(asked).toEqual([]);
		expect(outbox.of(ANA)).toHaveLength(1);
	});

	test('because it goes by another name now takes its lines along', async () => {
		const { acts, asked, outbox, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.rename(ANA, 'People/Ana Tan.md');
		expect(outbox.of('People/Ana Tan.md')).toHaveLength(1);
		const text = stage.text('People/Ana Tan.md');
		await stage.sync('People/Ana Tan.md', null);
		await stage.sync('Archive/Ana Tan.md', text);
		await settle();
		expect(asked).toEqual([]);
		expect(outbox.paths).toEqual(['Archive/Ana Tan.md']);
	});

	test('because it was renamed is asked about by its new name', async () => {
		const { acts, asked, settle, stage } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.sync(ANA, '# Ana Silva\n');
		await stage.rename(ANA, 'People/Ana Tan.md');
		await settle();
		expect(asked).toEqual([['People/Ana Tan.md: 1']]);
		await stage.rename('People/Ana Tan.md', 'People/Ana.md');
		await settle();
		expect(asked.at(-1)).toEqual(['People/Ana.md: 1']);
	});

	test('because an undo took it away again is no question', async () => {
		const { acts, asked, outbox, settle } = atWork();
		const made = { path: 'People/Cy.md', text: `# Cy\n\n## Log\n${ONE}\n` };
		await acts.carryOut({ done: '', creates: [made], edits: [] });
		expect(outbox.paths).toEqual(['People/Cy.md']);
		await acts.undo();
		await settle();
		expect([asked, outbox.paths]).toEqual([[], []]);
	});
});

describe('the outbox', () => {
	test('keeps a line for 90 days', async () => {
		const { acts, outbox, pass } = atWork();
		await acts.carryOut(log(ANA, ONE));
		pass(90);
		expect(outbox.of(ANA)).toHaveLength(1);
		pass(1);
		expect(outbox.paths).toEqual([]);
	});

	test('keeps the latest 500 lines', () => {
		const { outbox, saved } = atWork();
		const many = Array.from({ length: 510 }, (_, n) => `- a line ^k-${n}\n`).join('');
		outbox.wrote(BO, '', many);
		expect(outbox.of(BO)).toHaveLength(500);
		expect(saved.value).toHaveLength(500);
	});

	test('keeps a line as it reads after a later act', () => {
		const { outbox } = atWork();
		outbox.wrote(ANA, '', `${ONE}\n`);
		outbox.wrote(ANA, `${ONE}\n`, '- 2026-11-20 call [contact:: no] ^k-00000001\n');
		expect(outbox.of(ANA).map(({ line }) => line)).toEqual([
			'- 2026-11-20 call [contact:: no] ^k-00000001',
		]);
	});

	test.each([
		[null],
		['x'],
		[{}],
		[[null, 1, 'x', {}, { id: 'k-1', path: ANA, line: '- x ^k-2', day: '2026-11-20' }]],
		[[{ id: 'k-1', path: ANA, line: '- x ^k-1', day: 'soon' }]],
		[[{ id: 'k-1', path: 7, line: '- x ^k-1', day: '2026-11-20' }]],
	])('is empty when what was stored is %j', (value) => {
		expect(atWork({ value }).outbox.paths).toEqual([]);
	});

	test('lets go of the app when the plugin is switched off', async () => {
		const { acts, asked, settle, stage, watch } = atWork();
		await acts.carryOut(log(ANA, ONE));
		await stage.sync(ANA, '# Ana Silva\n');
		watch.unload();
		await settle();
		await stage.sync(ANA, '# Ana\n');
		await settle();
		expect(asked).toEqual([]);
	});
});
