import type { NoteRole } from '../reading/note/note-facts';
import { parseProperties } from '../reading/properties/properties';
import { textsOf } from '../reading/properties/property-text';
import { readNote } from '../reading/read-note';
import type { Signal } from '../settings/settings';
import { applyChanges } from '../text/change';
import type { NewNote } from './act';
import { freePath, pathKey } from './file-name';
import { setProperty } from './property-edit';
import type { Writing } from './writing';
import type { PropertyValue } from './yaml-value';

/** Whether a note is at a path, asked by `pathKey`. */
export type Taken = (key: string) => boolean;

/** A note to be made, before it is known by what sign others of its kind are told. */
export interface NoteDraft {
	readonly name: string;
	readonly text: string;
	/** Chosen in the settings; empty when it is not. */
	readonly folder: string;
	/** What it is to be read as, and the usual folder and signs of such notes. */
	readonly role: NoteRole;
	readonly usualFolder: string;
	readonly signals: readonly Signal[];
	readonly taken: Taken;
}

/**
 * A note that is read as what it is meant to be: it lies in the chosen folder, else in one that the signals name, else
 * in the usual one; where no folder tells it from other notes, it gets the tag or property that does.
 */
export function makeNote(draft: NoteDraft, writing: Writing): NewNote {
	const { name, role, signals, taken } = draft;
	const named = signals.flatMap((one) => (one.by === 'folder' ? [one.folder] : []))[0];
	const folders = [draft.folder || named, named].filter((one) => one !== undefined && one !== '');
	const made = [...folders, draft.usualFolder].flatMap((folder = '') => {
		const path = freePath(folder, name, taken);
		const isFound = signals.length === 0 || signals.some((signal) => isBelow(path, signal));
		const signed = signTexts(draft, writing);
		const texts = isFound ? [draft.text, ...signed] : [...signed, draft.text];
		return texts.map((text) => ({ path, text }));
	});
	const [first = { path: freePath(draft.usualFolder, name, taken), text: draft.text }] = made;
	return made.find((note) => readNote(note, writing).role === role) ?? first;
}

function isBelow(path: string, signal: Signal): boolean {
	return signal.by === 'folder' && pathKey(path).startsWith(`${pathKey(signal.folder)}/`);
}

/** The text with each sign in turn. */
function signTexts({ text, signals, role }: NoteDraft, writing: Writing): readonly string[] {
	const own: readonly Signal[] =
		signals.length > 0 ? signals : [{ by: 'property', key: 'type', value: role }];
	return own.flatMap((signal) => {
		switch (signal.by) {
			case 'folder':
				return [];
			case 'tag':
				return withProperty(text, 'tags', [...tagsIn(text, writing), signal.tag], writing);
			case 'property':
				return withProperty(text, signal.key, signal.value, writing);
		}
	});
}

function tagsIn(text: string, { parseYaml }: Writing): readonly string[] {
	const written = textsOf(parseProperties(text, parseYaml).properties.get('tags')?.value);
	return written.flatMap((one) => one.split(/[,\s]/u)).filter(Boolean);
}

/** The text with a property, where it can be set. */
export function withProperty(
	text: string,
	key: string,
	value: PropertyValue,
	{ parseYaml }: Writing,
): string {
	const edited = setProperty(text, key, value, parseYaml);
	return 'refused' in edited ? text : applyChanges(text, edited.changes);
}
