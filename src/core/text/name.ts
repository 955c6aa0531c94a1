/** The form of a name by which names are compared: NFC, lower case, blanks and underscores folded to one blank. */
export function nameKey(name: string): string {
	// Asked of every name many times over, and most are written plainly already.
	if (!UNFOLDED.test(name)) return name.toLowerCase();
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s_]+/gu, ' ')
		.trim();
}

/** What has another normal form, or is more than single blanks between words; letters up to `ſ` have none. */
const UNFOLDED = /[^ -^`-~\u00A1-\u017F]|^ | $| {2}/u;

/** The name of a note: its file name without folders and without `.md`, blanks at its ends removed. */
export function noteName(path: string): string {
	const base = path.slice(path.lastIndexOf('/') + 1);
	return (base.toLowerCase().endsWith('.md') ? base.slice(0, -3) : base).trim();
}

/** The folders a note lies in, outermost first; empty at the top of the vault. */
export function foldersOf(path: string): readonly string[] {
	return path.split('/').slice(0, -1);
}
