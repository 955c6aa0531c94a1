import type { Day } from '../calendar/day';
import { parseByFormat } from '../calendar/day-format';
import { findWrittenDays, parseWrittenDay, type DayMeaning } from '../calendar/written-day';
import type { Diagnostic } from '../text/diagnostic';
import type { OutlineLine } from '../text/outline';
import { parseRow } from '../text/table-row';
import { folderDay, type FolderDay } from './folder-day';
import { isLabel } from './label';
import { parseLabelled } from './labelled';
import type { DaySource } from './note-event';
import type { NoteDay } from './note-facts';
import type { NoteParts } from './note-parts';
import { PROPERTY_KEYS } from './property-keys';
import { textsOf } from './property-text';
import { dayReading } from './reading';

/** The day of a note, and what was unclear about it. */
export interface ReadDay {
	readonly day?: NoteDay;
	readonly diagnostics: readonly Diagnostic[];
}

/** One place that says a day, in the order of trust. */
interface Saying {
	readonly meaning: DayMeaning;
	readonly source: DaySource;
	readonly said: string;
	readonly line: number;
}

/**
 * The day a note is about: its date property, its file name, its title, a `Date:` label, a compact file name such as
 * `202601051030 Ana`, its folders, and last, as uncertain, the day it was created. Never the file's own times.
 * What is ambiguous alone is settled by the others; what stays ambiguous, or disagrees, is a diagnostic.
 *
 * @param rolling  whether the note has many dated headings, each with a day of its own: then no heading is the note's.
 */
export function readNoteDay(parts: NoteParts, rolling: boolean): ReadDay {
	const folder = folderDay(parts.folders);
	const sayings = [
		...fromProperties(parts, PROPERTY_KEYS.date, folder),
		...fromFileName(parts, folder, false),
		...(rolling ? [] : fromTitle(parts, folder)),
		...(rolling ? [] : fromLabels(parts, folder)),
		...fromFileName(parts, folder, true),
		...(folder.day ? [saying({ kind: 'day', day: folder.day }, 'folder', 'folders', 1)] : []),
	];
	const certain = sayings
		.map(({ meaning }) => meaning)
		.flatMap((m) => (m.kind === 'day' ? [m.day] : []));
	const diagnostics: Diagnostic[] = [];
	let found: NoteDay | undefined;
	for (const { meaning, source, said, line } of sayings) {
		const day = settled(meaning, certain);
		if (day === undefined) {
			if (found === undefined) diagnostics.push(unsettled(meaning, said, line));
		} else found ??= { day, source, said, certain: true };
	}
	if (found)
		return {
			day: found,
			diagnostics: [...diagnostics.filter(isImpossible), ...conflict(sayings, found)],
		};
	const created = fromProperties(parts, PROPERTY_KEYS.created, folder).find(
		({ meaning }) => meaning.kind === 'day',
	);
	if (created?.meaning.kind === 'day') {
		const { said } = created;
		return {
			day: { day: created.meaning.day, source: 'created', said, certain: false },
			diagnostics,
		};
	}
	return { diagnostics };
}

function saying(meaning: DayMeaning, source: DaySource, said: string, line: number): Saying {
	return { meaning, source, said, line };
}

function settled(meaning: DayMeaning, certain: readonly Day[]): Day | undefined {
	if (meaning.kind === 'day') return meaning.day;
	if (meaning.kind !== 'ambiguous') return undefined;
	return meaning.either.find((day) => certain.includes(day));
}

function fromProperties(
	parts: NoteParts,
	keys: readonly string[],
	folder: FolderDay,
): readonly Saying[] {
	return keys.flatMap((key) => {
		const property = parts.property([key]);
		const text = property === undefined ? undefined : textsOf(property.value)[0];
		if (property === undefined || text === undefined) return [];
		const meaning = parseWrittenDay(text, readingFor(parts, folder));
		if (meaning === undefined || !agrees(meaning, text, folder)) return [];
		return [saying(meaning, 'property', `property ${property.key}`, property.line)];
	});
}

/** A file name: its full day first, and in a second look the compact forms, which may be numbers of something. */
function fromFileName(parts: NoteParts, folder: FolderDay, compact: boolean): readonly Saying[] {
	if (!compact) {
		const daily = fromDailyFormat(parts);
		if (daily !== undefined)
			return [saying({ kind: 'day', day: daily }, 'file name', 'file name', 1)];
	}
	const found = findWrittenDays(parts.name, readingFor(parts, folder)).filter((written) => {
		const isCompact = written.form === 'compact' || written.form === 'short-year';
		const text = parts.name.slice(written.from, written.to);
		return isCompact === compact && agrees(written, text, folder);
	});
	const full = found.find(({ form }) => form !== 'partial') ?? found[0];
	return full ? [saying(full, 'file name', 'file name', 1)] : [];
}

