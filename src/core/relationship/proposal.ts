import { daysBetween, type Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Person } from '../people/person';
import { TIER_NAMES, type Tier } from '../settings/tier';
import type { Source } from '../text/diagnostic';
import type { Standing } from './known';
import type { KnownEvent } from './known-event';
import type { LastContact } from './last-contact';

/** Days of silence after which a step down is proposed. */
const COLD_DAYS = 365;

/** A tier that the notes speak for, offered and never written by itself (specification, section 2). */
export interface Proposal {
	readonly person: string;
	readonly kind: 'promotion' | 'demotion';
	readonly from: Tier;
	readonly to: Tier;
	/** One sentence: the rule and the days. */
	readonly why: string;
	/** The lines it rests on. */
	readonly sources: readonly Source[];
}

/** What a proposal is looked for in. */
interface ProposalEvidence {
	readonly person: Person;
	readonly standing: Standing;
	readonly lastContact: LastContact | undefined;
	/** The person's events, newest first. */
	readonly events: () => readonly KnownEvent[];
}

/**
 * The one change of tier the notes speak for. A bond silent for more than a year: one step down,
 * unless the person is never to be reminded of. Else business: a 3 or 4 becomes a client. Else a 4
 * that acts as a 3 becomes one. Archived and unsorted people: none.
 */
export function findProposal(evidence: ProposalEvidence, today: Day): Proposal | undefined {
	const { person, standing, lastContact } = evidence;
	const { tier } = standing;
	if (tier === undefined || person.facts.archived) return undefined;
	if (lastContact && daysBetween(lastContact.day, today) > COLD_DAYS) {
		return demotion(person, tier, lastContact, today);
	}
	if (tier < 3) return undefined;
	return promotionByBusiness(evidence, tier, today) ?? promotionByBond(evidence, tier);
}

function demotion(person: Person, from: Tier, last: LastContact, today: Day): Proposal | undefined {
	if (from === 4 || person.facts.cadence?.value === 'never') return undefined;
	const to = ([2, 3, 4] as const)[from - 1] ?? 4;
	const why = `The last contact was on ${formatDay(last.day, today)}, more than a year ago: one step from ${named(from)} to ${named(to)}.`;
	return { person: person.path, kind: 'demotion', from, to, why, sources: [last.source] };
}

function promotionByBusiness(
	{ person, events }: ProposalEvidence,
	from: Tier,
	today: Day,
): Proposal | undefined {
	const business = events().find((event) => isBusinessWith(event, person.path, today));
	if (business?.day === undefined) return undefined;
	const why = `Business resulted on ${formatDay(business.day, today)}: from ${named(from)} to ${named(1)}.`;
	return { person: person.path, kind: 'promotion', from, to: 1, why, sources: [business.source] };
}

/** Whether business resulted with a person up to a day: they are the ones it happened with. */
function isBusinessWith(event: KnownEvent, path: string, today: Day): boolean {
	if (event.kind !== 'business' || event.day === undefined || event.day > today) return false;
	return event.people.some((named) => named.person === path);
}

function promotionByBond({ person, standing }: ProposalEvidence, from: Tier): Proposal | undefined {
	if (from !== 4 || standing.actsAs !== 3) return undefined;
	const { why, actsBy = [] } = standing;
	return { person: person.path, kind: 'promotion', from, to: 3, why, sources: actsBy };
}

function named(tier: Tier): string {
	return `${tier} (${TIER_NAMES[tier]})`;
}
