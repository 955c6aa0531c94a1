import { findLinks } from '../../text/wikilink';
import type { Attendance } from '../attendance/attendance';
import { isLabel } from '../words/label';
import { meetingEvent, saysCancelled, type MeetingStatus } from './meeting-event';
import { linkRef } from '../names/name-list';
import { refKey, type NameRef } from '../names/name-ref';
import type { NoteEvent } from './note-event';
import type { NoteDay } from '../note/note-facts';
import type { NoteParts } from '../note/note-parts';
import { kindsOf } from '../note/note-signals';
import type { OutlineLine } from '../../text/outline';
import { isSelfName } from '../reading';
import type { SectionDays } from '../days/section-days';

/** What the meetings of a meeting note are made of. */
export interface MeetingNote {
	readonly day: NoteDay | undefined;
	readonly title: OutlineLine | undefined;
	readonly sections: SectionDays;
	readonly attendance: Attendance;
	readonly status: MeetingStatus;
}

/** The meetings of a meeting note: one, or in a note that keeps many, one for each dated section. */
export function meetingsOf(parts: NoteParts, note: MeetingNote): readonly NoteEvent[] {
	if (note.day === undefined && note.sections.rolling) return rollingMeetings(parts, note);
	const { day, title, status } = note;
	return [
		meetingEvent({
			title: title?.text ?? parts.name,
			kinds: kindsOf(parts),
			status,
			people: others(
				parts,
				note.attendance.attendees.map(({ ref }) => ref),
			),
			line: title?.number ?? 1,
			...(day && { day }),
		}),
	];
}

/** Each with those named in its heading or its own attendee places, or else with those of the whole note. */
function rollingMeetings(parts: NoteParts, note: MeetingNote): readonly NoteEvent[] {
	const { sections, attendance } = note;
	const inSections = placesByDatedSection(parts, note);
	const ofSections = new Set([...inSections.values()].flat().map(refKey));
	const ofNote = attendance.attendees
		.map(({ ref }) => ref)
		.filter((ref) => ref.line === 1 || !ofSections.has(refKey(ref)));
	return parts.outline.sections.flatMap(({ line }, section) => {
		const day = sections.own(section);
		if (day === undefined) return [];
		const named = findLinks(line.text)
			.filter(({ link, embed }) => !embed && !/^\d{4}-\d{2}-\d{2}/u.test(link))
			.map((link) => linkRef(link, line.number, line.column));
		const own = [...named, ...(inSections.get(section) ?? [])];
		return [
			meetingEvent({
				title: line.text,
				kinds: [],
				status: saysCancelled(line.text) ? 'cancelled' : 'held',
				people: others(parts, own.length > 0 ? own : ofNote),
				line: line.number,
				day: { day, source: 'heading' },
			}),
		];
	});
}

/** The names of each attendee place under the dated section that it lies in. */
function placesByDatedSection(
	parts: NoteParts,
	{ sections, attendance }: MeetingNote,
): ReadonlyMap<number, readonly NameRef[]> {
	const found = new Map<number, NameRef[]>();
	for (const place of attendance.places) {
		let at = place.section;
		while (at >= 0 && sections.own(at) === undefined)
			at = parts.outline.sections[at]?.parent ?? -1;
		if (at >= 0) found.set(at, [...(found.get(at) ?? []), ...place.names]);
	}
	return found;
}

/** The meetings of a daily note: each heading with attendees of its own below it. */
export function meetingsOfDay(
	parts: NoteParts,
	day: NoteDay,
	{ places }: Attendance,
): readonly NoteEvent[] {
	const bySection = new Map<number, { names: NameRef[]; line: number }>();
	for (const { section, names, lines } of places) {
		const known = bySection.get(section);
		if (known) known.names.push(...names);
		else bySection.set(section, { names: [...names], line: Math.min(...lines) });
	}
	return [...bySection].flatMap(([section, { names, line }]) => {
		if (names.length === 0) return [];
		const heading = parts.outline.sections[section]?.line;
		const isLabelOnly = heading === undefined || isLabel(heading.text, 'attendees');
		const title = isLabelOnly ? parts.name : heading.text;
		const status = saysCancelled(title) ? 'cancelled' : 'held';
		const people = others(parts, names);
		return [
			meetingEvent({ title, kinds: [], status, people, line: heading?.number ?? line, day }),
		];
	});
}

function others(parts: NoteParts, people: readonly NameRef[]): readonly NameRef[] {
	return people.filter(({ name }) => !isSelfName(parts.reading.settings, name));
}
