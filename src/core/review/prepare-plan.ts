import type { Week } from '../calendar/week';
import { prepareObligations } from '../referral/obligations';
import { prepareReferrals, readReferrals } from '../referral/read-referrals';
import type { Known } from '../relationship/known';
import { bonds } from './census';
import { promisesKept, reconnectsDone } from './done-acts';
import { openPromises } from './follow-up-rows';
import { needers, offers } from './give-first';
import { noted } from './give-rows';
import { buildOccasion } from './occasion';
import { prepareReconnects } from './reconnect-rows';
import { topics } from './shared-topics';
import { countContacts } from './streak';

/**
 * Works out ahead all that the plan of a week is made of, in small steps, for those who rest between. What is told
 * otherwise meanwhile is worked out when the plan is asked for, as after any edit.
 */
export function* preparePlan(known: Known, week: Week): Generator<undefined, void> {
	const occasion = buildOccasion(known, week);
	yield* prepareReferrals(known);
	yield* prepareObligations(known, readReferrals(known));
	yield* openPromises.steps(known);
	yield* noted.steps(known);
	yield* needers.steps(known);
	yield* offers.steps(known);
	yield* topics.steps(known);
	yield* prepareReconnects(occasion);
	yield* bonds.steps(occasion);
	yield* promisesKept.steps(occasion);
	yield* reconnectsDone.steps(occasion);
	yield* countContacts(known);
}
