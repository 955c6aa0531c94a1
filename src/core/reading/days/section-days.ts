import type { Day } from '../../calendar/day';
import type { WrittenDay } from '../../calendar/day-meaning';
import { findWrittenDays } from '../../calendar/written-day';
import { folderDay, yearAround } from './folder-day';
import { isLabel } from '../words/label';
import type { NoteParts } from '../note/note-parts';
import { phrasePattern } from '../words/phrase';
import { dayReading } from '../reading';

/** The days that headings give to what stands below them. */
export interface SectionDays {
	/** Whether the note has several dated sections on one level: each is an event of its own. */
	readonly rolling: boolean;
	/** The day of a section by its own heading. */
	own(section: number): Day | undefined;
	/** The day of a section by its own heading or by one it lies in. */
	of(section: number): Day | undefined;
}

/**
 * The dated headings of a note:
 *
 *     ## 2026-10-08                    ### 2024.12.03 — budget
 *     ## [[2026-10-08]] with [[Ana]]   ## Day 1: 8 October 2026
 *
 * A heading with two days leads somewhere else and dates nothing; no more does a due day or the next meeting's. A day
 * without year is of the year of the heading above it, or of the note's folder.
 */
export function findSectionDays(parts: NoteParts): SectionDays {
	const year = yearAround(folderDay(parts.folders), parts.name);
	const days: (Day | undefined)[] = [];
	const levels = new Map<number, number>();
	for (const [index, { line, parent }] of parts.outline.sections.entries()) {
		const above = days[parent]?.slice(0, 4);
		const day = parts.sectionSays(index, 'next-meeting')
			? undefined
			: dayOfHeading(parts, line.text, above === undefined ? year : Number(above));
		days.push(day);
		if (day !== undefined) levels.set(line.level, (levels.get(line.level) ?? 0) + 1);
	}
	return {
		rolling: [...levels.values()].some((count) => count > 1),
		own: (section) => days[section],
		of(section) {
			for (let at = section; at >= 0; at = parts.outline.sections[at]?.parent ?? -1) {
				const day = days[at];
				if (day !== undefined) return day;
			}
			return undefined;
		},
	};
}

function dayOfHeading(parts: NoteParts, text: string, year: number | undefined): Day | undefined {
	if (!/\d/u.test(text)) return undefined;
	const found = findWrittenDays(text, dayReading(parts.reading.settings, year)).filter(
		({ form }) => form !== 'short-year',
	);
	const whole = found.filter(({ form }) => form !== 'partial');
	const [only, other] = whole.length > 0 ? whole : found;
	if (only?.kind !== 'day' || other !== undefined) return undefined;
	if (isLabel(text.slice(0, only.from).split(/[:：]/u)[0] ?? '', 'next-meeting'))
		return undefined;
	return isOfHeading(text, only) ? only.day : undefined;
}

const DUE = new RegExp(
	String.raw`(?:^|[^\p{L}])(?:${phrasePattern('until')})[^\p{L}\p{N}]{0,4}$`,
	'iu',
);

/** The day stands first, or last, and not behind “by”. */
function isOfHeading(text: string, { from, to, form }: WrittenDay): boolean {
	const before = text.slice(0, from);
	// `3.2` and `1/2` are figures; only `3 May` is a day without its year.
	if (form === 'partial' && (/\p{L}{4}/u.test(before) || !/\p{L}/u.test(text.slice(from, to))))
		return false;
	if (/^[^\p{N}]{0,16}$/u.test(before) && !DUE.test(before)) return true;
	const isLast = /^[^\p{L}\p{N}]{0,8}(?:\p{L}{2,12}[^\p{L}\p{N}]{0,4})?$/u.test(text.slice(to));
	return form !== 'partial' && isLast && !DUE.test(before);
}
