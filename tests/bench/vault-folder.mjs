/** Generated vaults as folders, kept between runs in the system's folder for temporary files until the generator changes. */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeVault } from './vault.mjs';

/** All that decides what a generated note says. */
const GENERATOR = ['vault.mjs', 'notes.mjs', 'words.mjs', 'chance.mjs'];

const DAY = 24 * 60 * 60 * 1_000;

const ALL = path.join(tmpdir(), 'kith-bench');

/**
 * The vault of a size on the disk, made now if it is not there: `{ root, notes }`, where each note has its `path` below
 * the root and its `size` in bytes.
 */
export function vaultFolder(size) {
	const folder = path.join(ALL, keyOfGenerator(), size);
	if (!existsSync(folder)) {
		forgetOthers();
		makeFolder(size, folder);
	}
	const notes = JSON.parse(readFileSync(path.join(folder, 'notes.json'), 'utf8'));
	return { root: path.join(folder, 'vault'), notes };
}

/** It gets its name when it is whole: a run that is ended in the middle leaves none that looks so. */
function makeFolder(size, folder) {
	const half = `${folder}-${process.pid}`;
	const folders = new Set();
	const notes = [];
	for (const note of makeVault(size)) {
		const file = path.join(half, 'vault', note.path);
		const parent = path.dirname(file);
		if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
		folders.add(parent);
		writeFileSync(file, note.text);
		notes.push({ path: note.path, size: Buffer.byteLength(note.text) });
	}
	writeFileSync(path.join(half, 'notes.json'), JSON.stringify(notes));
	try {
		renameSync(half, folder);
	} catch (error) {
		rmSync(half, { recursive: true, force: true });
		// Another run may have been quicker.
		if (!existsSync(folder)) throw error;
	}
}

function keyOfGenerator() {
	const hash = createHash('sha256');
	for (const file of GENERATOR) {
		hash.update(readFileSync(fileURLToPath(new URL(file, import.meta.url))));
	}
	return hash.digest('hex').slice(0, 12);
}

/** Vaults that another generator has made, more than a day ago: a run that goes on may be using younger ones. */
function forgetOthers() {
	mkdirSync(ALL, { recursive: true });
	const key = keyOfGenerator();
	for (const other of readdirSync(ALL).filter((name) => name !== key)) {
		const folder = path.join(ALL, other);
		if (Date.now() - statSync(folder).mtimeMs > DAY) rmSync(folder, { recursive: true });
	}
}
