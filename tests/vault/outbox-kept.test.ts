import { describe, expect, test } from 'vitest';
import { addToLog } from '../../src/core/record/log-section';
import { ANA, atWork, BO, log, ONE } from './outbox-at-work';

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

	test('knows at the next start which lines are tasks of a review', () => {
		const { outbox, saved } = atWork();
		const heading = 'Kith review 2026-11-20';
		const task = '- [ ] Get in touch with [[Bo Chen]] ^k-00000003';
		outbox.wrote(BO, '', `## ${heading}\n\nCarried over from my notes:\n\n${task}\n`);
		outbox.wrote(ANA, '', `${ONE}\n`);
		const again = atWork(saved).outbox;
		expect([...again.of(BO), ...again.of(ANA)].map(({ review }) => review)).toEqual([
			heading,
			undefined,
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
