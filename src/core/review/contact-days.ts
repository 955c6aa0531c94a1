import type { Day } from '../calendar/day';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { isContactWith } from '../relationship/timeline';

/** What was found in a person's events on a day: their list stays the same until a note about them changes. */
const found = new WeakMap<
	readonly KnownEvent[],
	{ readonly today: Day; readonly days: readonly Day[] }
>();

/** The days of contact with somebody up to today that lines tell of, newest first, each once. */
export function contactDays(known: Known, path: string): readonly Day[] {
	const { today } = known;
	const events = known.events(path);
	const before = found.get(events);
	if (before?.today === today) return before.days;
	const days: Day[] = [];
	for (const event of events) {
		if (event.day === undefined) break;
		if (event.day !== days.at(-1) && isContactWith(event, path, today)) days.push(event.day);
	}
	found.set(events, { today, days });
	return days;
}
