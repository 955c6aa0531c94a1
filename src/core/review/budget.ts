import type { Settings } from '../settings/settings';
import { buildRow, type Candidate } from './candidate';
import type { ReviewRow } from './review';

/** What fits in a week, and what does not, each in the order of the candidates. */
interface Fitted {
	readonly thisWeek: readonly ReviewRow[];
	/** Each with its reason. Made when first read: it may be long, and is mostly folded away. */
	readonly notThisWeek: readonly ReviewRow[];
	/** Minutes of this week's acts together: never more than the week's. */
	readonly planned: number;
}

/**
 * Gives the week's minutes to the candidates in their order (specification, section 6): an act that no longer fits
 * waits, and a shorter one after it may still fit. A segment's reconnects take its own minutes too. Nothing is lost.
 * Candidates are called up no further than the minutes go.
 */
export function fitBudget(candidates: Iterator<Candidate>, settings: Settings): Fitted {
	const { weeklyMinutes } = settings;
	const shortest = Math.min(...Object.values(settings.minutes));
	const thisWeek: ReviewRow[] = [];
	const passed: { readonly candidate: Candidate; readonly reason: string }[] = [];
	const bySegment = new Map<string, number>();
	let planned = 0;
	const reasonOf = ({ minutes, wait, segment }: Candidate) => {
		if (wait !== undefined) return wait;
		if (planned + minutes > weeklyMinutes)
			return `the week’s ${weeklyMinutes} minutes are planned`;
		const inSegment = (bySegment.get(segment?.name ?? '') ?? 0) + minutes;
		return segment?.minutes !== undefined && inSegment > segment.minutes
			? `the ${segment.minutes} minutes for ${segment.name} are planned`
			: undefined;
	};
	const take = (candidate: Candidate) => {
		const reason = reasonOf(candidate);
		if (reason !== undefined) {
			passed.push({ candidate, reason });
			return;
		}
		const { minutes, segment } = candidate;
		thisWeek.push(buildRow(candidate));
		planned += minutes;
		if (segment) bySegment.set(segment.name, (bySegment.get(segment.name) ?? 0) + minutes);
	};
	const takeUntil = (isEnough: () => boolean) => {
		while (!isEnough()) {
			const next = candidates.next();
			if (next.done === true) return;
			take(next.value);
		}
	};
	takeUntil(() => planned + shortest > weeklyMinutes);
	let rest: readonly ReviewRow[] | undefined;
	return {
		thisWeek,
		get notThisWeek() {
			if (rest === undefined) takeUntil(() => false);
			return (rest ??= passed.map(({ candidate, reason }) => buildRow(candidate, reason)));
		},
		planned,
	};
}
