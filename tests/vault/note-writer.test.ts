import type { App } from 'obsidian';
import { describe, expect, test, vi } from 'vitest';
import type { Edited } from '../../src/core/record/act';
import { NoteWriter } from '../../src/vault/note-writer';
import { createApp, type Staged } from '../obsidian/create-app';
import type { Stage } from '../obsidian/stage';

const ANA = 'People/Ana Silva.md';

/** Puts a line on top of the note, once. */
function onTop(line: string): (text: string) => Edited {
	return (text) =>
		text.includes(line)
			? { changes: [] }
			: { changes: [{ from: 0, to: 0, insert: `${line}\n` }] };
}

function vaultOf(text: string, more: Partial<Parameters<typeof createApp>[0]> = {}): Staged {
	return createApp({ files: { [ANA]: text }, ...more });
}

async function turnIntoFolder(stage: Stage): Promise<void> {
	await stage.delete(ANA);
	await stage.app.vault.createFolder(ANA);
}

function writing(app: App, path = ANA, edit = onTop('met')) {
	return new NoteWriter(app).write(path, edit);
}

describe('a note that is not open', () => {
	test('is written in one step, and what was changed is told', async () => {
		const { app, stage } = vaultOf('# Ana');
		expect(await writing(app)).toEqual({
			outcome: 'written',
			before: '# Ana',
			changes: [{ from: 0, to: 0, insert: 'met\n' }],
		});
		expect(stage.text(ANA)).toBe('met\n# Ana');
		expect(stage.calls.map(({ name }) => name)).toEqual(['read', 'process']);
	});

	test('is not touched when there is nothing to change, or the edit is refused', async () => {
		const { app, stage } = vaultOf('met\n# Ana');
		expect(await writing(app)).toEqual({ outcome: 'unchanged' });
		const refused = await writing(app, ANA, () => ({ refused: 'Not here.' }));
		expect(refused).toEqual({ outcome: 'refused', why: 'Not here.' });
		expect(stage.calls.map(({ name }) => name)).toEqual(['read', 'read']);
	});

	test('is planned again when another device was faster', async () => {
		const { app, stage } = vaultOf('# Ana');
		const planned: string[] = [];
		const edit = (text: string) => {
			planned.push(text);
			// The first look at the note; then its text changes under our hands.
			if (planned.length === 1) stage.backstage.disk.write(ANA, '# Ana\nfrom afar');
			return onTop('met')(text);
		};
		await writing(app, ANA, edit);
		expect(planned).toEqual(['# Ana', '# Ana\nfrom afar']);
		expect(stage.text(ANA)).toBe('met\n# Ana\nfrom afar');
	});

	test('is left alone when another device has written the same meanwhile', async () => {
		const { app, stage } = vaultOf('# Ana');
		let looks = 0;
		const written = await writing(app, ANA, (text) => {
			if (++looks === 1) stage.backstage.disk.write(ANA, 'met\n# Ana');
			return onTop('met')(text);
		});
		expect(written).toEqual({ outcome: 'unchanged' });
		expect(stage.text(ANA)).toBe('met\n# Ana');
	});

	test('is refused when it reads as empty though it is long', async () => {
		const { app, stage } = vaultOf('x'.repeat(400));
		const file = app.vault.getFileByPath(ANA);
		stage.backstage.disk.write(ANA, '');
		expect(file?.stat.size).toBe(400);
		expect(await writing(app)).toEqual({
			outcome: 'refused',
			why: `${ANA} reads as empty, which it is not, so it was left alone.`,
		});
		expect(stage.text(ANA)).toBe('');
	});

	test.each(['nothing', 'another note'])(
		'is written rightly while the app’s cache knows %s of it',
		async (knows) => {
			const other = '---\ntier: 9\n---\n# Bo\n\n## Log\n';
			const { app, stage } = createApp({ files: { [ANA]: '# Ana', 'Bo.md': other } });
			const bo = app.metadataCache.getCache('Bo.md');
			const cached = knows === 'nothing' ? null : bo;
			vi.spyOn(app.metadataCache, 'getFileCache').mockReturnValue(cached);
			vi.spyOn(app.metadataCache, 'getCache').mockReturnValue(cached);
			await writing(app);
			expect(stage.files()).toEqual({ [ANA]: 'met\n# Ana', 'Bo.md': other });
		},
	);

	test.each([
		['renamed', (stage: Stage) => stage.rename(ANA, 'People/Ana Tan.md')],
		['moved', (stage: Stage) => stage.rename(ANA, 'Ana Silva.md')],
		['a folder now', (stage: Stage) => turnIntoFolder(stage)],
	])('that is %s is refused by name, and nothing is written anywhere', async (_, happens) => {
		const { app, stage } = vaultOf('# Ana');
		await happens(stage);
		const before = stage.files();
		expect(await writing(app)).toEqual({
			outcome: 'refused',
			why: `${ANA} is no longer there.`,
		});
		expect(stage.files()).toEqual(before);
	});

	test('that is gone is refused by name', async () => {
		const { app } = vaultOf('# Ana');
		expect(await writing(app, 'People/Bo.md')).toEqual({
			outcome: 'refused',
			why: 'People/Bo.md is no longer there.',
		});
	});

	test('that was deleted between choice and write is not brought back', async () => {
		const { app, stage } = vaultOf('# Ana');
		let looks = 0;
		const done = writing(app, ANA, (text) => {
			if (++looks === 1) void stage.delete(ANA);
			return onTop('met')(text);
		});
		await expect(done).rejects.toThrow();
		expect(app.vault.getFileByPath(ANA)).toBeNull();
	});

	test('that the app cannot write rejects, and keeps its text', async () => {
		const { app, stage } = vaultOf('# Ana');
		stage.failAt(2, new Error('disk full'));
		await expect(writing(app)).rejects.toThrow('disk full');
		expect(stage.text(ANA)).toBe('# Ana');
	});
});

