import { execFile } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');

/** All that a build reads besides the packages. */
const NEEDED = [
	'.ci',
	'LICENSE',
	'src',
	'esbuild.config.mjs',
	'manifest.json',
	'package.json',
	'styles.css',
	'tsconfig.json',
];

const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, gone when all tests of the file are over. */
export function emptyFolder(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kith-build-')));
	folders.push(folder);
	return folder;
}

/**
 * A copy of the repository, or of another copy of it, that can be built without touching the one under test; gone when
 * all tests of the file are over.
 */
export function plantRepository(from = ROOT): string {
	const copy = emptyFolder();
	for (const path of NEEDED) cpSync(join(from, path), join(copy, path), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
	return copy;
}

export interface Ended {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** How a Node script ends that is run in a folder, and what it prints. */
export function runNode(
	folder: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return new Promise((resolve) => {
		const options = { cwd: folder, env: { PATH: process.env['PATH'], ...env } };
		execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
			const status = error === null ? 0 : Number(error.code);
			resolve({ status, stdout, stderr });
		});
	});
}

/** The text of every file below a folder, by its path; links are not followed. */
export function textsBelow(folder: string): Readonly<Record<string, string>> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.split('/', 1)[0] !== 'node_modules')
		.filter((path) => statSync(join(folder, path)).isFile());
	return Object.fromEntries(
		paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
	);
}
