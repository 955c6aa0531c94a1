/** A stretch of a line: 0-based offsets in UTF-16 units, `to` exclusive. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Marks that take their content out of speech: code, comments of Obsidian and of HTML. */
const SILENT = [
	['`', '`'],
	['%%', '%%'],
	['<!--', '-->'],
] as const;

const NONE: readonly Stretch[] = [];

/** The stretches of a line that are not speech, in order: inline code, `%%comments%%` and HTML comments. */
export function findUnspoken(line: string): readonly Stretch[] {
	if (!line.includes('`') && !line.includes('%%') && !line.includes('<!--')) return NONE;
	const found: Stretch[] = [];
	// A mark that is opened once and never closed is not looked for again: the search stays linear.
	const unclosed = new Set<string>();
	for (let at = 0; at < line.length; at += 1) {
		const marks = SILENT.find(([open]) => !unclosed.has(open) && line.startsWith(open, at));
		if (!marks) continue;
		const [open, close] = marks;
		const end = line.indexOf(close, at + open.length);
		if (end < 0) unclosed.add(open);
		else {
			found.push({ from: at, to: end + close.length });
			at = end + close.length - 1;
		}
	}
	return found;
}

/** The stretches between pairs of `~~`, in order. */
export function findStruck(line: string): readonly Stretch[] {
	let open = line.indexOf('~~');
	if (open < 0) return NONE;
	const found: Stretch[] = [];
	while (open >= 0) {
		const close = line.indexOf('~~', open + 2);
		if (close < 0) return found;
		found.push({ from: open, to: close + 2 });
		open = line.indexOf('~~', close + 2);
	}
	return found;
}
