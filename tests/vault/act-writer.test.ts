import { describe, expect, test, vi } from 'vitest';
import type { Act } from '../../src/core/record/act';
import { ActHistory } from '../../src/vault/act-history';
import { ActWriter } from '../../src/vault/act-writer';
import { NoteWriter } from '../../src/vault/note-writer';
import { createApp } from '../obsidian/create-app';

const FILES = { 'Ana.md': '# Ana', 'Bo.md': '# Bo\r\n', 'Cy.md': '# Cy' };

function deskOf(files: Readonly<Record<string, string>> = FILES) {
	const { app, stage } = createApp({ files });
	const history = new ActHistory();
	const acts = new ActWriter(new NoteWriter(app), history);
	return { app, acts, history, stage };
}

/** Puts a line on top of some notes, once each, and perhaps makes one. */
function act(line: string, paths: readonly string[], made?: string): Act {
	return {
		done: `Wrote “${line}”`,
		creates: made === undefined ? [] : [{ path: made, text: line }],
		edits: paths.map((path) => ({
			path,
			edit: (text) => ({
				changes: text.includes(line) ? [] : [{ from: 0, to: 0, insert: `${line}\n` }],
			}),
		})),
	};
}

const ALL = ['Ana.md', 'Bo.md', 'Cy.md'];

describe('an act', () => {
	test('is written in all its notes, and says where', async () => {
		const { acts, stage } = deskOf();
		expect(await acts.carryOut(act('met', ['Ana.md', 'Bo.md'], 'New/Dee.md'))).toEqual({
			written: ['New/Dee.md', 'Ana.md', 'Bo.md'],
			refused: [],
			left: [],
		});
		expect(stage.files()).toEqual({
			...FILES,
			'Ana.md': 'met\n# Ana',
			'Bo.md': 'met\n# Bo\r\n',
			'New/Dee.md': 'met',
		});
	});

	test('carried out twice at once is written once', async () => {
		const { acts, stage } = deskOf();
		const twice = act('met', ['Ana.md']);
		await Promise.all([acts.carryOut(twice), acts.carryOut(twice)]);
		expect(stage.text('Ana.md')).toBe('met\n# Ana');
	});

	test('and another at the same time are both written', async () => {
		const { acts, stage } = deskOf();
		await Promise.all([
			acts.carryOut(act('one', ['Ana.md'])),
			acts.carryOut(act('two', ['Ana.md'])),
		]);
		expect(stage.text('Ana.md')).toBe('two\none\n# Ana');
	});

	test('leaves a note that refuses as it is, says why, and goes on', async () => {
		const { acts, stage } = deskOf();
		const edits = [
			{
				path: 'Ana.md',
				edit: () => ({ refused: 'The properties cannot be read (line 3).' }),
			},
			...act('met', ['Bo.md', 'Gone.md']).edits,
		];
		expect(await acts.carryOut({ done: 'x', creates: [], edits })).toEqual({
			written: ['Bo.md'],
			refused: [
				{ path: 'Ana.md', why: 'The properties cannot be read (line 3).' },
				{ path: 'Gone.md', why: 'Gone.md is no longer there.' },
			],
			left: [],
		});
		expect(stage.text('Ana.md')).toBe('# Ana');
	});

	test('that the app cannot go on with stops there, and carried out again completes', async () => {
		for (let n = 1; ; n++) {
			const { acts, stage } = deskOf();
			const whole = act('met', ALL, 'Dee.md');
			stage.failAt(n, new Error('disk full.'), true);
			const first = await acts.carryOut(whole);
			const calls = stage.calls.length;
			if (calls < n) {
				expect(first.failed).toBeUndefined();
				expect(n).toBe(8);
				break;
			}
			expect(calls).toBe(n);
			expect(first.failed?.why).toMatch(/^\S+ could not be written: disk full\.$/u);
			expect([...first.written, first.failed?.path, ...first.left]).toEqual([
				'Dee.md',
				...ALL,
			]);
			stage.heal();
			await acts.carryOut(whole);
			for (const path of ALL)
				expect(stage.text(path)).toBe(`met\n${FILES[path as 'Ana.md']}`);
			expect(stage.text('Dee.md')).toBe('met');
		}
	});

	test('can be stopped half way: what was done stays, what was not is named', async () => {
		const { acts, stage } = deskOf();
		const told: string[] = [];
		const carried = await acts.carryOut(act('met', ALL), {
			stopped: () => told.length === 2,
			wrote: (notes, of) => told.push(`${notes} of ${of}`),
		});
		expect(carried).toMatchObject({ written: ['Ana.md', 'Bo.md'], left: ['Cy.md'] });
		expect(told).toEqual(['1 of 3', '2 of 3']);
		expect(stage.text('Cy.md')).toBe('# Cy');
	});
});