/** The name read by the vault's own format for daily notes. */
export function fromDailyFormat(parts: NoteParts): Day | undefined {
	for (const { folder, format } of parts.reading.settings.dailyNotes) {
		const prefix = folder === '' ? '' : `${folder}/`;
		if (!parts.path.startsWith(prefix)) continue;
		const name = parts.path.slice(prefix.length).replace(/\.md$/iu, '').trim();
		const day = parseByFormat(name, format) ?? parseByFormat(parts.name, format);
		if (day !== undefined) return day;
	}
	return undefined;
}

/** How far down a title, or a line that is only a date, may stand. */
const TOP_LINES = 12;

function fromTitle(parts: NoteParts, folder: FolderDay): readonly Saying[] {
	const first = parts.outline.lines[0]?.number ?? 1;
	const titles = parts.outline.sections
		.map(({ line }) => line)
		.filter(({ number }) => number < first + TOP_LINES)
		.slice(0, 2);
	for (const [index, line] of titles.entries()) {
		if (index > 0 && line.level > 3) break;
		if (parts.sectionSays(line.section, 'next-meeting')) continue;
		const found = dayIn(parts, line.text, folder);
		if (found !== undefined) return [saying(found, 'title', 'title', line.number)];
	}
	return [];
}

function fromLabels(parts: NoteParts, folder: FolderDay): readonly Saying[] {
	let top = 0;
	for (const line of parts.outline.lines) {
		if (line.kind !== 'item' && line.kind !== 'paragraph' && line.kind !== 'row') continue;
		top++;
		const value = labelledDate(line) ?? (top <= 5 ? loneDate(parts, line, folder) : undefined);
		if (value === undefined || parts.sectionSays(line.section, 'next-meeting')) continue;
		const found =
			parseWrittenDay(value, readingFor(parts, folder)) ?? dayIn(parts, value, folder);
		if (found !== undefined && agrees(found, value, folder)) {
			return [saying(found, 'label', 'date line', line.number)];
		}
	}
	return [];
}

function labelledDate(line: OutlineLine): string | undefined {
	if (line.kind === 'row') {
		const [label, value] = parseRow(line.text);
		return label && value && isLabel(label.text, 'date') ? value.text : undefined;
	}
	const labelled = parseLabelled(line.text);
	if (labelled === undefined || labelled.value === '' || !isLabel(labelled.label, 'date'))
		return undefined;
	return labelled.value;
}

/** A line near the top that is a day and nothing else. */
function loneDate(parts: NoteParts, line: OutlineLine, folder: FolderDay): string | undefined {
	if (line.kind !== 'paragraph' || line.text.length > 40) return undefined;
	const [only] = findWrittenDays(line.text, readingFor(parts, folder));
	if (only === undefined || only.form === 'partial') return undefined;
	const around = line.text.slice(0, only.from) + line.text.slice(only.to);
	const weekday = /^[\s*_[\](),.]{0,10}(?:\p{L}{2,12}\.?,?)?[\s*_[\](),.]{0,10}$/u;
	return weekday.test(around) ? line.text : undefined;
}

function dayIn(parts: NoteParts, text: string, folder: FolderDay): DayMeaning | undefined {
	return findWrittenDays(text, readingFor(parts, folder)).find(
		(written) =>
			written.form !== 'partial' &&
			agrees(written, text.slice(written.from, written.to), folder),
	);
}

function readingFor(parts: NoteParts, folder: FolderDay): ReturnType<typeof dayReading> {
	const { settings } = parts.reading;
	const reading = dayReading(settings, folder.year);
	// In a tree such as `2024/12-December/` a name `24-12-20` can be checked against the folders.
	return folder.year !== undefined &&
		folder.month !== undefined &&
		settings.dayOrder === undefined
		? { ...reading, shortYears: true }
		: reading;
}

/** A short year that the folders contradict is no year. */
function agrees(meaning: DayMeaning, text: string, folder: FolderDay): boolean {
	if (meaning.kind !== 'day' || folder.year === undefined || folder.month === undefined)
		return true;
	if (/\d{4}/u.test(text) || /\p{L}/u.test(text)) return true;
	const month = `${folder.year}-${String(folder.month).padStart(2, '0')}-`;
	return meaning.day.startsWith(month);
}

function unsettled(meaning: DayMeaning, said: string, line: number): Diagnostic {
	if (meaning.kind === 'ambiguous') {
		const message = `The ${said} may be ${meaning.either[0]} or ${meaning.either[1]}; choose the order of day and month in the settings.`;
		return { code: 'date-ambiguous', severity: 'warning', line, column: 1, message };
	}
	const message = `The ${said} is no day of the calendar.`;
	return { code: 'date-impossible', severity: 'warning', line, column: 1, message };
}

function isImpossible({ code }: Diagnostic): boolean {
	return code === 'date-impossible';
}

/** The date property and the file name say different days: one is kept, both are told. */
function conflict(sayings: readonly Saying[], found: NoteDay): readonly Diagnostic[] {
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
