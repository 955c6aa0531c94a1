import type { Signal } from '../settings/settings';
import { nameKey } from '../text/name';
import type { AttendeePlace } from './attendee-place';
import { isLabel, labelKey, labelsOf } from './label';
import type { NoteRole } from './note-facts';
import type { NoteParts } from './note-parts';
import { PROPERTY_KEYS } from './property-keys';
import { propertyKey } from './properties';
import { textsOf } from './property-text';
import { findLinks } from '../text/wikilink';

/** What is known of a note before its role is. */
export interface RoleEvidence {
	/** Its day is in its file name, alone or with other words. */
	readonly named: 'only-day' | 'with-day' | 'no-day';
	readonly dated: boolean;
	/** Attendees in a property. */
	readonly listed: boolean;
	readonly places: readonly AttendeePlace[];
	/** A title such as “1:1 with Ana” or “Call Ana”. */
	readonly titled: boolean;
	/** At least two headings with days of their own. */
	readonly rolling: boolean;
}

/**
 * What a note is, by its own signals (specification, sections 1 and 3): templates first, then persons by folder, tag or
 * property, then meetings by the same or by a day with attendees, then daily and other dated notes.
 */
export function readRole(parts: NoteParts, evidence: RoleEvidence): NoteRole {
	if (isTemplate(parts)) return 'template';
	const kinds = kindsOf(parts);
	if (isPerson(parts, kinds)) return 'person';
	if (isMeeting(parts, kinds, evidence)) return 'meeting';
	return evidence.named !== 'no-day' || isDaily(parts, kinds) ? 'daily' : 'other';
}

/** The words of `type:`, `categories:` and the like: `[[Meetings]]` and `NoteType/Meeting` both end in a word. */
function kindsOf(parts: NoteParts): readonly string[] {
	const properties = PROPERTY_KEYS.kind.map((key) => parts.property([key]));
	return properties.flatMap((property) =>
		textsOf(property?.value).map((text) => findLinks(text)[0]?.shown ?? lastPart(text)),
	);
}

function lastPart(text: string): string {
	return text.slice(text.lastIndexOf('/') + 1).replace(/^#/u, '');
}

function isTemplate(parts: NoteParts): boolean {
	const chosen = parts.reading.settings.templateFolders.some((folder) =>
		isBelow(parts.path, folder),
	);
	if (chosen || parts.folders.some((folder) => isLabel(folder, 'template'))) return true;
	if (
		labelKey(parts.name)
			.split(' ')
			.some((word) => word === 'template' || word === 'vorlage')
	)
		return true;
	const unfilled = [...parts.properties.values()].some(({ value }) =>
		textsOf(value).some((text) => /<%|\{\{[^}]{0,80}\}\}/u.test(text)),
	);
	return unfilled || parts.outline.lines.some(({ text }) => text.startsWith('<%*'));
}

function isPerson(parts: NoteParts, kinds: readonly string[]): boolean {
	const { people } = parts.reading.settings;
	if (people.length > 0) return people.some((signal) => matches(parts, signal));
	if (kinds.some((kind) => isLabel(kind, 'person'))) return true;
	if (isIndex(parts)) return false;
	if (parts.tags.some((tag) => PERSON_TAGS.has(tag)) && !kinds.some(isMeetingWord)) return true;
	if (kinds.length > 0 && kinds.some(isOtherKind)) return false;
	if (bodyTags(parts).some((tag) => PERSON_TAGS.has(tag)) && !kinds.some(isMeetingWord))
		return true;
	if (!parts.folders.some((folder) => isLabel(folder, 'person'))) return false;
	return !looksLikeCompany(parts) && !kinds.some(isMeetingWord);
}

const PERSON_TAGS = new Set(['person', 'people', 'contact', 'contacts', 'persona', 'kontakt']);

/** A `type:` that is neither a person nor a meeting says what the note is: an institution among the people. */
function isOtherKind(kind: string): boolean {
	const labels = labelsOf(kind);
	return (
		!labels.has('person') &&
		/^(?:institution|organi[sz]ation|company|firm|project|place|topic|index|moc|group)/iu.test(
			kind,
		)
	);
}

function looksLikeCompany(parts: NoteParts): boolean {
	const company = [
		'firm',
		'company',
		'organization',
		'organisation',
		'institution',
		'moc',
		'index',
		'business',
	];
	if (parts.tags.some((tag) => company.includes(lastPart(tag)))) return true;
	return parts.properties.has('firmname') || parts.properties.has('companyname');
}

function isIndex(parts: NoteParts): boolean {
	const name = labelKey(parts.name);
	const folder = labelKey(parts.folders.at(-1) ?? '');
	const words = name.split(' ');
	const index = ['index', 'moc', 'readme', 'overview', 'dashboard', 'home', 'toc'];
	return name === folder || words.some((word) => index.includes(word));
}