describe('a note that is open', () => {
	test('is written in its editor, beside what was typed and not saved, and one undo takes it back', async () => {
		const { app, stage } = vaultOf('# Ana\n');
		const { editor } = await stage.open(ANA);
		editor.replaceRange('half a sen', { line: 1, ch: 0 });
		await writing(app);
		expect(editor.getValue()).toBe('met\n# Ana\nhalf a sen');
		editor.undo();
		expect(editor.getValue()).toBe('# Ana\nhalf a sen');
		editor.redo();
		await stage.save();
		expect(stage.text(ANA)).toBe('met\n# Ana\nhalf a sen');
	});

	test('only since the edit was planned is written in its editor all the same', async () => {
		const { app, stage } = vaultOf('# Ana\n');
		const process = app.vault.process.bind(app.vault);
		vi.spyOn(app.vault, 'process').mockImplementationOnce(async (file, edit) => {
			const { editor } = await stage.open(ANA);
			editor.replaceRange('half a sen', { line: 1, ch: 0 });
			return process(file, edit);
		});
		expect(await writing(app)).toMatchObject({
			outcome: 'written',
			before: '# Ana\nhalf a sen',
		});
		expect(stage.note().editor.getValue()).toBe('met\n# Ana\nhalf a sen');
		expect(stage.text(ANA)).toBe('# Ana\n');
		await stage.save();
		expect(stage.text(ANA)).toBe('met\n# Ana\nhalf a sen');
	});

	test('is refused while its editor is still empty though the note is long', async () => {
		const long = 'x'.repeat(400);
		const { app, stage } = vaultOf(long);
		const { editor } = await stage.open(ANA);
		vi.spyOn(editor, 'getValue').mockReturnValue('');
		const transaction = vi.spyOn(editor, 'transaction');
		expect(await writing(app)).toEqual({
			outcome: 'refused',
			why: `${ANA} reads as empty, which it is not, so it was left alone.`,
		});
		expect(transaction).not.toHaveBeenCalled();
	});

	test('is written on the disk while it is only being read', async () => {
		const { app, stage } = vaultOf('# Ana');
		const view = await stage.open(ANA);
		vi.spyOn(view, 'getMode').mockReturnValue('preview');
		await writing(app);
		expect(stage.text(ANA)).toBe('met\n# Ana');
	});

	test('is seen with what was typed and not saved', async () => {
		const { app, stage } = vaultOf('# Ana');
		const { editor } = await stage.open(ANA);
		editor.setValue('# Ana!');
		expect(await new NoteWriter(app).textOf(ANA)).toBe('# Ana!');
		expect(await new NoteWriter(app).textOf('People/Bo.md')).toBeUndefined();
	});
});

describe('a new note', () => {
	test('is made with the folders it lies in', async () => {
		const { app, stage } = vaultOf('# Ana');
		await new NoteWriter(app).create('Meetings/2026/Lunch.md', 'x');
		expect(stage.text('Meetings/2026/Lunch.md')).toBe('x');
	});

	test('never replaces one, in whatever case its name is written', async () => {
		const { app, stage } = vaultOf('# Ana', { ignoresCase: true });
		const writer = new NoteWriter(app);
		await expect(writer.create(ANA, 'x')).rejects.toThrow();
		await expect(writer.create('People/ANA SILVA.md', 'x')).rejects.toThrow();
		expect(stage.text(ANA)).toBe('# Ana');
	});

	test.each([true, false])(
		'lies in the folder that differs by case alone (disk that ignores case: %s)',
		(ignoresCase) => {
			const { app } = vaultOf('# Ana', { ignoresCase });
			const writer = new NoteWriter(app);
			expect(writer.placeFor('people/Bo.md')).toBe('People/Bo.md');
			expect(writer.placeFor('PEOPLE/2026/Bo.md')).toBe('People/2026/Bo.md');
			expect(writer.placeFor('People/Bo.md')).toBe('People/Bo.md');
			expect(writer.placeFor('Contacts/Bo.md')).toBe('Contacts/Bo.md');
			expect(writer.placeFor('Bo.md')).toBe('Bo.md');
		},
	);
});
