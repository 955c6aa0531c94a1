/** The comment a line begins inside: Obsidian's `%% … %%`, HTML's `<!-- … -->`, or none. */
export type CommentState = '%%' | '-->' | undefined;

/**
 * One line with its comments replaced by blanks, so that columns stay, and the comment left open at its end.
 *
 *     Lunch %% not yet [[Ben]] %% with [[Ana]]     "Lunch" and "with [[Ana]]" speak
 */
export function blankComments(
	line: string,
	state: CommentState,
): { readonly text: string; readonly state: CommentState } {
	if (state === undefined && !line.includes('%%') && !line.includes('<!--'))
		return { text: line, state };
	let text = '';
	let at = 0;
	let open = state;
	while (at < line.length) {
		if (open !== undefined) {
			const end = line.indexOf(open, at);
			const to = end < 0 ? line.length : end + open.length;
			text += ' '.repeat(to - at);
			at = to;
			if (end >= 0) open = undefined;
			continue;
		}
		const next = firstOf(line.indexOf('%%', at), line.indexOf('<!--', at));
		text += line.slice(at, next < 0 ? line.length : next);
		if (next < 0) break;
		const marks = line.startsWith('%%', next) ? 2 : 4;
		text += ' '.repeat(marks);
		open = marks === 2 ? '%%' : '-->';
		at = next + marks;
	}
	return { text, state: open };
}

/** One line with its code spans replaced by blanks; a back-tick that is never closed is a back-tick. */
export function blankCode(line: string): string {
	if (!line.includes('`')) return line;
	let text = '';
	let at = 0;
	while (at < line.length) {
		const start = line.indexOf('`', at);
		if (start < 0) break;
		let marks = 1;
		while (line[start + marks] === '`') marks++;
		const end = line.indexOf('`'.repeat(marks), start + marks);
		const to = end < 0 ? start + marks : end + marks;
		text += line.slice(at, start) + (end < 0 ? line.slice(start, to) : ' '.repeat(to - start));
		at = to;
		// Nothing after an unclosed mark can close: stop looking, or the search would start again at each mark.
		if (end < 0) break;
	}
	return text + line.slice(at);
}

function firstOf(a: number, b: number): number {
	if (a < 0) return b;
	return b < 0 ? a : Math.min(a, b);
}
