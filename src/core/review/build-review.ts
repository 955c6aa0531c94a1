import type { Week } from '../calendar/week';
import { readObligations } from '../referral/obligations';
import { readReferrals } from '../referral/read-referrals';
import { OBLIGATIONS } from '../referral/referral';
import type { Known } from '../relationship/known';
import { fitBudget } from './budget';
import type { Candidate } from './candidate';
import { bonds, buildCensus } from './census';
import { listFollowUps } from './follow-up-rows';
import { listMatches, listRaises } from './give-rows';
import { listObligations } from './obligation-rows';
import { buildOccasion, type Occasion } from './occasion';
import { listReconnects } from './reconnect-rows';
import type { Census, Review } from './review';
import { findSegmentGaps } from './segments';
import { prepareTalk } from './talk';

/**
 * The plan for a week (specification, section 6): thank-yous, confirmations, people to reach, follow-ups promised, what
 * there is to give, and whom to get in touch with again, as far as the week's minutes go; the rest stands beside it
 * with its reason. No act is lost, and no order of notes or names changes anything.
 */
export function buildReview(known: Known, week: Week): Review {
	const occasion = buildOccasion(known, week);
	const fitted = fitBudget(listCandidates(occasion), known.settings);
	const counted = bonds.all(occasion);
	let census: Census | undefined;
	return {
		week,
		budget: { minutes: known.settings.weeklyMinutes, planned: fitted.planned },
		thisWeek: fitted.thisWeek,
		get notThisWeek() {
			return fitted.notThisWeek;
		},
		get census() {
			return (census ??= buildCensus(occasion, counted));
		},
		segmentGaps: findSegmentGaps(known.settings.segments),
	};
}

/**
 * All acts that ask for a place in the week, the most pressing kind first. What there is to do is listed at once and each
 * act made when it is called up: no later edit adds to a plan or takes from it.
 */
function listCandidates(occasion: Occasion): Iterator<Candidate> {
	const { known } = occasion;
	const referrals = readReferrals(known);
	const obligations = readObligations(known, referrals);
	const talk = prepareTalk(known, referrals);
	return inTurn([
		...OBLIGATIONS.map((kind) => listObligations(kind, obligations, occasion, talk)),
		listFollowUps(occasion, obligations),
		listRaises(occasion),
		listMatches(occasion, talk),
		listReconnects(occasion, { received: referrals.received, obligations, talk }),
	]);
}

function* inTurn<T>(lists: readonly Iterable<T>[]): Generator<T, void> {
	for (const list of lists) yield* list;
}
