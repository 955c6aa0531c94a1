import type { DayMeaning, WrittenDay } from '../../calendar/day-meaning';
import type { DayReading } from '../../calendar/day-order';
import { findWrittenDays, parseWrittenDay } from '../../calendar/written-day';
import type { OutlineLine } from '../../text/outline';
import { parseRow } from '../../text/table-row';
import { fromDailyFormat } from './day-name';
import { folderDay, yearAround, type FolderDay } from './folder-day';
import { isLabel } from '../words/label';
import { parseAllLabelled } from '../words/labelled';
import type { DaySource } from '../events/note-event';
import type { NoteParts } from '../note/note-parts';
import { phrasePattern } from '../words/phrase';
import { textOf } from '../properties/property-text';
import { dayReading } from '../reading';

/** One place that says a day. */
export interface DaySaying {
	readonly meaning: DayMeaning;
	readonly source: DaySource;
	/** The place, for people: `property date`, `file name`. */
	readonly said: string;
	/** 1-based. */
	readonly line: number;
}

/** What has to be known of a note before its day is looked for. */
export interface DayPlaces {
	/** Many dated headings, each with a day of its own: then no heading is the note's. */
	readonly rolling: boolean;
	readonly title: OutlineLine | undefined;
}

/**
 * The places that say a note's day, in the order of trust: its date property, its file name, its title, a `Date:` label,
 * a compact file name such as `202601051030 Ana` or `250601 Ana`, its folders.
 */
export function findDaySayings(parts: NoteParts, places: DayPlaces): readonly DaySaying[] {
	const sources = new DaySources(parts);
	return [
		...sources.properties('date'),
		...sources.fileName(),
		...(places.rolling ? [] : sources.titles(places.title)),
		...(places.rolling ? [] : sources.labels()),
		...sources.compactFileName(),
		...sources.folders(),
	];
}

/** The day the note was created, as a property says: of a template, or of a batch, as often as of the meeting. */
export function createdSaying(parts: NoteParts): DaySaying | undefined {
	return new DaySources(parts).properties('created')[0];
}

/** How far down a title may stand, and a line that is only a date. */
const TOP_LINES = 12;
const TOP_TEXTS = 5;

class DaySources {
	readonly #parts: NoteParts;
	readonly #folder: FolderDay;
	readonly #reading: DayReading;
	#named: readonly WrittenDay[] | undefined;

	constructor(parts: NoteParts) {
		this.#parts = parts;
		this.#folder = folderDay(parts.folders);
		const { settings } = parts.reading;
		const year = yearAround(this.#folder, parts.name) ?? createdYear(parts);
		const reading = dayReading(settings, year);
		// In a tree such as `2024/12-December/` a name `24-12-20` can be checked against the folders.
		const isChecked = this.#folder.month !== undefined && settings.dayOrder === undefined;
		this.#reading = isChecked ? { ...reading, shortYears: true } : reading;
	}

	properties(name: 'date' | 'created'): readonly DaySaying[] {
		const source = name === 'date' ? 'property' : 'created';
		return this.#parts.all(name).flatMap(({ key, value, line }) => {
			const text = textOf(value) ?? '';
			const meaning = parseWrittenDay(text, this.#reading);
			if (meaning === undefined || !this.#agrees(meaning, text)) return [];
			return [{ meaning, source, said: `property ${key}`, line }];
		});
	}

	fileName(): readonly DaySaying[] {
		const day = fromDailyFormat(this.#parts);
		if (day !== undefined) return [inFileName({ kind: 'day', day })];
		return this.#inName(
			this.#daysInName(),
			(form) => form !== 'compact' && form !== 'short-year',
		);
	}

	#daysInName(): readonly WrittenDay[] {
		this.#named ??= findWrittenDays(this.#parts.name, this.#reading);
		return this.#named;
	}

