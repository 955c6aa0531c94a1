import type { Day } from '../calendar/day';
import { findWrittenDays } from '../calendar/written-day';
import type { NoteParts } from './note-parts';
import { dayReading } from './reading';

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
 * The dated headings of a note that begin with their day:
 *
 *     ## 2026-10-08                    ### 2024.12.03 — budget
 *     ## [[2026-10-08]] with [[Ana]]   ## Thursday, 8 October 2026
 *
 * A heading with two days leads somewhere else and dates nothing.
 */
export function findSectionDays(parts: NoteParts): SectionDays {
	const days: (Day | undefined)[] = [];
	const levels = new Map<number, number>();
	for (const { line } of parts.outline.sections) {
		const found = findWrittenDays(line.text, dayReading(parts.reading.settings)).filter(
			({ form }) => form !== 'partial' && form !== 'short-year',
		);
		const [first] = found;
		const begins =
			first !== undefined && /^[^\p{N}]{0,16}$/u.test(line.text.slice(0, first.from));
		const day = found.length === 1 && first?.kind === 'day' && begins ? first.day : undefined;
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
