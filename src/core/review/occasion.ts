import { addDays, type Day } from '../calendar/day';
import type { Week } from '../calendar/week';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';

/** When a review is held, and what is known then. */
export interface Occasion {
	readonly known: Known;
	readonly week: Week;
	/** Today, or the week's nearest day when today lies outside it. */
	readonly asOf: Day;
	/** The day so many days before {@link asOf}; worked out once for each number. */
	readonly beforeAsOf: (days: number) => Day;
	/** The day so many days before the week ends. */
	readonly beforeWeekEnd: (days: number) => Day;
}

const found = new Kept<Known, Occasion>();

/** The occasion of reviewing a week with what is known today: the same value for the same week. */
export function buildOccasion(known: Known, week: Week): Occasion {
	return found.of(known, [week.start, week.end], () => {
		const asOf = heldOn(known.today, week);
		return {
			known,
			week,
			asOf,
			beforeAsOf: countBackFrom(asOf),
			beforeWeekEnd: countBackFrom(week.end),
		};
	});
}

/** Counts days back from one day, each count worked out once: cadences are few, people are many. */
export function countBackFrom(day: Day): (days: number) => Day {
	const known = new Map<number, Day>();
	return (days) => {
		const before = known.get(days) ?? addDays(day, -days);
		known.set(days, before);
		return before;
	};
}

function heldOn(today: Day, { start, end }: Week): Day {
	if (today < start) return start;
	return today > end ? end : today;
}
