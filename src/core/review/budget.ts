import type { Settings } from '../settings/settings';
import { buildRow, type Candidate } from './candidate';
import type { ReviewRow } from './review';

/** What fits in a week, and what does not, each in the order of the candidates. */
interface Fitted {
	readonly thisWeek: readonly ReviewRow[];
	/** Each with its reason. */
	readonly notThisWeek: readonly ReviewRow[];
	/** Minutes of this week's acts together: never more than the week's. */
	readonly planned: number;
}

/**
 * Gives the week's minutes to the candidates in their order (specification, section 6): an act that no longer fits
 * waits, and a shorter one after it may still fit. A segment's reconnects take its own minutes too. Nothing is lost.
 */
export function fitBudget(candidates: readonly Candidate[], settings: Settings): Fitted {
	const thisWeek: ReviewRow[] = [];
	const notThisWeek: ReviewRow[] = [];
	const bySegment = new Map<string, number>();
	let planned = 0;
	for (const candidate of candidates) {
		const { act, wait, segment } = candidate;
		const inSegment = (bySegment.get(segment?.name ?? '') ?? 0) + act.minutes;
		const isWeekFull = planned + act.minutes > settings.weeklyMinutes;
		const isSegmentFull = segment?.minutes !== undefined && inSegment > segment.minutes;
		const reason =
			wait ??
			(isWeekFull ? `the week’s ${settings.weeklyMinutes} minutes are planned` : undefined) ??
			(isSegmentFull
				? `the ${segment.minutes} minutes for ${segment.name} are planned`
				: undefined);
		if (reason !== undefined) {
			notThisWeek.push(buildRow(candidate, reason));
			continue;
		}
		thisWeek.push(buildRow(candidate));
		planned += act.minutes;
		if (segment) bySegment.set(segment.name, inSegment);
	}
	return { thisWeek, notThisWeek, planned };
}
