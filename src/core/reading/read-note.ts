import type { Diagnostic } from '../text/diagnostic';
import type { OutlineLine } from '../text/outline';
import { readAttendance, type Attendance } from './attendance/attendance';
import { readNamedBy } from './days/day-name';
import { findEvents } from './events/events';
import { findFollowUps } from './follow-ups/follow-ups';
import { readStatus } from './events/meeting-event';
import { refKey, type NameRef } from './names/name-ref';
import { readNoteDay } from './days/note-day';
import type { NoteEvent } from './events/note-event';
import type { Attendee, Note, NoteDay, NoteFacts, NoteRole } from './note/note-facts';
import { meetingsOf, meetingsOfDay } from './events/note-meetings';
import { takeApart, type NoteParts } from './note/note-parts';
import { readRole, type RoleEvidence } from './note/note-role';
import { findTitle } from './note/note-title';
import { readPerson } from './person/person-note';
import type { Reading } from './reading';
import { findSectionDays } from './days/section-days';
import { isUnfilled } from './note/unfilled';

/** Notes beyond this many characters are not read: no meeting note is that long. */
const LARGEST = 1_000_000;

/**
 * All that one note says by itself. Never throws, whatever the text; what cannot be read becomes a diagnostic, and
 * the rest goes on. Takes time in proportion to the text's length.
 */
export function readNote(note: Note, reading: Reading): NoteFacts {
	const refused = unreadable(note);
	if (refused) return nothing(note.path, refused);
	const parts = takeApart(note, reading);
	const named = readNamedBy(parts);
	const title = findTitle(parts, named);
	const sections = findSectionDays(parts);
	const attendance = readAttendance(parts, title);
	const dayRead = readNoteDay(parts, { rolling: sections.rolling, title });
	const dated = dayRead.day?.certain === true;
	const rolling = sections.rolling && !dated;
	const evidence: RoleEvidence = { ...attendance, named, dated, rolling };
	const role = filledRole(parts, readRole(parts, evidence), { dated, attendance, title });
	if (role === 'template') return { ...nothing(note.path), role };

	const isMeeting = role === 'meeting';
	const day = rolling || role === 'person' ? undefined : dayRead.day;
	const attendees = isMeeting ? attendance.attendees : [];
	const status = isMeeting ? readStatus(parts, title?.text ?? '') : undefined;
	const person = role === 'person' ? readPerson(parts) : undefined;
	const spoken = findEvents(parts, { role, day, sections, attendance });
	const meetings = status
		? meetingsOf(parts, { day, title, sections, attendance, status })
		: role === 'daily' && day
			? meetingsOfDay(parts, day, attendance)
			: [];
	const events = [...meetings, ...spoken.events];
	return {
		path: note.path,
		role,
		...(day && { day }),
		...(status && { status }),
		attendees,
		mentions: mentionsIn(events, attendees),
		followUps: findFollowUps(parts, { role, day, sections, attendance }),
		events,
		...(person && { person: person.facts }),
		links: linksOf(parts),
		diagnostics: [
			...parts.diagnostics,
			...(role === 'person' || role === 'other' ? [] : dayRead.diagnostics),
			...(isMeeting ? [...attendance.diagnostics, ...undated(day, rolling)] : []),
			...(person?.diagnostics ?? []),
			...spoken.diagnostics,
		],
	};
}

/** A note of which nothing is known, but that it is there: links may lead to it. */
export function nothing(path: string, ...diagnostics: readonly Diagnostic[]): NoteFacts {
	return {
		path,
		role: 'other',
		attendees: [],
		mentions: [],
		followUps: [],
		events: [],
		links: [],
		diagnostics,
	};
}

function unreadable(note: Note): Diagnostic | undefined {
	const at = { severity: 'info', line: 1, column: 1 } as const;
	if (note.text.length > LARGEST) {
		const size = Math.round(note.text.length / 100_000) / 10;
		return {
			...at,
			code: 'file-too-large',
			message: `This note has ${size} million characters and was not read.`,
		};
	}
	if (note.text.includes('\0'))
		return { ...at, code: 'not-text', message: 'This file is not text and was not read.' };
	return undefined;
}

/**
 * A copy of a template that nobody filled in is no meeting yet: it names nobody, and its day is that of its creation, or
 * that of its file name above headings that are still empty.
 */
function filledRole(
	parts: NoteParts,
	role: NoteRole,
	of: {
		readonly dated: boolean;
		readonly attendance: Attendance;
		readonly title: OutlineLine | undefined;
	},
): NoteRole {
	if (role !== 'meeting' || !isUnfilled(parts)) return role;
	const { attendees } = of.attendance;
	const isBlank = of.dated
		? attendees.length === 0 && parts.outline.sections.some(({ line }) => line !== of.title)
		: attendees.every(({ ref }) => ref.form === 'guess');
	return isBlank ? 'template' : role;
}

function mentionsIn(
	events: readonly NoteEvent[],
	attendees: readonly Attendee[],
): readonly NameRef[] {
	const seen = new Set<string>();
	for (const { ref } of attendees) seen.add(refKey(ref));
	const mentions: NameRef[] = [];
	const take = (ref: NameRef) => {
		if (ref.form === 'own') return;
		const key = refKey(ref);
		if (seen.has(key)) return;
		seen.add(key);
		mentions.push(ref);
	};
	for (const { people, about } of events) {
		people.forEach(take);
		about.forEach(take);
	}
	return mentions;
}

function linksOf(parts: NoteParts): NoteFacts['links'] {
	const found: { readonly link: string; readonly line: number }[] = [];
	const seen = new Set<string>();
	for (const { line, links } of parts.linked) {
		for (const { link } of links) {
			if (link === '' || seen.has(link)) continue;
			seen.add(link);
			found.push({ link, line: line.number });
		}
	}
	return found;
}

function undated(day: NoteDay | undefined, rolling: boolean): readonly Diagnostic[] {
	if (rolling || day?.certain === true) return [];
	const message =
		day === undefined
			? 'Nobody can tell when this meeting was; add a date property.'
			: `This meeting has no day but that of its creation, ${day.day}; add a date property.`;
	const severity = day === undefined ? 'warning' : 'info';
	return [{ code: 'meeting-undated', severity, line: 1, column: 1, message }];
}
