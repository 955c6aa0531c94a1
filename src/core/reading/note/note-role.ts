import { lazily } from '../../text/lazily';
import type { AttendeePlace } from '../attendance/attendee-place';
import type { NamedBy } from '../days/day-name';
import { anchorsOf, hasOne, isLabel, labelKey } from '../words/label';
import { isMeetingFolder, saysMeeting } from './meeting-folder';
import { isPersonNote } from '../person/person-signals';
import { isIndex, matchesSignal, signsOf } from './note-signals';
import type { NoteRole } from './note-facts';
import type { NoteParts } from './note-parts';
import { textsOf } from '../properties/property-text';

/** What is known of a note before its role is. */
export interface RoleEvidence {
	/** Its day is in its file name, alone or with other words. */
	readonly named: NamedBy;
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
	if (isTemplate(parts, evidence)) return 'template';
	if (isPersonNote(parts, evidence.named)) return 'person';
	if (isMeeting(parts, evidence)) return 'meeting';
	return evidence.named !== 'no-day' || isDiary(parts) ? 'daily' : 'other';
}

/** In a folder of templates, called one, or with blanks still to be filled in where nothing else tells its day. */
function isTemplate(parts: NoteParts, evidence: RoleEvidence): boolean {
	const { templateFolders } = parts.reading.settings;
	if (templateFolders.some((folder) => matchesSignal(parts, { by: 'folder', folder })))
		return true;
	if (parts.folders.some((folder) => isLabel(folder, 'template'))) return true;
	// A “modelo” may as well be a business model.
	if (
		hasOne(parts.nameWords, templateAnchors()) &&
		parts.nameWords.some((word) => isLabel(word, 'template') && !/^mod/u.test(word))
	)
		return true;
	if (evidence.dated) return false;
	return (
		[...parts.properties.values()].some(({ value }) => isUnfilledValue(value)) ||
		parts.outline.lines.some(({ text }) => text.startsWith('<%*'))
	);
}

const templateAnchors = lazily(() => anchorsOf(['template']));

/** `<% tp.date.now() %>`, `"{{date}}"`, and `{{date}}` without quotes, which YAML takes for properties in a property. */
function isUnfilledValue(value: unknown): boolean {
	const isBraces =
		typeof value === 'object' && value !== null && Object.keys(value)[0]?.startsWith('{');
	return isBraces === true || textsOf(value).some((text) => /<%|\{\{[^}]{0,80}\}\}/u.test(text));
}

function isMeeting(parts: NoteParts, evidence: RoleEvidence): boolean {
	const { meetings } = parts.reading.settings;
	if (meetings.some((signal) => matchesSignal(parts, signal))) return true;
	const signs = signsOf(parts);
	if (signs.some(saysMeeting)) return !isIndex(parts);
	const { dated, rolling, listed, places } = evidence;
	if (dated && signs.some((sign) => isLabel(sign, 'gathering'))) return !isIndex(parts);
	if (signs.some((sign) => isLabel(sign, 'diary'))) return false;
	const folder = meetingFolder(parts, signs, evidence);
	if (folder !== undefined) return folder;
	if (evidence.titled && (dated || rolling)) return true;
	if (!dated) return rolling && (listed || places.length > 0);
	return listed || places.some((place) => isOfWholeNote(parts, place, evidence));
}

/** What a folder of meetings above the note says of it; `undefined` when there is none, or nothing follows. */
function meetingFolder(
	parts: NoteParts,
	signs: readonly string[],
	evidence: RoleEvidence,
): boolean | undefined {
	if (!parts.folders.some(isMeetingFolder) || isIndex(parts)) return undefined;
	if (signs.some((sign) => isLabel(sign, 'organisation'))) return undefined;
	const nearest = nearestFolder(parts);
	// A daily log kept below the meetings' folder is a daily note all the same.
	if (evidence.named === 'only-day')
		return !labelKey(nearest)
			.split(' ')
			.some((word) => isLabel(word, 'diary'));
	const isProven = evidence.dated || evidence.listed || evidence.rolling;
	return isProven || isLabel(nearest, 'meeting') ? true : undefined;
}

/** Year and month folders below `Meetings` are not in the way. */
function nearestFolder(parts: NoteParts): string {
	const named = parts.folders.filter(
		(folder) => isMeetingFolder(folder) || !/^\d{1,4}(?:\D|$)/u.test(folder),
	);
	return named.at(-1) ?? '';
}

function isDiary(parts: NoteParts): boolean {
	return signsOf(parts).some((sign) => isLabel(sign, 'diary'));
}

/**
 * Whether an attendee place speaks for the whole note: in a note named by its day alone, a label below a heading of
 * its own (`### Project sync`, `Attendees: …`) is one meeting among the day's.
 */
function isOfWholeNote(parts: NoteParts, place: AttendeePlace, evidence: RoleEvidence): boolean {
	if (place.names.length === 0) return false;
	if (evidence.named !== 'only-day' || place.section < 0) return true;
	const heading = parts.outline.sections[place.section];
	const above = heading?.parent ?? -1;
	if (heading?.line.level === 1) return true;
	return place.heading && (above < 0 || parts.outline.sections[above]?.line.level === 1);
}