describe('undo', () => {
	test('takes an act back in every note to the last byte, redo does it again', async () => {
		const { acts, stage } = deskOf();
		await acts.carryOut(act('met', ALL, 'Dee.md'));
		const after = stage.files();
		expect(await acts.undo()).toMatchObject({ done: 'Wrote “met”' });
		expect(stage.files()).toEqual(FILES);
		expect(await acts.redo()).toMatchObject({ done: 'Wrote “met”' });
		expect(stage.files()).toEqual(after);
		await acts.undo();
		expect(stage.files()).toEqual(FILES);
	});

	test('goes back act by act, and says when there is none', async () => {
		const { acts, stage } = deskOf();
		expect(await acts.undo()).toBeUndefined();
		expect(await acts.redo()).toBeUndefined();
		await acts.carryOut(act('one', ['Ana.md']));
		await acts.carryOut(act('two', ['Ana.md', 'Bo.md']));
		expect((await acts.undo())?.done).toBe('Wrote “two”');
		expect((await acts.undo())?.done).toBe('Wrote “one”');
		expect(await acts.undo()).toBeUndefined();
		expect(stage.files()).toEqual(FILES);
	});

	test('is refused as a whole, by the name of the note, when one was changed since', async () => {
		const { acts, stage } = deskOf();
		await acts.carryOut(act('met', ALL));
		await stage.sync('Bo.md', 'met\n# Bo\r\nmore');
		const before = stage.files();
		expect(await acts.undo()).toMatchObject({
			written: [],
			refused: [{ path: 'Bo.md', why: 'Bo.md was changed since.' }],
		});
		expect(stage.files()).toEqual(before);
	});

	test('does not take away a note it made that was written in since', async () => {
		const { acts, stage } = deskOf();
		await acts.carryOut(act('met', [], 'Dee.md'));
		await stage.sync('Dee.md', 'met\nmore');
		expect((await acts.undo())?.refused).toEqual([
			{ path: 'Dee.md', why: 'Dee.md was changed since.' },
		]);
		expect(stage.text('Dee.md')).toBe('met\nmore');
	});

	test('does not take away a note it made that is written in while it undoes the rest', async () => {
		const { app, acts, stage } = deskOf();
		await acts.carryOut(act('met', ['Ana.md'], 'Dee.md'));
		const process = app.vault.process.bind(app.vault);
		vi.spyOn(app.vault, 'process').mockImplementationOnce(async (file, edit) => {
			await stage.sync('Dee.md', 'met\nmore');
			return process(file, edit);
		});
		expect(await acts.undo()).toMatchObject({
			written: ['Ana.md'],
			refused: [{ path: 'Dee.md', why: 'Dee.md was changed since.' }],
		});
		expect(stage.files()).toEqual({ ...FILES, 'Dee.md': 'met\nmore' });
	});

	test('of what was undone is gone once something new is done', async () => {
		const { acts } = deskOf();
		await acts.carryOut(act('one', ['Ana.md']));
		await acts.undo();
		await acts.carryOut(act('two', ['Ana.md']));
		expect(await acts.redo()).toBeUndefined();
	});

	test('that fails half way can be run again to the end', async () => {
		const { acts, stage } = deskOf();
		await acts.carryOut(act('met', ALL));
		// Three looks, then reading and writing Cy, then reading and writing Bo.
		stage.failAt(7, new Error('locked'));
		expect(await acts.undo()).toMatchObject({ written: ['Cy.md'], failed: { path: 'Bo.md' } });
		expect(stage.text('Bo.md')).toBe('met\n# Bo\r\n');
		expect(await acts.undo()).toMatchObject({ written: ['Bo.md', 'Ana.md'] });
		expect(stage.files()).toEqual(FILES);
	});

	test('reaches back fifty acts, and 32 MB', async () => {
		const { acts, history } = deskOf();
		for (let n = 0; n < 55; n++) await acts.carryOut(act(`line ${n} `, ['Ana.md']));
		let undone = 0;
		while ((await acts.undo()) !== undefined) undone++;
		expect(undone).toBe(50);
		const long = { path: 'Ana.md', after: 'x'.repeat(9 * 1024 * 1024), back: [] };
		for (const done of ['one', 'two']) history.add({ done, notes: [long] });
		expect(history.last?.done).toBe('two');
		history.undone(history.last ?? { done: '', notes: [] }, { done: 'two', notes: [long] }, []);
		expect(history.last).toBeUndefined();
	});
});
