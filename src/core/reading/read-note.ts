import type { Day } from '../calendar/day';
import { findWrittenDays } from '../calendar/written-day';
import type { Diagnostic } from '../text/diagnostic';
import { findLinks } from '../text/wikilink';
import { readAttendance } from './attendance';
import { findEvents, type ReadEvents } from './events';
import { findFollowUps } from './follow-ups';
import { meetingEvent, readStatus, saysCancelled } from './meeting-event';
import { refKey, type NameRef } from './name-ref';
import type { NoteEvent } from './note-event';
import type { Attendee, Note, NoteDay, NoteFacts, NoteRole } from './note-facts';
import { fromDailyFormat, readNoteDay } from './note-day';
import { takeApart, type NoteParts } from './note-parts';
import { readRole, type RoleEvidence } from './note-role';
import { readPerson } from './person-note';
import { dayReading, type Reading } from './reading';
import { findSectionDays, type SectionDays } from './section-days';
import { isUnfilled } from './unfilled';

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
	const sections = findSectionDays(parts);
	const attendance = readAttendance(parts);
	const dayRead = readNoteDay(parts, sections.rolling);
	const evidence: RoleEvidence = {
		named: namedByDay(parts),
		dated: dayRead.day?.certain === true,
		listed: attendance.listed,
		places: attendance.places,
		titled: attendance.titled,
		rolling: sections.rolling && dayRead.day?.certain !== true,
	};
	const role = filledRole(parts, readRole(parts, evidence), {
		evidence,
		attendees: attendance.attendees,
	});
	if (role === 'template') return { ...nothing(note.path), role, links: [] };
	const attendees = role === 'meeting' ? attendance.attendees : [];
	const day = evidence.rolling || role === 'person' ? undefined : dayRead.day;
	const present = attendees.filter(({ self }) => !self).map(({ ref }) => ref);
	const { taken } = attendance;
	const spoken = findEvents(parts, {
		role,
		day,
		sections,
		present,
		places: attendance.places,
		taken,
	});
	const followUps = findFollowUps(parts, {
		role,
		day: day?.day,
		attendees: attendees.map(({ ref }) => ref),
		taken,
	});
	const status = role === 'meeting' ? readStatus(parts) : undefined;
	const meetings =
		role === 'meeting'
			? meetingsOf(parts, { day, sections, attendees, status: status ?? 'held' })
			: [];
	const events = [...meetings, ...spoken.events];
	const person = role === 'person' ? readPerson(parts) : undefined;
	return {
		path: note.path,
		role,
		...(day && { day }),
		...(status && { status }),
		attendees,
		mentions: mentionsIn(events, attendees),
		followUps,
		events,
		...(person && { person: person.facts }),
		links: linksOf(parts),
		diagnostics: [
			...parts.diagnostics,
			...(role === 'person' || role === 'other' ? [] : dayRead.diagnostics),
			...(role === 'meeting' ? attendance.diagnostics : []),
			...undated(role, { day, evidence }),
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

function namedByDay(parts: NoteParts): RoleEvidence['named'] {
	if (fromDailyFormat(parts) !== undefined) return 'only-day';
	const [found] = findWrittenDays(parts.name, {
		...dayReading(parts.reading.settings),
		shortYears: true,
	});
	if (found === undefined || found.form === 'partial') return 'no-day';
	if (found.form === 'short-year' && !parts.folders.some((folder) => /^\d{4}$/u.test(folder)))
		return 'no-day';
	const rest = parts.name.slice(0, found.from) + parts.name.slice(found.to);
	return /^[\s_.,-]{0,6}(?:\p{L}{2,10}[\s_.,-]{0,6})?$/u.test(rest) ? 'only-day' : 'with-day';
}

/** An empty copy of a template, dated by nothing but its creation, is no meeting yet. */
function filledRole(
	parts: NoteParts,
	role: NoteRole,
	of: { readonly evidence: RoleEvidence; readonly attendees: readonly Attendee[] },
): NoteRole {
	const unfilled =
		role === 'meeting' &&
		!of.evidence.dated &&
		of.attendees.every(({ ref }) => ref.form === 'guess') &&
		isUnfilled(parts);
	return unfilled ? 'template' : role;
}

function meetingsOf(
	parts: NoteParts,
	of: {
		readonly day: NoteDay | undefined;
		readonly sections: SectionDays;
		readonly attendees: readonly Attendee[];
		readonly status: 'held' | 'planned' | 'cancelled';
	},
): readonly NoteEvent[] {
	const people = of.attendees.filter(({ self }) => !self).map(({ ref }) => ref);
	const kinds = [...parts.properties.values()].flatMap(({ key, value }) =>
		key.toLowerCase() === 'type' && typeof value === 'string' ? [value] : [],
	);
	if (of.day === undefined && of.sections.rolling)
		return rollingMeetings(parts, { ...of, people });
	const heading = parts.outline.sections[0]?.line;
	const title = heading?.level === 1 ? heading.text : parts.name;
	const line = heading?.level === 1 ? heading.number : 1;
	return [
		meetingEvent({
			title,
			kinds,
			status: of.status,
			people,
			line,
			...(of.day && { day: of.day }),
		}),
	];
}

/** One meeting for each dated section, with those named in its heading or else those of the whole note. */
function rollingMeetings(
	parts: NoteParts,
	of: { readonly sections: SectionDays; readonly people: readonly NameRef[] },
): readonly NoteEvent[] {
	return parts.outline.sections.flatMap(({ line }, section) => {
		const day: Day | undefined = of.sections.own(section);
		if (day === undefined) return [];
		const named = findLinks(line.text).filter(({ link }) => !/^\d{4}-\d{2}-\d{2}/u.test(link));
		const people = named.map((link): NameRef => ({
			raw: link.raw,
			name: link.shown,
			link: link.link,
			form: 'link',
			line: line.number,
			column: line.column + link.from,
		}));
		const status = saysCancelled(line.text) ? 'cancelled' : 'held';
		const all = people.length > 0 ? people : of.people;
		return [
			meetingEvent({
				title: line.text,
				kinds: [],
				status,
				people: all,
				line: line.number,
				day: { day, source: 'heading' },
			}),
		];
	});
}

function mentionsIn(
	events: ReadEvents['events'],
	attendees: readonly Attendee[],
): readonly NameRef[] {
	const seen = new Set(attendees.map(({ ref }) => refKey(ref)));
	const named = events.flatMap(({ people, about }) => [...people, ...about]);
	return named.filter(
		(ref) => ref.form !== 'own' && !seen.has(refKey(ref)) && seen.add(refKey(ref)),
	);
}

function linksOf(parts: NoteParts): NoteFacts['links'] {
	const seen = new Set<string>();
	return parts.outline.lines.flatMap(({ kind, text, number }) =>
		kind === 'hidden' || kind === 'blank' || !text.includes('[')
			? []
			: findLinks(text).flatMap(({ link }) =>
					link === '' || seen.has(link) || !seen.add(link)
						? []
						: [{ link, line: number }],
				),
	);
}

function undated(
	role: NoteRole,
	of: { readonly day: NoteDay | undefined; readonly evidence: RoleEvidence },
): readonly Diagnostic[] {
	if (role !== 'meeting' || of.day?.certain === true || of.evidence.rolling) return [];
	const message =
		of.day === undefined
			? 'Nobody can tell when this meeting was; add a date property.'
			: `This meeting has no day but that of its creation, ${of.day.day}; add a date property.`;
	return [
		{
			code: 'meeting-undated',
			severity: of.day === undefined ? 'warning' : 'info',
			line: 1,
			column: 1,
			message,
		},
	];
}
