import { type App, TFile, TFolder } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { createApp } from './create-app.ts';

const files = { 'People/Ada.md': 'Ada\n', 'Notes.md': 'Notes\n' };

function fileAt(app: App, path: string): TFile {
	const file = app.vault.getFileByPath(path);
	if (file === null) throw new Error(`There is no ${path}`);
	return file;
}

/** What the vault tells, in order. */
function told(app: App): string[] {
	const heard: string[] = [];
	const { vault } = app;
	vault.on('create', ({ path }) => heard.push(`create ${path}`));
	vault.on('modify', ({ path }) => heard.push(`modify ${path}`));
	vault.on('delete', ({ path }) => heard.push(`delete ${path}`));
	vault.on('rename', ({ path }, was) => heard.push(`rename ${was} to ${path}`));
	return heard;
}

describe('reading', () => {
	test('a path is found as it is written, with its ending and its case', () => {
		const { app } = createApp({ files });
		expect(app.vault.getFileByPath('People/Ada.md')).toBeInstanceOf(TFile);
		expect(app.vault.getFileByPath('people/ada.md')).toBeNull();
		expect(app.vault.getFileByPath('People')).toBeNull();
		expect(app.vault.getFolderByPath('People')).toBeInstanceOf(TFolder);
		expect(app.vault.getAbstractFileByPath('/')).toBe(app.vault.getRoot());
	});

	test('only notes are Markdown files, and the configuration folder is not listed', () => {
		const { app } = createApp({
			files: { ...files, 'photo.png': '', '.obsidian/app.json': '{}' },
		});
		expect(app.vault.getMarkdownFiles().map(({ path }) => path)).toEqual([
			'People/Ada.md',
			'Notes.md',
		]);
		expect(app.vault.getFiles().map(({ path }) => path)).toContain('photo.png');
		expect(app.vault.getAbstractFileByPath('.obsidian/app.json')).toBeNull();
	});
});

describe('writing', () => {
	test('a new note is listed and told before its promise is kept', async () => {
		const { app } = createApp({ files });
		const heard = told(app);
		const file = await app.vault.create('People/Ben.md', 'Ben');
		expect(heard).toEqual(['create People/Ben.md']);
		expect(app.vault.getFileByPath('People/Ben.md')).toBe(file);
		expect(file.parent).toBe(app.vault.getFolderByPath('People'));
	});

	test('a note in a folder that is not there throws', async () => {
		const { app } = createApp({ files });
		await expect(app.vault.create('Nowhere/Ben.md', '')).rejects.toThrow('ENOENT');
	});

	test('where case does not count, a note of another case is in the way', async () => {
		const { app, stage } = createApp({ files, ignoresCase: true });
		await expect(app.vault.create('people/ADA.md', '')).rejects.toThrow('File already exists.');
		expect(stage.text('People/Ada.md')).toBe('Ada\n');
	});

	// Vault.createFolder: “@throws Error if folder already exists”.
	test('a folder where one is throws', async () => {
		const { app } = createApp({ files });
		await expect(app.vault.createFolder('People')).rejects.toThrow('Folder already exists.');
	});

	test('a new folder comes with those it needs', async () => {
		const { app } = createApp();
		const heard = told(app);
		await app.vault.createFolder('Work/People');
		expect(heard).toEqual(['create Work', 'create Work/People']);
	});

	test('process hands over what is on the disk now and writes what comes back', async () => {
		const { app, stage } = createApp({ files });
		const ada = fileAt(app, 'People/Ada.md');
		await stage.sync('People/Ada.md', 'Ada King\n');
		await expect(app.vault.process(ada, (text) => `${text}more\n`)).resolves.toBe(
			'Ada King\nmore\n',
		);
		expect(stage.text('People/Ada.md')).toBe('Ada King\nmore\n');
	});

	test('two at once do not lose each other’s words', async () => {
		const { app, stage } = createApp({ files });
		const ada = fileAt(app, 'People/Ada.md');
		await Promise.all([
			app.vault.process(ada, (text) => `${text}one\n`),
			app.vault.process(ada, (text) => `${text}two\n`),
		]);
		expect(stage.text('People/Ada.md')).toBe('Ada\none\ntwo\n');
	});

	test('what the callback of process throws comes through, and nothing is written', async () => {
		const { app, stage } = createApp({ files });
		const heard = told(app);
		const refuse = (): string => {
			throw new Error('no longer the same');
		};
		const processing = app.vault.process(fileAt(app, 'People/Ada.md'), refuse);
		await expect(processing).rejects.toThrow('no longer the same');
		expect(stage.text('People/Ada.md')).toBe('Ada\n');
		expect(heard).toEqual([]);
	});

	test('a written note has the time and the size of its new text', async () => {
		let now = 1000;
		const { app } = createApp({ files, clock: () => now });
		const ada = fileAt(app, 'People/Ada.md');
		now = 2000;
		await app.vault.modify(ada, 'Zoë');
		expect(ada.stat).toEqual({ ctime: 1000, mtime: 2000, size: 4 });
	});
});

