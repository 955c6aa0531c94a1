import { daysBetween, type Day } from '../calendar/day';
import { formatSpan } from '../calendar/say-day';

/** How many contacts make a rhythm, and how many of the latest ones it is measured by. */
const FEWEST_CONTACTS = 4;
const LATEST_CONTACTS = 12;

/** A silence longer than this many rhythms breaks it. */
const BROKEN_BY = 2;

/** Two people's own rhythm, whatever cadence is set for them. */
export interface Drift {
	/** The median of the days between their latest contacts; halves are possible. */
	readonly rhythmDays: number;
	/** Days since the last of them. */
	readonly silentDays: number;
	/** The silence is longer than twice the rhythm. */
	readonly broken: boolean;
	/** One sentence with the days. */
	readonly why: string;
}

/**
 * Whether two people have fallen out of their own rhythm: the median gap between their last 12
 * contact days, of which there must be at least 4, and a silence of more than twice that. `days` are
 * contact days up to today, newest first, repeats allowed; `undefined` when there are too few.
 */
export function findDrift(days: Iterable<Day>, today: Day): Drift | undefined {
	const latest = latestDays(days);
	const [last] = latest;
	if (last === undefined || latest.length < FEWEST_CONTACTS) return undefined;
	const gaps = latest.slice(1).map((day, i) => daysBetween(day, latest[i] ?? day));
	const rhythmDays = median(gaps);
	const silentDays = daysBetween(last, today);
	return {
		rhythmDays,
		silentDays,
		broken: silentDays > BROKEN_BY * rhythmDays,
		why: `Usually every ${formatSpan(Math.round(rhythmDays))}, now ${formatSpan(silentDays)} of silence.`,
	};
}

function latestDays(days: Iterable<Day>): readonly Day[] {
	const latest: Day[] = [];
	for (const day of days) {
		if (latest.at(-1) === day) continue;
		latest.push(day);
		if (latest.length === LATEST_CONTACTS) break;
	}
	return latest;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
	return (lower + upper) / 2;
}
