import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openVaultFolder, readVaultNote } from '../../src/cli/vault-folder.mts';
import { someFolder } from './some-folder';

/** What was found, and what was told: `path: sentence`. */
function walk(root: string): {
	readonly notes: readonly string[];
	readonly told: readonly string[];
} {
	const { notes, troubles } = openVaultFolder(root);
	return {
		notes,
		told: troubles.map(({ path, diagnostic }) => `${path}: ${diagnostic.message}`),
	};
}

test('every Markdown file is a note, whatever the case of its ending, and nothing else is', () => {
	const root = someFolder({
		'Ana.md': '',
		'People/Ben.MD': '',
		'People/Work/Cy.Md': '',
		'photo.png': '',
		md: '',
		'Notes.md.bak': '',
	});
	expect(walk(root)).toEqual({
		notes: ['Ana.md', 'People/Ben.MD', 'People/Work/Cy.Md'],
		told: [],
	});
});

test('folders of programs are passed over', () => {
	const root = someFolder({
		'.obsidian/plugins/x/README.md': '',
		'.git/a.md': '',
		'.trash/Old.md': '',
		'tools/node_modules/pack/README.md': '',
		'.hidden.md': '',
		'Ana.md': '',
	});
	expect(walk(root)).toEqual({ notes: ['Ana.md'], told: [] });
});

test('paths keep the spelling of the disk', () => {
	const names = ['Zoe\u0308.md', 'Zoë.md', '林美玲.md'];
	const root = someFolder(Object.fromEntries(names.map((name) => [name, ''])));
	expect(openVaultFolder(root).notes).toEqual(names);
});

test('a folder that links to itself, to its parent or to a folder above the vault ends', () => {
	const root = someFolder({ 'vault/People/Ana.md': '', 'secret.md': '' });
	const vault = join(root, 'vault');
	symlinkSync('.', join(vault, 'here'));
	symlinkSync('..', join(vault, 'People/up'));
	symlinkSync('../..', join(vault, 'People/out'));
	symlinkSync('/', join(vault, 'everything'));
	expect(walk(vault)).toEqual({ notes: ['People/Ana.md'], told: [] });
});

test('a folder elsewhere that is linked twice is read once', () => {
	const root = someFolder({ 'vault/Ana.md': '', 'elsewhere/Ben.md': '' });
	const vault = join(root, 'vault');
	symlinkSync(join(root, 'elsewhere'), join(vault, 'A'));
	symlinkSync(join(root, 'elsewhere'), join(vault, 'B'));
	expect(walk(vault)).toEqual({ notes: ['A/Ben.md', 'Ana.md'], told: [] });
});

test('a note that is linked within the vault is one note, by its own path; one from elsewhere is a note', () => {
	const root = someFolder({ 'vault/People/Zoe.md': '', 'elsewhere/Ben.md': '' });
	const vault = join(root, 'vault');
	symlinkSync('People/Zoe.md', join(vault, 'A link.md'));
	symlinkSync('../elsewhere/Ben.md', join(vault, 'Ben.md'));
	expect(walk(vault)).toEqual({ notes: ['Ben.md', 'People/Zoe.md'], told: [] });
});

test('a note whose link leads nowhere, or in a circle, is told and the rest is read', () => {
	const root = someFolder({ 'Ana.md': '' });
	symlinkSync('gone.md', join(root, 'Ben.md'));
	symlinkSync('Cy.md', join(root, 'Cy.md'));
	symlinkSync('gone', join(root, 'folder'));
	expect(walk(root)).toEqual({
		notes: ['Ana.md'],
		told: [
			'Ben.md: This note is a link that leads nowhere: it is not there.',
			'Cy.md: This note is a link that leads nowhere: its links go round in a circle.',
		],
	});
});

test('a note that is still in the cloud is told under its own name', () => {
	const root = someFolder({ 'People/.Ana Silva.md.icloud': 'bplist00', '.md.icloud': '' });
	expect(walk(root)).toEqual({
		notes: [],
		told: ['People/Ana Silva.md: This note is in the cloud and not downloaded yet.'],
	});
});

