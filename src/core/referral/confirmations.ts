import { addDays, type Day } from '../calendar/day';
import type { Settings } from '../settings/settings';
import type { Obligation, Referral, ReferralLine } from './referral';
import { sayDue } from './say-due';
import { sayTold } from './say-stage';

/** What was asked for or offered, until it was introduced or came to an end. */
interface Round {
	readonly opening: ReferralLine & { readonly day: Day };
	/** The last ask or offer, from which the next day to ask is counted. */
	last: ReferralLine & { readonly day: Day };
	closing?: ReferralLine;
}

/**
 * Asking the referrer to confirm that the introduction has been made (specification, section 4). It opens when the
 * introduction was asked for or offered, and closes when it was made, declined or has lapsed. The first day to ask is
 * some days later, then it is weekly: each further ask starts the week again, each further offer the first days.
 * Asked again after a refusal, it is a second obligation.
 */
export function findConfirmations(
	referral: Referral,
	settings: Settings,
	today: Day,
): readonly Obligation[] {
	const { referrer, referred, lines } = referral;
	const of = { referrer, referred, today };
	return findRounds(lines).map(({ opening, last, closing }) => {
		const isAgain = last.day > opening.day;
		const isFurtherAsk = isAgain && last.stage === 'asked';
		const wait = isFurtherAsk ? settings.confirmEveryDays : settings.confirmAfterDays;
		const due = addDays(last.day, wait);
		const ask = isAgain
			? 'asking again whether it has happened'
			: 'asking whether it has happened';
		return {
			kind: 'confirm',
			towards: referrer,
			about: referred,
			opened: opening.day,
			due,
			source: opening.source,
			...(closing && {
				closed: {
					by: closing.stage,
					...(closing.day && { day: closing.day }),
					source: closing.source,
					why: `${sayTold(closing.stage, closing.day, of)}.`,
				},
			}),
			why: `${sayTold(opening.stage, opening.day, of)}; ${sayDue(ask, due, today)}.`,
		};
	});
}

/** Lines come sorted, undated ones last: an undated introduction or end closes what is still open. */
function findRounds(lines: readonly ReferralLine[]): readonly Round[] {
	const rounds: Round[] = [];
	let round: Round | undefined;
	let introduced = false;
	for (const line of lines) {
		if (line.stage === 'asked' || line.stage === 'offered') {
			// Asked about an introduction that has been made, there is nothing to confirm.
			if (line.day === undefined || introduced) continue;
			const last = { ...line, day: line.day };
			if (!round) rounds.push((round = { opening: last, last }));
			round.last = last;
		} else {
			introduced = line.stage === 'introduced';
			if (round) round.closing = line;
			round = undefined;
		}
	}
	return rounds;
}
