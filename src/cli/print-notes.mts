import type { NetworkAsOf } from '../core/network/network-as-of';
import { stringifyJson } from './json.mts';
import { buildNoteView } from './note-view.mts';

/** How every note was read, ordered by path (specification, section 9). */
export function printNotesJson(known: NetworkAsOf): string {
	const notes = known.paths().flatMap((path) => buildNoteView(path, known) ?? []);
	return stringifyJson({ version: 1, today: known.today, notes });
}
