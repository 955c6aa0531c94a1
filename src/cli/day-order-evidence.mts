import { findDayOrder, type DayOrder } from '../core/calendar/day-order';
import { isLabel } from '../core/reading/label';
import { parseLabelled } from '../core/reading/labelled';
import { noteName } from '../core/text/name';
import { readVaultNote, type VaultFolder } from './vault-folder.mts';

/** A line longer than this is no label and its day. */
const LONGEST_LINE = 200;

/**
 * Whether this vault writes the day or the month first, as proved by its file names, date properties
 * and date labels between them; `undefined` when they prove nothing, or both.
 */
export function collectOrderEvidence(folder: VaultFolder): DayOrder | undefined {
	return findDayOrder(evidenceIn(folder));
}

function* evidenceIn(folder: VaultFolder): Generator<string> {
	for (const path of folder.notes) {
		yield noteName(path);
		const found = readVaultNote(folder.root, path);
		if ('text' in found) yield* datedLines(found.text);
	}
}

/** What stands behind `date:`, `Date::`, `**When:**` and their like, in properties and in the text. */
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
