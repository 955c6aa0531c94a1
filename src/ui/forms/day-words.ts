import { weekdayOf, type Day } from '../../core/calendar/day';
import { parseDayWords, parseDueWords } from '../../core/calendar/relative-day';
import { formatDay } from '../../core/calendar/say-day';
import { formatWeekday } from '../../core/calendar/weekday-names';
import type { Desk } from '../desk';

/** How a form understands days, and says them back. */
export interface DayWords {
	readonly today: Day;
	/** The day that words mean when they speak of what has been. */
	readonly past: (words: string) => Day | undefined;
	/** The same when they speak of what is to come. */
	readonly coming: (words: string) => Day | undefined;
	/** “Friday, 20 November” */
	readonly say: (day: Day) => string;
}

export function dayWords({ today, settings }: Pick<Desk, 'today' | 'settings'>): DayWords {
	return {
		today,
		past: (words) => parseDayWords(words, today, settings.dayOrder),
		coming: (words) => parseDueWords(words, today, settings.dayOrder),
		say: (day) => `${formatWeekday(weekdayOf(day))}, ${formatDay(day, today)}`,
	};
}
