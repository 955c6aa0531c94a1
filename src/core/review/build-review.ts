import type { Week } from '../calendar/week';
import { readObligations } from '../referral/obligations';
import { readReferrals } from '../referral/read-referrals';
import { OBLIGATIONS, type Obligation, type Referrals } from '../referral/referral';
import type { Known } from '../relationship/known';
import { findAcquaintances } from './acquaintance';
import { fitBudget } from './budget';
import { buildCensus } from './census';
import { buildFollowUpRows } from './follow-up-rows';
import { findGifts } from './give-first';
import { buildGiveRows } from './give-rows';
import { buildObligationRows } from './obligation-rows';
import { buildOccasion } from './occasion';
import { buildReconnectRows } from './reconnect-rows';
import type { Review } from './review';
import type { Talk } from './say';
import { findSegmentGaps } from './segments';
import { indexTopics } from './shared-topics';

/**
 * The plan for a week (specification, section 6): thank-yous, confirmations, people to reach, follow-ups promised, what
 * there is to give, and whom to get in touch with again, as far as the week's minutes go; the rest stands beside it
 * with its reason. No act is lost, and no order of notes or names changes anything. Who has read the referrals hands them in.
 */
export function buildReview(
	known: Known,
	week: Week,
	referrals: Referrals = readReferrals(known),
	obligations: readonly Obligation[] = readObligations(known, referrals),
): Review {
	const occasion = buildOccasion(known, week);
	const areAcquainted = findAcquaintances(known, referrals);
	const talk: Talk = {
		known,
		gifts: findGifts(known, areAcquainted),
		topicOf: indexTopics(known, areAcquainted),
	};
	const candidates = [
		...OBLIGATIONS.flatMap((kind) => buildObligationRows(kind, obligations, occasion, talk)),
		...buildFollowUpRows(occasion, obligations),
		...buildGiveRows(occasion, talk),
		...buildReconnectRows(occasion, { received: referrals.received, obligations, talk }),
	];
	const { thisWeek, notThisWeek, planned } = fitBudget(candidates, known.settings);
	return {
		week,
		budget: { minutes: known.settings.weeklyMinutes, planned },
		thisWeek,
		notThisWeek,
		census: buildCensus(occasion),
		segmentGaps: findSegmentGaps(known.settings.segments),
	};
}
