import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, by path; gone when the test is. */
export function someFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kith-')));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}
