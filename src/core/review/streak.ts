import { addDays, type Day } from '../calendar/day';
import { countsAsContact } from '../reading/events/note-event';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { daysOf } from './contact-days';

/** The first look goes this many days back; a streak that fills it is looked for four times as far. */
const FIRST_LOOK_DAYS = 32;

/**
 * How many days on end a contact with anybody has been recorded, up to today; a day that is not over yet does not
 * break it.
 */
export function countStreak(known: Known): number {
	for (let look = FIRST_LOOK_DAYS; ; look *= 4) {
		const days = contactDays(known, addDays(known.today, -look));
		let day = days.has(known.today) ? known.today : addDays(known.today, -1);
		let streak = 0;
		for (; days.delete(day); streak++) day = addDays(day, -1);
		if (streak < look - 1) return streak;
	}
}

const counted = new Kept<readonly KnownEvent[], readonly Day[]>();

function contactDays(known: Known, since: Day): Set<Day> {
	const { today } = known;
	const days = new Set<Day>();
	const add = (events: readonly KnownEvent[]) => {
		const newestFirst = counted.of(events, [today], () =>
			daysOf(events, ({ told }) => countsAsContact(told, today)),
		);
		for (const day of newestFirst) {
			if (day < since) break;
			days.add(day);
		}
	};
	for (const { path } of known.people()) add(known.events(path));
	add(known.otherEvents());
	return days;
}