test('what is no file is no note, and reading does not wait for it', () => {
	const root = someFolder({ 'Ana.md': '' });
	execFileSync('mkfifo', [join(root, 'pipe.md')]);
	mkdirSync(join(root, 'Folder.md'));
	writeFileSync(join(root, 'Folder.md/Ben.md'), '');
	expect(walk(root)).toEqual({ notes: ['Ana.md', 'Folder.md/Ben.md'], told: [] });
});

test('a folder that cannot be opened is told, and the rest is read', () => {
	const deep = Array.from({ length: 30 }, () => 'x'.repeat(200)).join('/');
	const root = someFolder({ 'Ana.md': '' });
	// Built from within, since the whole path is longer than the system takes.
	execFileSync(
		'sh',
		['-c', `for part in ${deep.replaceAll('/', ' ')}; do mkdir $part && cd -P $part; done`],
		{
			cwd: root,
		},
	);
	const { notes, told } = walk(root);
	execFileSync('rm', ['-rf', root]);
	expect(notes).toEqual(['Ana.md']);
	expect(told).toHaveLength(1);
	expect(told[0]).toMatch(/: This folder cannot be opened: its name is too long\.$/);
});

// Whoever may read everything is refused nothing.
test.skipIf(process.getuid?.() === 0)('without permission a folder or a note is told', () => {
	const root = someFolder({ 'Ana.md': 'text', 'Closed/Ben.md': '' });
	chmodSync(join(root, 'Closed'), 0);
	chmodSync(join(root, 'Ana.md'), 0);
	expect(walk(root)).toEqual({
		notes: ['Ana.md'],
		told: ['Closed: This folder cannot be opened: permission is missing.'],
	});
	expect(readVaultNote(root, 'Ana.md')).toMatchObject({
		diagnostic: { message: 'This note cannot be read: permission is missing.' },
	});
	chmodSync(join(root, 'Closed'), 0o700);
});

test('a folder that is not there, or is a file, is an error of status 1', () => {
	const root = someFolder({ 'Ana.md': '' });
	expect(() => openVaultFolder(join(root, 'nowhere'))).toThrow(
		expect.objectContaining({ status: 1, message: `there is no folder ${root}/nowhere` }),
	);
	expect(() => openVaultFolder(join(root, 'Ana.md'))).toThrow(
		expect.objectContaining({
			status: 1,
			message: `${root}/Ana.md is a file; a vault is a folder of notes`,
		}),
	);
});

test('a folder reached by a link is a vault', () => {
	const root = someFolder({ 'vault/Ana.md': '' });
	symlinkSync('vault', join(root, 'link'));
	expect(walk(join(root, 'link')).notes).toEqual(['Ana.md']);
});

test('a note’s text comes as it is: mark at the beginning, line ends, and letters for broken bytes', () => {
	const root = someFolder({
		'Mark.md': '\uFEFF# Ana\r\n',
		'Latin.md': Buffer.from([0x5a, 0x6f, 0xeb]),
	});
	expect(readVaultNote(root, 'Mark.md')).toEqual({ path: 'Mark.md', text: '\uFEFF# Ana\r\n' });
	expect(readVaultNote(root, 'Latin.md')).toEqual({ path: 'Latin.md', text: 'Zo\uFFFD' });
});

test('a file of more than eight megabytes is told and not read', () => {
	const root = someFolder({ 'Huge.md': Buffer.alloc(9 * 1024 * 1024, 'x') });
	expect(readVaultNote(root, 'Huge.md')).toEqual({
		path: 'Huge.md',
		diagnostic: {
			code: 'file-too-large',
			severity: 'info',
			line: 1,
			column: 1,
			message: 'This file has 9 MB and was not read.',
		},
	});
});

test('a note that is gone between the walk and the reading is told', () => {
	const root = someFolder();
	expect(readVaultNote(root, 'Gone.md')).toMatchObject({
		path: 'Gone.md',
		diagnostic: {
			code: 'file-unreadable',
			message: 'This note cannot be read: it is not there.',
		},
	});
});
