import type { Known } from '../relationship/known';
import { buildProgress } from './progress';
import type { Review, ReviewRow } from './review';

type View = Readonly<Record<string, unknown>>;

/** A review as JSON: what is not known of a row is null; what it has no use for is left out. */
export function viewReview(known: Known, review: Review): View {
	const { week, budget, census } = review;
	const { acts, minutes, streak } = buildProgress(known, review);
	return {
		version: 1,
		today: known.today,
		week: { start: week.start, end: week.end },
		budget: { minutes: budget.minutes, planned: budget.planned },
		thisWeek: review.thisWeek.map(viewRow),
		notThisWeek: review.notThisWeek.map(viewRow),
		census: {
			tiers: census.tiers,
			trusted: census.trusted,
			warm: census.warm,
			cooling: census.cooling,
			cold: census.cold,
		},
		segmentGaps: review.segmentGaps.map(({ segment, empty, why }) => ({ segment, empty, why })),
		progress: {
			acts: { done: acts.done, of: acts.of },
			minutes: { done: minutes.done, of: minutes.of },
			streak,
		},
	};
}

/** One row of it. */
export function viewRow(row: ReviewRow): View {
	const { source } = row;
	return {
		act: row.act,
		person: row.person ?? null,
		name: row.name,
		tier: row.tier ?? null,
		due: row.due ?? null,
		minutes: row.minutes,
		...(row.stage !== undefined && { stage: row.stage }),
		about: row.about,
		why: row.why,
		say: row.say,
		source: source === undefined ? null : { path: source.path, line: source.line },
		...(row.mark !== undefined && { mark: row.mark }),
		...(row.notNow !== undefined && { notNow: row.notNow }),
	};
}
