import type { App } from 'obsidian';

/** Opens a note where the user reads, at a line (1-based); nothing happens when it is gone. */
export async function openNote(app: App, path: string, line?: number): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return;
	const at = line === undefined ? {} : { eState: { line: line - 1 } };
	await app.workspace.getLeaf(false).openFile(file, at);
}