describe('moving and removing', () => {
	test('a renamed note stays the same object under its new name', async () => {
		const { app, stage } = createApp({ files });
		const ada = fileAt(app, 'People/Ada.md');
		const heard = told(app);
		await app.vault.rename(ada, 'Ada King.md');
		expect(heard).toEqual(['rename People/Ada.md to Ada King.md']);
		expect([ada.path, ada.basename, ada.parent]).toEqual([
			'Ada King.md',
			'Ada King',
			app.vault.getRoot(),
		]);
		expect(app.vault.getFileByPath('Ada King.md')).toBe(ada);
		expect(app.vault.getFileByPath('People/Ada.md')).toBeNull();
		expect(stage.text('Ada King.md')).toBe('Ada\n');
	});

	test('a renamed folder takes its notes along, and each is told', async () => {
		const { app } = createApp({ files });
		const people = app.vault.getFolderByPath('People');
		if (people === null) throw new Error('There is no People');
		const heard = told(app);
		await app.vault.rename(people, 'Contacts');
		expect(heard).toEqual([
			'rename People to Contacts',
			'rename People/Ada.md to Contacts/Ada.md',
		]);
	});

	test('a note is not renamed over another, but its own case may change', async () => {
		const { app } = createApp({ files, ignoresCase: true });
		const ada = fileAt(app, 'People/Ada.md');
		await expect(app.vault.rename(ada, 'Notes.md')).rejects.toThrow(
			'Destination file already exists!',
		);
		await app.vault.rename(ada, 'People/ADA.md');
		expect(ada.path).toBe('People/ADA.md');
	});

	test('trash keeps the note out of sight', async () => {
		const { app, stage } = createApp({ files });
		const heard = told(app);
		await app.fileManager.trashFile(fileAt(app, 'People/Ada.md'));
		expect(heard).toEqual(['delete People/Ada.md']);
		expect(stage.files()).toEqual({ 'Notes.md': 'Notes\n' });
		expect(stage.text('.trash/Ada.md')).toBe('Ada\n');
	});
});

describe('faults', () => {
	test('every call is listed, and the one named fails before it does anything', async () => {
		const { app, stage } = createApp({ files });
		const ada = fileAt(app, 'People/Ada.md');
		stage.failAt(2, new Error('disk full'));
		await app.vault.read(ada);
		await expect(app.vault.modify(ada, 'lost')).rejects.toThrow('disk full');
		await app.vault.append(ada, 'kept\n');
		expect(stage.text('People/Ada.md')).toBe('Ada\nkept\n');
		expect(stage.calls.map(({ name }) => name)).toEqual(['read', 'modify', 'append']);
	});

	test('a fault that stays goes on until it is healed', async () => {
		const { app, stage } = createApp({ files });
		const ada = fileAt(app, 'People/Ada.md');
		stage.failAt(1, new Error('gone'), true);
		await expect(app.vault.read(ada)).rejects.toThrow('gone');
		await expect(app.vault.read(ada)).rejects.toThrow('gone');
		stage.heal();
		await expect(app.vault.read(ada)).resolves.toBe('Ada\n');
	});
});

describe('properties', () => {
	// FileManager.processFrontMatter: “Atomically read, modify, and save the frontmatter of a note.”
	test('are written anew: values stay, comments do not', async () => {
		const { app, stage } = createApp({
			files: { 'Ada.md': '---\ntier: 1 # keep close\nlast: 2026-01-05\n---\nAda\n' },
		});
		await app.fileManager.processFrontMatter(
			fileAt(app, 'Ada.md'),
			(front: { tier: number }) => {
				front.tier = 2;
			},
		);
		expect(stage.text('Ada.md')).toBe('---\ntier: 2\nlast: 2026-01-05\n---\nAda\n');
	});

	test('that cannot be read throw, and the note stays', async () => {
		const text = '---\na: [1\n---\nAda\n';
		const { app, stage } = createApp({ files: { 'Ada.md': text } });
		const change = app.fileManager.processFrontMatter(fileAt(app, 'Ada.md'), () => undefined);
		await expect(change).rejects.toThrow();
		expect(stage.text('Ada.md')).toBe(text);
	});

	test('are added to a note that has none', async () => {
		const { app, stage } = createApp({ files: { 'Ada.md': 'Ada\n' } });
		await app.fileManager.processFrontMatter(
			fileAt(app, 'Ada.md'),
			(front: { tier?: number }) => {
				front.tier = 1;
			},
		);
		expect(stage.text('Ada.md')).toBe('---\ntier: 1\n---\nAda\n');
	});
});