function bodyTags(parts: NoteParts): readonly string[] {
	const tags: string[] = [];
	for (const { kind, text } of parts.outline.lines) {
		if ((kind !== 'paragraph' && kind !== 'item') || !text.startsWith('#') || text.length > 200)
			continue;
		for (const word of text.split(' '))
			if (word.startsWith('#')) tags.push(word.slice(1).toLowerCase());
	}
	return tags;
}

function isMeeting(parts: NoteParts, kinds: readonly string[], evidence: RoleEvidence): boolean {
	const { meetings } = parts.reading.settings;
	if (meetings.some((signal) => matches(parts, signal))) return true;
	if (kinds.some(isMeetingWord) || parts.tags.some((tag) => isMeetingWord(lastPart(tag))))
		return !isIndex(parts);
	if (
		kinds.some((kind) => isDailyWord(kind)) ||
		parts.tags.some((tag) => isDailyWord(lastPart(tag)))
	)
		return false;
	const inFolder =
		parts.folders.some(isMeetingFolder) && !isIndex(parts) && !kinds.some(isOtherKind);
	if (inFolder && evidence.named === 'only-day') return !isDailyLog(parts);
	if (
		inFolder &&
		(parts.folders.length === 0 || isMeetingFolder(nearest(parts)) || evidence.dated)
	)
		return true;
	if (evidence.titled && (evidence.dated || evidence.rolling)) return true;
	if (!evidence.dated) return evidence.rolling && (evidence.listed || evidence.places.length > 0);
	if (evidence.listed) return true;
	return evidence.places.some((place) => isOfWholeNote(parts, place, evidence));
}

/** Year and month folders below `Meetings` are not in the way. */
function nearest(parts: NoteParts): string {
	const named = parts.folders.filter((folder) => !/^\d{1,4}(?:\D|$)/u.test(folder));
	return named.at(-1) ?? '';
}

function isMeetingFolder(folder: string): boolean {
	return (
		isMeetingWord(folder) ||
		labelKey(folder)
			.split(' ')
			.some((word) => FOLDER_WORDS.has(word))
	);
}

const FOLDER_WORDS = new Set([
	'meeting',
	'meetings',
	'minutes',
	'1on1',
	'1on1s',
	'reunion',
	'reunions',
	'réunions',
	'besprechungen',
]);

function isMeetingWord(word: string): boolean {
	const labels = labelsOf(word);
	return labels.has('meeting') || labels.has('call');
}

function isDailyWord(word: string): boolean {
	return DAILY_WORDS.has(nameKey(word).replace(/[\s-]/gu, ''));
}

const DAILY_WORDS = new Set([
	'daily',
	'dailynote',
	'dailynotes',
	'journal',
	'diary',
	'periodic',
	'tagebuch',
	'weekly',
]);

function isDaily(parts: NoteParts, kinds: readonly string[]): boolean {
	return kinds.some(isDailyWord) || parts.tags.some((tag) => isDailyWord(lastPart(tag)));
}

/** A daily log kept below the meetings' folder is a daily note all the same. */
function isDailyLog(parts: NoteParts): boolean {
	return labelKey(nearest(parts))
		.split(' ')
		.some((word) => DAILY_WORDS.has(word));
}

/**
 * Whether an attendee place speaks for the whole note: in a note named by its day alone, a label below a heading of
 * its own (`### Project sync`, `Attendees: …`) is one meeting among the day's.
 */
function isOfWholeNote(parts: NoteParts, place: AttendeePlace, evidence: RoleEvidence): boolean {
	if (place.names.length === 0) return false;
	if (evidence.named !== 'only-day' || place.section < 0) return true;
	const heading = parts.outline.sections[place.section];
	const title = heading?.line.level === 1 || (place.heading && (heading?.parent ?? -1) < 0);
	return (
		title || (place.heading && parts.outline.sections[heading?.parent ?? -1]?.line.level === 1)
	);
}

function matches(parts: NoteParts, signal: Signal): boolean {
	if (signal.by === 'folder') return isBelow(parts.path, signal.folder);
	if (signal.by === 'tag') {
		const tag = signal.tag.replace(/^#/u, '').toLowerCase();
		return [...parts.tags, ...bodyTags(parts)].some(
			(own) => own === tag || own.startsWith(`${tag}/`),
		);
	}
	const value = nameKey(signal.value);
	return textsOf(parts.properties.get(propertyKey(signal.key))?.value).some(
		(text) => nameKey(text) === value || nameKey(findLinks(text)[0]?.shown ?? '') === value,
	);
}

function isBelow(path: string, folder: string): boolean {
	const prefix = folder.replace(/\/$/u, '').normalize('NFC').toLowerCase();
	return path.normalize('NFC').toLowerCase().startsWith(`${prefix}/`);
}
