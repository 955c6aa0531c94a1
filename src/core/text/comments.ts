/** The comment a line begins inside: Obsidian's `%% … %%`, HTML's `<!-- … -->`, or none. */
export type CommentState = '%%' | '-->' | undefined;

/** What opens or closes a comment or a code span. `<!-->` is a comment with nothing in it. */
const MARKS = /%%|<!--(?:-?>)?|-->|`+/gu;

/**
 * One line with its comments replaced by blanks, so that columns stay, and the comment left open at its end. Marks
 * inside code are text.
 *
 *     Lunch %% not yet [[Ben]] %% with [[Ana]]     "Lunch" and "with [[Ana]]" speak
 */
export function blankComments(
	line: string,
	state: CommentState,
): { readonly text: string; readonly state: CommentState } {
	if (state === undefined && !line.includes('%%') && !line.includes('<!--'))
		return { text: line, state };
	const ends = codeEnds(line);
	let text = '';
	let at = 0;
	let open = state;
	for (const { 0: mark, index } of line.matchAll(MARKS)) {
		if (index < at) continue;
		const to = index + mark.length;
		if (open !== undefined) {
			if (!mark.endsWith(open)) continue;
			text += ' '.repeat(to - at);
			at = to;
			open = undefined;
		} else if (mark.startsWith('`')) {
			const end = ends.get(index) ?? to;
			text += line.slice(at, end);
			at = end;
		} else if (mark !== '-->') {
			text += line.slice(at, index) + ' '.repeat(mark.length);
			at = to;
			if (mark === '%%') open = '%%';
			else if (mark === '<!--') open = '-->';
		}
	}
	const rest = line.slice(at);
	return { text: text + (open === undefined ? rest : ' '.repeat(rest.length)), state: open };
}

/** One line with its code spans replaced by blanks; a back-tick that is never closed is a back-tick. */
export function blankCode(line: string): string {
	if (!line.includes('`')) return line;
	let text = '';
	let at = 0;
	for (const [start, end] of codeEnds(line)) {
		if (start < at) continue;
		text += line.slice(at, start) + ' '.repeat(end - start);
		at = end;
	}
	return text + line.slice(at);
}

/** Where code may begin in a line, in order, and where it then ends: behind the next run of as many back-ticks. */
function codeEnds(line: string): ReadonlyMap<number, number> {
	const ends: [start: number, end: number][] = [];
	/** By length, the nearest run to the right: read backwards, every run is looked at once. */
	const nearest = new Map<number, number>();
	for (const { 0: run, index } of [...line.matchAll(/`+/gu)].reverse()) {
		const closing = nearest.get(run.length);
		if (closing !== undefined) ends.push([index, closing + run.length]);
		nearest.set(run.length, index);
	}
	return new Map(ends.reverse());
}
