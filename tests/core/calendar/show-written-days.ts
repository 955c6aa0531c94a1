import type { DayMeaning } from '../../../src/core/calendar/day-meaning';
import type { DayReading } from '../../../src/core/calendar/day-order';
import { findWrittenDays } from '../../../src/core/calendar/written-day';

/** What a meaning says, in one word or two days: `2026-01-05`, `2026-02-11 or 2026-11-02`, `impossible`. */
export function showMeaning(meaning: DayMeaning | undefined): string {
	if (meaning === undefined) return 'nothing';
	if (meaning.kind === 'ambiguous') return meaning.either.join(' or ');
	return meaning.kind === 'day' ? meaning.day : 'impossible';
}

/** Every day found in a line, as `text as written = meaning`. */
export function showWrittenDays(text: string, reading: DayReading = {}): string[] {
	return findWrittenDays(text, reading).map(
		(written) => `${text.slice(written.from, written.to)} = ${showMeaning(written)}`,
	);
}
