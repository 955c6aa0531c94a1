import { noteName } from '../../text/name';
import { isLabel } from '../words/label';
import { parseLabelled } from '../words/labelled';

/** A line longer than this is no label and its day. */
const LONGEST_LINE = 200;

/**
 * The places of one note that prove whether its vault writes the day or the month first: its file name, and what stands
 * behind `date:`, `Date::`, `**When:**` and their like, in properties and in the text. No text: the file name alone.
 */
export function* orderEvidence(path: string, text = ''): Generator<string, void> {
	yield noteName(path);
	yield* datedLines(text);
}

function* datedLines(text: string): Generator<string> {
	for (let at = 0; at < text.length;) {
		const end = text.indexOf('\n', at);
		const to = end < 0 ? text.length : end;
		if (to - at <= LONGEST_LINE) {
			const line = text.slice(at, to);
			const labelled = /\d/u.test(line) ? parseLabelled(line) : undefined;
			if (labelled && isLabel(labelled.label, 'date')) yield labelled.value;
		}
		at = to + 1;
	}
}
