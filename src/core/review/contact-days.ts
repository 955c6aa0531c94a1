import type { Day } from '../calendar/day';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { isContactWith } from '../relationship/timeline';

const found = new Kept<readonly KnownEvent[], readonly Day[]>();

/** The days of contact with somebody up to today that lines tell of, newest first, each once. */
export function contactDays(known: Known, path: string): readonly Day[] {
	const { today } = known;
	const events = known.events(path);
	return found.of(events, [path, today], () =>
		daysOf(events, (event) => isContactWith(event, path, today)),
	);
}

/** The days of some of a list of events, which come newest first; each once, undated ones left out. */
function daysOf(
	events: readonly KnownEvent[],
	isMeant: (event: KnownEvent) => boolean,
): readonly Day[] {
	const days: Day[] = [];
	for (const event of events) {
		if (event.day === undefined) break;
		if (event.day !== days.at(-1) && isMeant(event)) days.push(event.day);
	}
	return days;
}
