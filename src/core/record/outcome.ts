import type { Day } from '../calendar/day';
import type { Act } from './act';
import { logLine } from './log-act';
import { formatToldLine, isOwn } from './told-line';
import type { Party, Writing } from './writing';

/** Business that came of an introduction. */
export interface OutcomeWish {
	/** Who was introduced. */
	readonly person: Party;
	readonly day: Day;
	/** What was typed about it; may be empty. */
	readonly words: string;
	readonly id: string;
}

/**
 * Records business in the note of whoever brought it; thanks to their referrer are due then. A further introduction is
 * recorded as a referral by them.
 *
 *     - 2026-11-12 gave me business: two days a month ^k-0a9d8e7f
 */
export function recordBusiness({ person, day, words, id }: OutcomeWish, writing: Writing): Act {
	const line = formatToldLine(
		{ day, said: 'gave me business', typed: words, id },
		writing,
		(events) =>
			events.some((event) => event.kind === 'business' && isOwn(event)) &&
			events.every(({ kind }) => kind !== 'cancelled'),
	);
	return logLine(
		person,
		line,
		`Recorded business with ${person.name} in ${person.path}.`,
		writing,
	);
}
