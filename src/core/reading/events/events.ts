import type { Day } from '../../calendar/day';
import type { Diagnostic } from '../../text/diagnostic';
import type { OutlineLine } from '../../text/outline';
import { ownText } from '../../text/own-text';
import type { Attendance } from '../attendance/attendance';
import { parseEventLine, untilOf, type EventLine } from './event-line';
import { SENTENCE_WORDS } from '../lexicon/languages';
import { logEvents } from './log-event';
import type { NameRef } from '../names/name-ref';
import { NameSet } from '../names/name-set';
import { CONTACT_KINDS, type DaySource, type EventKind, type NoteEvent } from './note-event';
import { namedOccasion } from './named-occasion';
import type { NoteDay, NoteRole } from '../note/note-facts';
import type { NoteParts } from '../note/note-parts';
import type { TaskReading } from '../follow-ups/task-marks';
import { dayReading, isSelfName } from '../reading';
import type { SectionDays } from '../days/section-days';
import { classifySentence, type Said } from '../sentence/classify';
import { isNameless } from '../sentence/nameless';
import { SpokenContext } from './spoken-context';

/** What the lines of a note are told about the note. */
export interface EventNote {
	readonly role: NoteRole;
	readonly day: NoteDay | undefined;
	readonly sections: SectionDays;
	readonly attendance: Attendance;
}

/** The events of a note's lines, and what was unclear about them. */
export interface ReadEvents {
	readonly events: readonly NoteEvent[];
	readonly diagnostics: readonly Diagnostic[];
}

const CONTACT: ReadonlySet<EventKind> = new Set(CONTACT_KINDS);
/** Contact as such: what a meeting is already for those who were there. */
const PLAIN_CONTACT: ReadonlySet<EventKind> = new Set(['met', 'called', 'event', 'wrote'] as const);
/** What a line that names attendees cannot tell of them. */
const NOT_OF_ATTENDEES: ReadonlySet<EventKind> = new Set([...PLAIN_CONTACT, 'plan', 'mention']);

/**
 * One event for each thing a line says (specification, section 3): every list item, paragraph, heading and log row
 * that names a person. The day is the line's own, else its section's, else the note's. Quotes, code and comments
 * say nothing; open tasks and agendas are plans.
 */
export function findEvents(parts: NoteParts, note: EventNote): ReadEvents {
	const events: NoteEvent[] = [];
	const diagnostics: Diagnostic[] = [];
	const lines = new EventLines(parts, note);
	for (const line of parts.outline.lines) {
		if (!speaks(line)) continue;
		const found = note.role === 'person' ? lines.logged(line) : lines.told(line);
		events.push(...found.events);
		diagnostics.push(...found.diagnostics);
	}
	return { events, diagnostics };
}

function speaks({ kind }: OutlineLine): boolean {
	return kind === 'item' || kind === 'paragraph' || kind === 'heading' || kind === 'row';
}

const NOTHING: ReadEvents = { events: [], diagnostics: [] };

interface When {
	readonly day: Day;
	readonly source: DaySource;
}

/** The lines of one note, read from the first to the last. */
class EventLines {
	readonly #parts: NoteParts;
	readonly #note: EventNote;
	readonly #present: NameSet;
	readonly #context: SpokenContext;
	readonly #isSelf: (name: string) => boolean;
	/** How days are read in the lines of one day; most lines of a note have the same. */
	#taskReading: TaskReading | undefined;

