import type { App, PaneType } from 'obsidian';

/** Where in a note, and in which tab. */
interface NotePlace {
	/** 1-based. */
	readonly line?: number | undefined;
	/** A new tab, split or window; absent or `false`: where the user reads. */
	readonly where?: PaneType | boolean;
}

/** Opens a note; nothing happens when it is gone. */
export async function openNote(
	app: App,
	path: string,
	{ line, where = false }: NotePlace = {},
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return;
	const at = line === undefined ? {} : { eState: { line: line - 1 } };
	await app.workspace.getLeaf(where).openFile(file, at);
}
