/** The form of a name by which names are compared: NFC, lower case, blanks and underscores folded to one blank. */
export function nameKey(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s_]+/gu, ' ')
		.trim();
}

/** The name of a note: its file name without folders and without `.md`, blanks at its ends removed. */
export function noteName(path: string): string {
	const base = path.slice(path.lastIndexOf('/') + 1);
	return (base.toLowerCase().endsWith('.md') ? base.slice(0, -3) : base).trim();
}

/** The folders a note lies in, outermost first; empty at the top of the vault. */
export function foldersOf(path: string): readonly string[] {
	return path.split('/').slice(0, -1);
}
