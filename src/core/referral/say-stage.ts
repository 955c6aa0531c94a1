import { formatDay } from '../calendar/say-day';
import type { Day } from '../calendar/day';
import type { Named } from '../people/person';
import type { FurtherReferral, ToldStage } from './referral';

/** The two people of a referral and the day from which days are said. */
export interface Telling {
	readonly referrer: Named;
	readonly referred: Named;
	readonly today: Day;
	/** The vault's owner is named as the referrer: nobody else has made the introduction. */
	readonly own?: boolean;
}

/** "Bo Chen introduced you to Carla Diaz on 2 November", without a full stop; without the day when there is none. */
export function sayTold(stage: ToldStage, day: Day | undefined, of: Telling): string {
	const on = sayOn(day, of.today);
	const { referrer, referred } = of;
	switch (stage) {
		case 'asked':
			return `You asked ${referrer.name}${on} to introduce you to ${referred.name}`;
		case 'offered':
			return `${referrer.name} offered${on} to introduce you to ${referred.name}`;
		case 'introduced':
			return of.own
				? `You introduced yourself to ${referred.name}${on}`
				: `${referrer.name} introduced you to ${referred.name}${on}`;
		case 'declined':
			return `The introduction of ${referred.name} by ${referrer.name} was declined${on}`;
		case 'lapsed':
			return `The introduction of ${referred.name} by ${referrer.name} lapsed${on}`;
	}
}

/** "You were first in touch with Carla Diaz, whom you know through Bo Chen, on 5 November". */
export function sayReached(day: Day | undefined, of: Telling): string {
	return `You were first in touch with ${sayVia(of)}${sayOn(day, of.today)}`.replace(/,$/u, '');
}

/**
 * "Carla Diaz, whom you know through Bo Chen, brought business on 12 November", or the further introduction that
 * came of it.
 */
export function sayOutcome(
	day: Day | undefined,
	further: FurtherReferral | undefined,
	of: Telling,
): string {
	const on = sayOn(day, of.today);
	if (!further) return `${sayVia(of)} brought business${on}`;
	const { referrer, referred, generations } = further;
	if (generations === 1) return `${sayVia(of)} introduced you to ${referred.name}${on}`;
	const introduced = `${referrer.name}, who introduced you to ${referred.name}${on}`;
	return `${sayVia(of)} led you to ${introduced}`;
}

/** "Carla Diaz, whom you know through Bo Chen," as the beginning of a sentence. */
export function sayVia({ referrer, referred, own }: Telling): string {
	return own ? referred.name : `${referred.name}, whom you know through ${referrer.name},`;
}

/** " on 2 November", or nothing when there is no day. */
function sayOn(day: Day | undefined, today: Day): string {
	return day === undefined ? '' : ` on ${formatDay(day, today)}`;
}
