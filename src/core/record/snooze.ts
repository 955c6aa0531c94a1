import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Act } from './act';
import { logLine } from './log-act';
import { formatToldLine, isOwn } from './told-line';
import type { Party, Writing } from './writing';

/** Somebody not to be reminded of for a while. */
export interface SnoozeWish {
	readonly person: Party;
	readonly until: Day;
	/** Why; may be empty. */
	readonly words: string;
	readonly id: string;
}

/**
 * Snoozes somebody from today until a day. A contact ends it early.
 *
 *     - 2026-11-20 snoozed until 2027-01-05: on leave ^k-0a9d8e7f
 */
export function snooze({ person, until, words, id }: SnoozeWish, writing: Writing): Act {
	const { today } = writing;
	const line = formatToldLine(
		{ day: today, said: `snoozed until ${until}`, typed: words, id },
		writing,
		(events) =>
			events.length === 1 &&
			events.every(
				(event) => event.kind === 'snoozed' && event.until === until && isOwn(event),
			),
	);
	const done = `Snoozed ${person.name} until ${formatDay(until, today)} in ${person.path}.`;
	return logLine(person, line, done, writing);
}
