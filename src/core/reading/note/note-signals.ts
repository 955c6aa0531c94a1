import type { Signal } from '../../settings/settings';
import { lazily } from '../../text/lazily';
import { nameKey } from '../../text/name';
import { findLinks } from '../../text/wikilink';
import { anchorsOf, hasOne, isLabel, labelKey } from '../words/label';
import type { NoteParts } from './note-parts';
import { propertyKey } from '../properties/properties';
import { textsOf } from '../properties/property-text';

/** The words of `type:`, `categories:` and the like: `[[Meetings]]` and `NoteType/Meeting` both end in a word. */
export function kindsOf(parts: NoteParts): readonly string[] {
	const kinds: string[] = [];
	for (const { value } of parts.all('kind')) {
		for (const text of textsOf(value)) {
			if (text.includes('[[')) kinds.push(kindIn(text));
			else for (const part of text.split(',')) kinds.push(kindIn(part));
		}
	}
	return kinds;
}

function kindIn(text: string): string {
	const [link] = text.includes('[') ? findLinks(text) : [];
	return link?.shown ?? lastPart(text.trim());
}

/** Every word by which a note says what it is: its kinds, and the parts of its tags, as of `meeting/weekly`. */
export function signsOf(parts: NoteParts): readonly string[] {
	return [...kindsOf(parts), ...parts.tags.flatMap((tag) => tag.split('/'))];
}

/** The last word of a nested tag or kind, without `#`. */
export function lastPart(text: string): string {
	const last = text.slice(text.lastIndexOf('/') + 1);
	return last.startsWith('#') ? last.slice(1) : last;
}

/** Tags on lines of their own in the body, without `#`, lower case. */
export function bodyTags(parts: NoteParts): readonly string[] {
	const tags: string[] = [];
	for (const { kind, text } of parts.outline.lines) {
		if ((kind !== 'paragraph' && kind !== 'item') || !text.startsWith('#') || text.length > 200)
			continue;
		for (const word of text.split(' '))
			if (word.startsWith('#')) tags.push(word.slice(1).toLowerCase());
	}
	return tags;
}

/** Whether a note is a page about other notes: `People/People.md`, `Meetings MOC`, `Index`. */
export function isIndex(parts: NoteParts): boolean {
	const words = parts.nameWords;
	const name = words.join(' ');
	if (name === labelKey(parts.folders.at(-1) ?? '')) return true;
	if (!hasOne(words, indexAnchors())) return false;
	return [name, words.at(-1) ?? '', words[0] ?? ''].some((part) => isLabel(part, 'index'));
}

const indexAnchors = lazily(() => anchorsOf(['index']));

/** Whether a note has the folder, tag or property that the settings name. */
export function matchesSignal(parts: NoteParts, signal: Signal): boolean {
	switch (signal.by) {
		case 'folder':
			return isBelow(parts.path, signal.folder);
		case 'tag': {
			const tag = signal.tag.replace(/^#/u, '').toLowerCase();
			return [...parts.tags, ...bodyTags(parts)].some(
				(own) => own === tag || own.startsWith(`${tag}/`),
			);
		}
		case 'property': {
			const value = nameKey(signal.value);
			return textsOf(parts.properties.get(propertyKey(signal.key))?.value).some(
				(text) =>
					nameKey(text) === value || nameKey(findLinks(text)[0]?.shown ?? '') === value,
			);
		}
	}
}

function isBelow(path: string, folder: string): boolean {
	const prefix = folder.replace(/\/$/u, '').normalize('NFC').toLowerCase();
	return path.normalize('NFC').toLowerCase().startsWith(`${prefix}/`);
}
