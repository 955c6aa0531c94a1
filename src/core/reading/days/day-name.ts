import type { Day } from '../../calendar/day';
import { parseByFormat } from '../../calendar/day-format';
import { findWeekday } from '../../calendar/weekday-names';
import { findWrittenDays } from '../../calendar/written-day';
import { isLabel } from '../words/label';
import type { NoteParts } from '../note/note-parts';
import { dayReading } from '../reading';

/** Whether a note's file name is a day alone, holds one among other words, or none. */
export type NamedBy = 'only-day' | 'with-day' | 'no-day';

/** What a file name has to do with a day: `2026-03-05 Thursday` is nothing else, `2026-03-05 Ana` holds one. */
export function readNamedBy(parts: NoteParts): NamedBy {
	if (fromDailyFormat(parts) !== undefined) return 'only-day';
	const reading = { ...dayReading(parts.reading.settings), shortYears: true };
	const [found] = findWrittenDays(parts.name, reading);
	if (found === undefined || found.form === 'partial') return 'no-day';
	if (found.form === 'short-year' && !parts.folders.some((folder) => /^\d{4}$/u.test(folder)))
		return 'no-day';
	const rest = parts.name.slice(0, found.from) + parts.name.slice(found.to);
	const words = rest.split(/[^\p{L}\p{M}\p{N}]{1,20}/u).filter(Boolean);
	const isOfDay = (word: string) => findWeekday(word) !== undefined || isLabel(word, 'diary');
	return words.length < 3 && words.every(isOfDay) ? 'only-day' : 'with-day';
}

/** The day of a file name read by the vault's own format for daily notes. */
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
