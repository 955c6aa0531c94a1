import { withoutHonorific } from '../reading/names/name-words';
import { nameKey } from '../text/name';

/** What people write before a person's name in a file name, as {@link nameKey} writes it. */
const PREFIX = /^(?:@|p-|(?:person|people|persons|contact)(?: - |: |\/))/u;

/**
 * The form in which the app compares the names of files: NFC, lower case, no `.md`, no blanks at the
 * ends. Folders are kept.
 */
export function fileKey(path: string): string {
	const key = path.normalize('NFC').toLowerCase().trim();
	return key.endsWith('.md') ? key.slice(0, -3).trim() : key;
}

/**
 * The form in which names are the same however they are written.
 *
 *     Alice Smith, alice-smith, Alice_Smith     → alice smith
 *     Smith, Alice                              → alice smith
 *     Person - Alice Smith, @Alice Smith        → alice smith
 */
export function spokenKey(name: string): string {
	const key = nameKey(name).replace(PREFIX, '');
	const comma = key.indexOf(', ');
	const isLastFirst = comma > 0 && !key.includes(',', comma + 1);
	const spoken = isLastFirst ? `${key.slice(comma + 2)} ${key.slice(0, comma)}` : key;
	return nameKey(spoken.replace(/[-.]/gu, ' '));
}

/** The same without titles: `Dr. Amara Cole` → amara cole. A title alone stays. */
export function untitledKey(name: string): string {
	return withoutHonorific(spokenKey(name));
}

/** The first word of a name, by which people are called among those present. */
export function firstNameKey(name: string): string {
	const key = untitledKey(name);
	const blank = key.indexOf(' ');
	return blank < 0 ? key : key.slice(0, blank);
}

/** A note's name as a person's name: without the mark or the word that says it is a person. */
export function withoutPrefix(name: string): string {
	const length = PREFIX.exec(name.toLowerCase())?.[0].length ?? 0;
	return name.slice(length).trim() || name;
}

/** The part of a link or a tag that names somebody: what follows the last `/`. */
export function lastPart(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
