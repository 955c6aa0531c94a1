import { applyChanges } from '../text/change';
import type { Act, NewNote, NoteEdit } from './act';
import { inTurn, type EditText } from './in-turn';

/**
 * Several acts as one, undone as one: each note is edited once, whatever happens in it, and a note that is made in one
 * act has in it at once what the others write there. Throws where two acts make the same note.
 */
export function bulk(acts: readonly Act[], done: string): Act {
	const edits = new Map<string, EditText[]>();
	for (const { path, edit } of acts.flatMap((act) => act.edits)) {
		const list = edits.get(path) ?? [];
		edits.set(path, list);
		list.push(edit);
	}
	const creates = acts.flatMap((act) => act.creates);
	const made = new Set(creates.map(({ path }) => path));
	if (made.size < creates.length) throw new RangeError('Two acts make the same note.');
	return {
		done,
		creates: creates.map((note) => written(note, edits.get(note.path) ?? [])),
		edits: [...edits]
			.filter(([path]) => !made.has(path))
			.map(([path, list]): NoteEdit => ({ path, edit: inTurn(list) })),
	};
}

function written({ path, text }: NewNote, edits: readonly EditText[]): NewNote {
	const edited = inTurn(edits)(text);
	if ('refused' in edited) throw new RangeError(edited.refused);
	return { path, text: applyChanges(text, edited.changes) };
}
