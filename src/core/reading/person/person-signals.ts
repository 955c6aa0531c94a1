import type { NamedBy } from '../days/day-name';
import { isLabel, labelsOf } from '../words/label';
import { isMeetingFolder, saysMeeting } from '../note/meeting-folder';
import { shapeOfName } from '../names/name-words';
import type { NoteParts } from '../note/note-parts';
import { bodyTags, isIndex, kindsOf, lastPart, matchesSignal } from '../note/note-signals';

/**
 * Whether a note is somebody's: by what the settings say, or else by any of
 *
 *     type: person   categories: "[[People]]"   tags: [person]   #contact   People/Ana Silva.md
 *
 * A folder alone proves less than the rest: meetings, companies and overviews are kept among people too.
 */
export function isPersonNote(parts: NoteParts, named: NamedBy): boolean {
	const { people } = parts.reading.settings;
	if (people.length > 0) return people.some((signal) => matchesSignal(parts, signal));
	const kinds = kindsOf(parts);
	if (kinds.some((kind) => isLabel(kind, 'person') || isLabel(kind, 'circle'))) return true;
	if (isIndex(parts) || [...kinds, ...parts.tags.map(lastPart)].some(saysMeeting)) return false;
	if (parts.tags.some((tag) => isLabel(tag, 'person'))) return true;
	if (kinds.some((kind) => isLabel(kind, 'organisation'))) return false;
	if (bodyTags(parts).some((tag) => isLabel(tag, 'person'))) return true;
	return named === 'no-day' && liesAmongPeople(parts) && !isCompany(parts);
}

/** The nearest folder that says what it holds says that it holds people. */
function liesAmongPeople(parts: NoteParts): boolean {
	for (const folder of [...parts.folders].reverse()) {
		const labels = labelsOf(folder);
		if (labels.has('person')) return true;
		if (labels.has('circle')) return isNamedLikePerson(parts.name);
		if (isMeetingFolder(folder)) return false;
	}
	return false;
}

/** Among clients or family a note may be about anything: it is somebody's if its name has the shape of one. */
function isNamedLikePerson(name: string): boolean {
	const words = name.replaceAll('_', ' ');
	return (
		shapeOfName(words, 'list') === 'plain' &&
		!isLabel(words.split(' ').at(-1) ?? '', 'organisation')
	);
}

function isCompany(parts: NoteParts): boolean {
	if (parts.tags.some((tag) => isLabel(lastPart(tag), 'organisation'))) return true;
	return parts.properties.has('firmname') || parts.properties.has('companyname');
}
