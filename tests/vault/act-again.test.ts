import { expect, test } from 'vitest';
import type { Act } from '../../src/core/record/act';
import { ActHistory } from '../../src/vault/act-history';
import { ActWriter } from '../../src/vault/act-writer';
import { NoteWriter } from '../../src/vault/note-writer';
import { createApp } from '../obsidian/create-app.ts';

const FILES = { 'Ana.md': '# Ana', 'Bo.md': '# Bo', 'Cy.md': '# Cy' };

/** Makes a note, and puts a line on top of three, once each. */
const ACT: Act = {
	done: 'Wrote “met”',
	creates: [{ path: 'Dee.md', text: 'Dee' }],
	edits: Object.keys(FILES).map((path) => ({
		path,
		edit: (text) => ({
			changes: text.includes('met') ? [] : [{ from: 0, to: 0, insert: 'met\n' }],
		}),
	})),
};

const AFTER = { 'Ana.md': 'met\n# Ana', 'Bo.md': 'met\n# Bo', 'Cy.md': 'met\n# Cy' };

function deskOf() {
	const { app, stage } = createApp({ files: FILES });
	return { acts: new ActWriter(new NoteWriter(app), new ActHistory()), stage };
}

/** Stops behind the first notes. */
function stopAfter(notes: number) {
	let told = 0;
	return { stopped: () => told === notes, wrote: () => told++ };
}

test('an act stopped half way and gone on with is one undo', async () => {
	const { acts, stage } = deskOf();
	await acts.carryOut(ACT, stopAfter(2));
	await acts.carryOut(ACT, stopAfter(3));
	await acts.carryOut(ACT);
	expect(stage.files()).toEqual({ ...AFTER, 'Dee.md': 'Dee' });
	await acts.undo();
	expect(stage.files()).toEqual(FILES);
	expect(await acts.undo()).toBeUndefined();
	await acts.redo();
	expect(stage.files()).toEqual({ ...AFTER, 'Dee.md': 'Dee' });
});

test('the notice of either half takes back the whole, once', async () => {
	const { acts, stage } = deskOf();
	const first = await acts.carryOut(ACT, stopAfter(2));
	const second = await acts.carryOut(ACT);
	await acts.undo(first);
	expect(stage.files()).toEqual(FILES);
	expect(await acts.undo(second)).toBeUndefined();
});

test('what was done in between keeps the halves apart', async () => {
	const { acts, stage } = deskOf();
	await acts.carryOut(ACT, stopAfter(2));
	const other = { ...ACT, done: 'Wrote another', creates: [], edits: ACT.edits.slice(1, 2) };
	await acts.carryOut(other);
	await acts.carryOut(ACT);
	await acts.undo();
	expect(stage.files()).toEqual({ ...AFTER, 'Cy.md': '# Cy', 'Dee.md': 'Dee' });
	await acts.undo();
	await acts.undo();
	expect(stage.files()).toEqual(FILES);
});

test('tried again, an act keeps the note it made with what was typed there, and does the rest', async () => {
	const { acts, stage } = deskOf();
	await acts.carryOut(ACT, stopAfter(1));
	await stage.sync('Dee.md', 'Dee\nwhom I met at the fair');
	expect(await acts.carryOut(ACT)).toMatchObject({
		written: ['Ana.md', 'Bo.md', 'Cy.md'],
		left: [],
	});
	expect(stage.files()).toEqual({ ...AFTER, 'Dee.md': 'Dee\nwhom I met at the fair' });
});

test('tried again after its note was taken away, an act makes it again', async () => {
	const { acts, stage } = deskOf();
	await acts.carryOut(ACT, stopAfter(1));
	await stage.delete('Dee.md');
	await acts.carryOut(ACT);
	expect(stage.files()).toEqual({ ...AFTER, 'Dee.md': 'Dee' });
});

test('a note that somebody else made at its path stops an act', async () => {
	const { acts, stage } = deskOf();
	await acts.carryOut(ACT, stopAfter(1));
	await acts.undo();
	await stage.sync('Dee.md', 'Another Dee');
	expect(await acts.carryOut(ACT)).toMatchObject({ written: [], failed: { path: 'Dee.md' } });
	expect(stage.text('Dee.md')).toBe('Another Dee');
});

test('a note for a folder that is there in another case is made in it, and taken back from it', async () => {
	const { app, stage } = createApp({ files: { 'People/Ana.md': '# Ana' }, ignoresCase: true });
	const acts = new ActWriter(new NoteWriter(app), new ActHistory());
	const act = { done: '', creates: [{ path: 'people/Bo.md', text: '# Bo' }], edits: [] };
	expect(await acts.carryOut(act)).toMatchObject({ written: ['People/Bo.md'] });
	expect(stage.text('People/Bo.md')).toBe('# Bo');
	await acts.undo();
	expect(Object.keys(stage.files())).toEqual(['People/Ana.md']);
});
