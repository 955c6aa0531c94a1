import type { Day } from '../../calendar/day';
import type { DayMeaning } from '../../calendar/day-meaning';
import type { Diagnostic } from '../../text/diagnostic';
import { createdSaying, findDaySayings, type DaySaying, type DayPlaces } from './day-sayings';
import type { NoteDay } from '../note/note-facts';
import type { NoteParts } from '../note/note-parts';

/** The day of a note, and what was unclear about it. */
export interface ReadDay {
	readonly day?: NoteDay;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * The day a note is about, from the first place that says one for certain; failing all, and marked as uncertain, the
 * day it was created. Never the file's own times. What is ambiguous alone is settled by the others; what stays
 * ambiguous, or disagrees, is a diagnostic.
 */
export function readNoteDay(parts: NoteParts, places: DayPlaces): ReadDay {
	const sayings = findDaySayings(parts, places);
	const certain = new Set(
		sayings.flatMap(({ meaning }) => (meaning.kind === 'day' ? [meaning.day] : [])),
	);
	const unclear: Diagnostic[] = [];
	for (const saying of sayings) {
		const day = settled(saying.meaning, certain);
		if (day === undefined) {
			unclear.push(unsettled(saying));
			continue;
		}
		const { source, said } = saying;
		const found: NoteDay = { day, source, said, certain: true };
		const impossible = unclear.filter(({ code }) => code === 'date-impossible');
		return { day: found, diagnostics: [...impossible, ...conflict(sayings, found)] };
	}
	const created = createdSaying(parts);
	if (created?.meaning.kind !== 'day') return { diagnostics: unclear };
	const { said, source } = created;
	return {
		day: { day: created.meaning.day, source, said, certain: false },
		diagnostics: unclear,
	};
}

function settled(meaning: DayMeaning, certain: ReadonlySet<Day>): Day | undefined {
	if (meaning.kind === 'day') return meaning.day;
	if (meaning.kind !== 'ambiguous') return undefined;
	return meaning.either.find((day) => certain.has(day));
}

function unsettled({ meaning, said, line }: DaySaying): Diagnostic {
	if (meaning.kind === 'ambiguous') {
		const message = `The ${said} may be ${meaning.either[0]} or ${meaning.either[1]}; choose the order of day and month in the settings.`;
		return { code: 'date-ambiguous', severity: 'warning', line, column: 1, message };
	}
	const message = `The ${said} is no day of the calendar.`;
	return { code: 'date-impossible', severity: 'warning', line, column: 1, message };
}

/** The date property and the file name say different days: one is kept, both are told. */
function conflict(sayings: readonly DaySaying[], found: NoteDay): readonly Diagnostic[] {
	const other = sayings.find(
		({ meaning, source }) =>
			meaning.kind === 'day' &&
			meaning.day !== found.day &&
			(source === 'file name' || source === 'property'),
	);
	if (other?.meaning.kind !== 'day' || other.source === found.source) return [];
	const message = `The ${found.said} says ${found.day}, the ${other.said} ${other.meaning.day}; ${found.day} is used.`;
	return [{ code: 'date-conflict', severity: 'warning', line: other.line, column: 1, message }];
}
