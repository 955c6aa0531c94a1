import { spawn } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The fences themselves, exactly as `npm run check` uses them. */
const FENCES = [
	'package.json',
	'manifest.json',
	'tsconfig.json',
	'eslint.config.mjs',
	'src/core/tsconfig.json',
	'src/cli/tsconfig.json',
	'tests/architecture.cjs',
];

/** A house with the real fences and only the files given, by path; gone when the test is. */
export function plant(files: Readonly<Record<string, string>>): string {
	const house = realpathSync(mkdtempSync(join(tmpdir(), 'kith-fences-')));
	onTestFinished(() => {
		rmSync(house, { recursive: true, force: true });
	});
	for (const fence of FENCES) cpSync(join(ROOT, fence), join(house, fence));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(house, path)), { recursive: true });
		writeFileSync(join(house, path), text);
	}
	symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
	return house;
}

/** What a tool of the toolchain prints about a house, whatever its exit status. */
export function run(house: string, tool: string, ...args: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const bin = join(ROOT, 'node_modules', tool);
		const child = spawn(process.execPath, [bin, ...args], { cwd: house });
		const chunks: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.on('error', reject);
		child.on('close', () => {
			resolve(Buffer.concat(chunks).toString());
		});
	});
}