	/** Figures that may be the number of something: `250601 Ana` begins with a day, `Invoice 250601` with none. */
	compactFileName(): readonly DaySaying[] {
		const leads = /^\d{6}(?!\d)/u.test(this.#parts.name);
		const found = leads
			? findWrittenDays(this.#parts.name, { ...this.#reading, shortYears: true })
			: this.#daysInName();
		return this.#inName(found, (form) => form === 'compact' || form === 'short-year');
	}

	titles(title: OutlineLine | undefined): readonly DaySaying[] {
		const { lines, sections } = this.#parts.outline;
		const last = (lines[0]?.number ?? 1) + TOP_LINES;
		const headings = sections
			.map(({ line }) => line)
			.filter(({ number, level }, index) => number < last && (index === 0 || level < 4))
			.slice(0, 2);
		for (const line of title === undefined ? headings : [title, ...headings]) {
			if (this.#parts.sectionSays(line.section, 'next-meeting')) continue;
			const meaning = this.#dayIn(line.text);
			if (meaning) return [{ meaning, source: 'title', said: 'title', line: line.number }];
		}
		return [];
	}

	/** The first `Date:` label, or line near the top that is a day and little else. */
	labels(): readonly DaySaying[] {
		let top = 0;
		for (const line of this.#parts.outline.lines) {
			const { kind, text, number } = line;
			if (kind !== 'item' && kind !== 'paragraph' && kind !== 'row') continue;
			top++;
			if (!/\d/u.test(text)) continue;
			const value =
				labelledDate(line) ?? (top <= TOP_TEXTS ? this.#loneDate(line) : undefined);
			if (value === undefined || this.#parts.sectionSays(line.section, 'next-meeting'))
				continue;
			const meaning = parseWrittenDay(value, this.#reading) ?? this.#dayIn(value);
			if (meaning && this.#agrees(meaning, value))
				return [{ meaning, source: 'label', said: 'date line', line: number }];
		}
		return [];
	}

	folders(): readonly DaySaying[] {
		const { day } = this.#folder;
		if (day === undefined) return [];
		return [{ meaning: { kind: 'day', day }, source: 'folder', said: 'folders', line: 1 }];
	}

	#inName(
		days: readonly WrittenDay[],
		fits: (form: WrittenDay['form']) => boolean,
	): readonly DaySaying[] {
		const { name } = this.#parts;
		const found = days.filter(
			(day) => fits(day.form) && this.#agrees(day, name.slice(day.from, day.to)),
		);
		const best = found.find(({ form }) => form !== 'partial') ?? found[0];
		return best === undefined ? [] : [inFileName(best)];
	}

	#dayIn(text: string): DayMeaning | undefined {
		if (!/\d/u.test(text)) return undefined;
		const found = findWrittenDays(text, this.#reading).filter(
			(day) =>
				this.#agrees(day, text.slice(day.from, day.to)) &&
				!UNTIL.test(text.slice(0, day.from)),
		);
		const whole = found.find(({ form }) => form !== 'partial');
		const named = found.find(({ from, to }) => /\p{L}/u.test(text.slice(from, to)));
		return whole ?? named;
	}

	/** `_Thursday, 5 March 2026, 10:00-11:30, Zoom_`. */
	#loneDate({ kind, text }: OutlineLine): string | undefined {
		if (kind !== 'paragraph' || text.length > 80 || text.endsWith('.')) return undefined;
		const [only, other] = findWrittenDays(text, this.#reading);
		if (only === undefined || other !== undefined || only.form === 'partial') return undefined;
		const before = text.slice(0, only.from);
		const around = (before + text.slice(only.to)).replace(TIME, ' ');
		const words = around.match(/[\p{L}\p{M}\p{N}]{1,40}/gu) ?? [];
		return words.length <= 4 && !UNTIL.test(before) ? text : undefined;
	}

	/** A short year that the folders contradict is no year. */
	#agrees(meaning: DayMeaning, text: string): boolean {
		const { year, month } = this.#folder;
		if (meaning.kind !== 'day' || year === undefined || month === undefined) return true;
		if (/\d{4}|\p{L}/u.test(text)) return true;
		return meaning.day.startsWith(`${year}-${String(month).padStart(2, '0')}-`);
	}
}

const TIME = /\d{1,2}(?:[:.h]\d{2})?[ \t]{0,2}(?:am|pm|uhr)|\d{1,2}[:.h]\d{2}/giu;
const UNTIL = new RegExp(
	String.raw`(?:^|[^\p{L}])(?:${phrasePattern('until')}|since|from)[^\p{L}\p{N}]{0,4}$`,
	'iu',
);

function inFileName(meaning: DayMeaning): DaySaying {
	return { meaning, source: 'file name', said: 'file name', line: 1 };
}

function labelledDate(line: OutlineLine): string | undefined {
	if (line.kind === 'row') {
		const [label, value] = parseRow(line.text);
		return label && value && isLabel(label.text, 'date') ? value.text : undefined;
	}
	const dates = parseAllLabelled(line.text).filter(({ label }) => isLabel(label, 'date'));
	return dates.find(({ value }) => /\d/u.test(value))?.value;
}

/** The year a note was created in, for days written without one; its day may well be off. */
function createdYear(parts: NoteParts): number | undefined {
	const created = textOf(parts.property('created')?.value);
	const year = /\b(?:19|20)\d{2}\b/u.exec(created ?? '')?.[0];
	return year === undefined ? undefined : Number(year);
}
