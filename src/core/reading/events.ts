import type { Day } from '../calendar/day';
import type { Diagnostic } from '../text/diagnostic';
import type { OutlineLine } from '../text/outline';
import { ownText } from '../text/own-text';
import type { AttendeePlace } from './attendee-place';
import { parseEventLine, type EventLine } from './event-line';
import { isLabel } from './label';
import { LANGUAGES } from './lexicon/languages';
import { logEvents } from './log-event';
import { meetingEvent, saysCancelled } from './meeting-event';
import { refKey, type NameRef } from './name-ref';
import { CONTACT_KINDS, type DaySource, type EventKind, type NoteEvent } from './note-event';
import type { NoteDay, NoteRole } from './note-facts';
import type { NoteParts } from './note-parts';
import { dayReading, isSelfName } from './reading';
import type { SectionDays } from './section-days';
import { classifySentence, type Said } from './sentence/classify';
import { SpokenContext } from './spoken-context';

/** What the lines of a note are told about the note. */
export interface EventNote {
	readonly role: NoteRole;
	readonly day: NoteDay | undefined;
	readonly sections: SectionDays;
	/** Who was there, the vault's owner left out. */
	readonly present: readonly NameRef[];
	readonly places: readonly AttendeePlace[];
	/** Lines that name attendees: nothing else is said there. */
	readonly taken: ReadonlySet<number>;
}

/** The events of a note's lines, and what was unclear about them. */
export interface ReadEvents {
	readonly events: readonly NoteEvent[];
	readonly diagnostics: readonly Diagnostic[];
}

const WORDS = LANGUAGES.flatMap(({ sentences }) => sentences ?? []);
const CONTACT: ReadonlySet<EventKind> = new Set(CONTACT_KINDS);

/**
 * One event for each thing a line says (specification, section 3): every list item, paragraph, heading and log row
 * that names a person. The day is the line's own, else its section's, else the note's. Quotes, code and comments
 * say nothing; open tasks and agendas are plans.
 */
export function findEvents(parts: NoteParts, note: EventNote): ReadEvents {
	const events: NoteEvent[] = [];
	const diagnostics: Diagnostic[] = [];
	const context = new SpokenContext(
		parts,
		note.role === 'meeting' ? only(note.present) : undefined,
	);
	events.push(...sectionMeetings(parts, note));
	for (const line of parts.outline.lines) {
		if (!speaks(line) || note.taken.has(line.number)) continue;
		const year = (note.sections.of(line.section) ?? note.day?.day)?.slice(0, 4);
		const reading = dayReading(
			parts.reading.settings,
			year === undefined ? undefined : Number(year),
		);
		const read = parseEventLine(line, { reading, day: note.day?.day });
		if (note.role === 'person') {
			const logged = logEvents(parts, { line, read, sections: note.sections, words: WORDS });
			events.push(...logged.events);
			diagnostics.push(...logged.diagnostics);
			continue;
		}
		const when = dayOf(line, read, note);
		if (note.role === 'other' && when === undefined) continue;
		const said = classified(parts, line, { read, note, context });
		context.heard(line, read.text, said);
		for (const one of said) {
			const kind = settledKind(parts, line, { said: one, note });
			if (kind === undefined) continue;
			const source = { line, read, when };
			events.push(
				eventOf(
					{ ...one, kind },
					source,
					note.role === 'meeting' ? 'meeting-line' : 'daily-line',
				),
			);
		}
	}
	return { events, diagnostics };
}

function only(names: readonly NameRef[]): NameRef | undefined {
	return names.length === 1 ? names[0] : undefined;
}

function speaks({ kind }: OutlineLine): boolean {
	return kind === 'item' || kind === 'paragraph' || kind === 'heading' || kind === 'row';
}

function dayOf(
	line: OutlineLine,
	read: EventLine,
	note: EventNote,
): { readonly day: Day; readonly source: DaySource } | undefined {
	const ticked = read.doneOn ?? read.day;
	if (ticked !== undefined)
		return { day: ticked, source: line.kind === 'heading' ? 'heading' : 'line' };
	const section = note.sections.of(line.section);
	if (section !== undefined) return { day: section, source: 'heading' };
	return note.day && { day: note.day.day, source: note.day.source };
}

function classified(
	parts: NoteParts,
	line: OutlineLine,
	of: { readonly read: EventLine; readonly note: EventNote; readonly context: SpokenContext },
): readonly Said[] {
	const { read, note, context } = of;
	const spoken = context.spoken(line, read.text);
	const own = context.subject(line);
	const promised =
		read.task === undefined &&
		parts.sectionSays(line.section, 'follow-ups') &&
		note.role === 'meeting';
	const task = read.task ?? (promised && line.kind === 'item' ? 'open' : undefined);
	return classifySentence({
		text: spoken.text,
		line: line.number,
		column: Math.max(1, read.column - spoken.added),
		words: WORDS,
		place: note.role === 'meeting' ? 'meeting-line' : 'daily-line',
		isSelf: (name) => isSelfName(parts.reading.settings, name),
		...(own && { own }),
		...(task && { task }),
	});
}

/** The kind as its place allows: nobody is met on an agenda, and a meeting's own people were met already. */
function settledKind(
	parts: NoteParts,
	line: OutlineLine,
	of: { readonly said: Said; readonly note: EventNote },
): EventKind | undefined {
	const { said, note } = of;
	if (!CONTACT.has(said.kind)) return said.kind;
	const later =
		parts.sectionSays(line.section, 'agenda') ||
		parts.sectionSays(line.section, 'next-meeting');
	if (later) return 'plan';
	if (parts.sectionSays(line.section, 'previous')) return 'mention';
	const plain =
		said.kind === 'met' ||
		said.kind === 'called' ||
		said.kind === 'event' ||
		said.kind === 'wrote';
	if (note.role !== 'meeting' || !plain || said.people.length === 0) return said.kind;
	const known = new Set(note.present.map(refKey));
	return said.people.every((ref) => known.has(refKey(ref))) ? undefined : said.kind;
}

function eventOf(
	said: Said,
	from: {
		readonly line: OutlineLine;
		readonly read: EventLine;
		readonly when: { readonly day: Day; readonly source: DaySource } | undefined;
	},
	place: NoteEvent['place'],
): NoteEvent {
	const { read, line, when } = from;
	return {
		line: line.number,
		column: line.column,
		place,
		kind: said.kind,
		text: ownText(read.text.slice(0, 240)),
		people: said.people,
		about: said.about,
		...(said.favour && { favour: said.favour }),
		...(when && { day: when.day, daySource: when.source }),
		...(said.kind === 'plan' && read.due && { until: read.due }),
		...(read.id !== undefined && { id: read.id }),
		...(read.corrected && { corrected: read.corrected }),
	};
}

/** Attendee places inside a daily note: each is one meeting of that day. */
function sectionMeetings(parts: NoteParts, note: EventNote): readonly NoteEvent[] {
	if (note.role !== 'daily' || note.day === undefined) return [];
	const { day, source } = note.day;
	return note.places.flatMap((place) => {
		if (place.names.length === 0) return [];
		const heading = parts.outline.sections[place.section]?.line;
		const title =
			heading === undefined || isLabel(heading.text, 'attendees') ? parts.name : heading.text;
		const line = heading?.number ?? [...place.lines][0] ?? 1;
		const people = place.names.filter(({ name }) => !isSelfName(parts.reading.settings, name));
		const status = saysCancelled(title) ? 'cancelled' : 'held';
		return [meetingEvent({ title, kinds: [], status, people, line, day: { day, source } })];
	});
}
