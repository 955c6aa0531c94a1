import type { Known } from '../relationship/known';
import { findDoneActs, type DoneAct } from './done-acts';
import type { Review, ReviewRow } from './review';
import { countStreak } from './streak';

/** How many acts make a day. */
const A_DAY = 3;

/** How far a week has come: "5 of 12, 40 of 120 min". */
export interface Progress {
	/** Oldest first. */
	readonly done: readonly DoneAct[];
	/** The acts of this week that still fit in its minutes beside those done. Empty: the week's work is over. */
	readonly left: readonly ReviewRow[];
	readonly acts: { readonly done: number; readonly of: number };
	readonly minutes: { readonly done: number; readonly of: number };
	/** Today's three: the first of what is left, fewer when some have been done today. */
	readonly today: readonly ReviewRow[];
	/** Days on end with a contact recorded. */
	readonly streak: number;
}

/** How far the week of a review has come, from what the notes tell. */
export function buildProgress(known: Known, review: Review): Progress {
	const { settings, today } = known;
	const done = findDoneActs(known, review.week);
	const minutesDone = done.reduce((sum, { act }) => sum + settings.minutes[act], 0);
	let minutes = minutesDone;
	const left = review.thisWeek.filter((row) => {
		const fits = minutes + row.minutes <= settings.weeklyMinutes;
		if (fits) minutes += row.minutes;
		return fits;
	});
	const doneToday = done.filter(({ day }) => day === today).length;
	return {
		done,
		left,
		acts: { done: done.length, of: done.length + left.length },
		minutes: { done: minutesDone, of: minutes },
		today: left.slice(0, Math.max(0, A_DAY - doneToday)),
		streak: countStreak(known),
	};
}
