import type { Referrals } from '../referral/referral';
import type { Known } from '../relationship/known';
import { findAcquaintances } from './acquaintance';
import { findGifts, listWishes, type Gifts } from './give-first';
import type { Talk } from './say';
import { indexTopics } from './shared-topics';

/** What conversations can be made of, found when somebody first looks at it. */
export function prepareTalk(known: Known, referrals: Referrals): Talk {
	const areAcquainted = findAcquaintances(known, referrals);
	const wishes = listWishes(known);
	let gifts: Gifts | undefined;
	let topicOf: Talk['topicOf'] | undefined;
	return {
		known,
		get gifts() {
			return (gifts ??= findGifts(known, wishes, areAcquainted));
		},
		topicOf: (person) => (topicOf ??= indexTopics(known, areAcquainted))(person),
	};
}
