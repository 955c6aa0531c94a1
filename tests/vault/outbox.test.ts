import { describe, expect, test } from 'vitest';
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