	constructor(parts: NoteParts, note: EventNote) {
		this.#parts = parts;
		this.#note = note;
		const { attendees } = note.attendance;
		const present = note.role === 'meeting' ? attendees.filter(({ self }) => !self) : [];
		this.#present = new NameSet(present.map(({ ref }) => ref));
		this.#context = new SpokenContext(
			parts,
			present.length === 1 ? present[0]?.ref : undefined,
		);
		this.#isSelf = (name) => isSelfName(parts.reading.settings, name);
	}

	logged(line: OutlineLine): ReadEvents {
		const { sections } = this.#note;
		return logEvents(this.#parts, {
			line,
			read: this.#read(line),
			sections,
			words: SENTENCE_WORDS,
		});
	}

	told(line: OutlineLine): ReadEvents {
		if (this.#isSilent(line)) {
			this.#context.heard(line, () => this.#read(line).text, []);
			return NOTHING;
		}
		const read = this.#read(line);
		const when = this.#dayOf(line, read);
		if (this.#note.role === 'other' && when === undefined) return NOTHING;
		const said = this.#classified(line, read);
		const { text } = read;
		this.#context.heard(line, () => text, said);
		if (said.length === 0) return NOTHING;
		const events: NoteEvent[] = [];
		for (const whole of said) {
			for (const one of this.#withOccasion(line, read, whole)) {
				const kind = this.#settledKind(line, one);
				if (kind === undefined) continue;
				events.push(this.#event({ ...one, kind }, { line, read, when }));
			}
		}
		return { events, diagnostics: [] };
	}

	/** Whether a line can tell nothing, seen before its marks are taken off: they hide no name and make none. */
	#isSilent(line: OutlineLine): boolean {
		// In an undated note a line may have a day of its own, without which it is not even heard.
		if (line.kind === 'row' || this.#note.role === 'other') return false;
		return this.#context.subject(line) === undefined && isNameless(line.text, SENTENCE_WORDS);
	}

	#read(line: OutlineLine): EventLine {
		return parseEventLine(line, this.#taskReadingAt(line));
	}

	#taskReadingAt({ section }: OutlineLine): TaskReading {
		const day = this.#note.sections.of(section) ?? this.#note.day?.day;
		const known = this.#taskReading;
		if (known !== undefined && known.day === day) return known;
		const year = day === undefined ? undefined : Number(day.slice(0, 4));
		const reading = dayReading(this.#parts.reading.settings, year);
		this.#taskReading = { reading, day };
		return this.#taskReading;
	}

	#dayOf(line: OutlineLine, read: EventLine): When | undefined {
		const own = read.doneOn ?? read.day;
		if (own !== undefined)
			return { day: own, source: line.kind === 'heading' ? 'heading' : 'line' };
		const section = this.#note.sections.of(line.section);
		if (section !== undefined) return { day: section, source: 'heading' };
		return this.#note.day;
	}

	#classified(line: OutlineLine, read: EventLine): readonly Said[] {
		const { text, added } = this.#context.spoken(line, read.text);
		const own = this.#context.subject(line);
		const isMeeting = this.#note.role === 'meeting';
		const isPromise =
			isMeeting &&
			line.kind === 'item' &&
			this.#parts.sectionSays(line.section, 'follow-ups');
		const task = read.task ?? (isPromise ? 'open' : undefined);
		return classifySentence({
			text,
			line: line.number,
			column: Math.max(1, read.column - added),
			words: SENTENCE_WORDS,
			place: isMeeting ? 'meeting-line' : 'daily-line',
			isSelf: this.#isSelf,
			own,
			task,
		});
	}

	/** Of a line without a verb that names an occasion, who took part and who is spoken of: “Treffen mit [[Jörg]]”. */
	#withOccasion(line: OutlineLine, { text, task }: EventLine, said: Said): readonly Said[] {
		const isBare = said.kind === 'mention' && (task === undefined || task === 'done');
		if (!isBare || line.kind === 'paragraph') return [said];
		const listed = this.#parts.sectionSays(line.section, 'meeting');
		const named = namedOccasion(text, listed);
		if (named === undefined) return [said];
		const met = said.people.filter(({ raw }) => named.raws.has(raw));
		const others = said.people.filter(({ raw }) => !named.raws.has(raw));
		return [
			...(met.length > 0 ? [{ ...said, kind: named.kind, people: met }] : []),
			...(others.length > 0 || met.length === 0 ? [{ ...said, people: others }] : []),
		];
	}

	/** The kind as its place allows: nobody is met on an agenda, and a meeting's own people were met already. */
	#settledKind(line: OutlineLine, { kind, people }: Said): EventKind | undefined {
		if (this.#note.attendance.taken.has(line.number) && NOT_OF_ATTENDEES.has(kind))
			return undefined;
		if (!CONTACT.has(kind)) return kind;
		const says = (label: 'agenda' | 'next-meeting' | 'previous') =>
			this.#parts.sectionSays(line.section, label);
		if (says('agenda') || says('next-meeting')) return 'plan';
		if (says('previous')) return 'mention';
		const isKnown = PLAIN_CONTACT.has(kind) && people.length > 0 && this.#werePresent(people);
		return isKnown ? undefined : kind;
	}

	#werePresent(people: readonly NameRef[]): boolean {
		return people.every((ref) => this.#present.has(ref));
	}

	#event(
		said: Said,
		{ read, line, when }: { read: EventLine; line: OutlineLine; when: When | undefined },
	): NoteEvent {
		return {
			line: line.number,
			column: line.column,
			place: this.#note.role === 'meeting' ? 'meeting-line' : 'daily-line',
			kind: said.kind,
			text: ownText(read.text.slice(0, 240)),
			people: said.people,
			about: said.about,
			...(said.favour && { favour: said.favour }),
			...(when && { day: when.day, daySource: when.source }),
			...untilOf(said.kind, read, this.#parts.reading.settings),
			...(read.id !== undefined && { id: read.id }),
			...(read.corrected && { corrected: read.corrected }),
		};
	}
}
