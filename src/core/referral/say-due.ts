import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';

/** "thanks were due on 3 November", "asking was due on 4 November", "thanks are due today". */
export function sayDue(what: string, due: Day, today: Day): string {
	const isPlural = what.endsWith('thanks');
	const past = isPlural ? 'were' : 'was';
	const coming = isPlural ? 'are' : 'is';
	const day = due === today ? 'today' : `on ${formatDay(due, today)}`;
	return `${what} ${due < today ? past : coming} due ${day}`;
}
