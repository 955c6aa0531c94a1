import type { Day } from '../calendar/day';
import { formatDay, formatSpan } from '../calendar/say-day';
import type { Person } from '../people/person';
import type { TierOrigin } from '../people/tier-origin';
import type { EventKind } from '../reading/events/note-event';
import type { Settings } from '../settings/settings';
import { TIER_NAMES, type Tier } from '../settings/tier';
import type { Source } from '../text/diagnostic';
import { findBond, type Bond } from './acts-as';
import type { Standing } from './known';
import type { KnownEvent } from './known-event';

/** A sentence does not name more people than this. */
const MOST_NAMED = 5;

/** What a person's standing is built from. */
interface StandingEvidence {
	readonly person: Person;
	readonly origin: TierOrigin;
	/** The name of a note's person, for the sentence that says why. */
	readonly nameOf: (path: string) => string;
	/** The effective tier of the referrer the origin names. */
	readonly referrerTier?: Tier;
	/** When the introduction was made, and the line that says who made it. */
	readonly introduction: Introduction;
	/** The person's events, newest first; asked for only when a 4 may act as a 3. */
	readonly events: () => readonly KnownEvent[];
}

/** The day of an introduction, when anything says so, and where the referrer is named. */
export interface Introduction {
	readonly day?: Day;
	readonly source?: Source;
}

/**
 * A person's tier, what they are treated as, and why, as of a day (specification, section 2): the
 * tier their note says or their referrer gives, and a 4 with a built relationship acts as a 3.
 */
export function buildStanding(
	evidence: StandingEvidence,
	settings: Settings,
	today: Day,
): Standing {
	const { person, origin } = evidence;
	if (origin.from !== 'written' && origin.from !== 'referrer') {
		return { derived: false, why: whyUnsorted(evidence) };
	}
	const derived = origin.from === 'referrer';
	const line = person.facts.tier?.line ?? 1;
	const source = derived ? evidence.introduction.source : { path: person.path, line };
	const bond = origin.tier === 4 ? bondOf(evidence, settings, today) : undefined;
	const why = derived ? whyDerived(evidence, origin.via, today) : whyWritten(origin.tier);
	return {
		tier: origin.tier,
		actsAs: bond ? 3 : origin.tier,
		derived,
		why: bond ? `${why}; acts as 3: ${whyActing(bond, today)}.` : `${why}.`,
		...(source && { source }),
		...(bond && { actsBy: [bond.personal.source, bond.second.source] }),
	};
}

function bondOf(evidence: StandingEvidence, settings: Settings, today: Day): Bond | undefined {
	return findBond(evidence.events(), {
		path: evidence.person.path,
		...(evidence.introduction.day && { introducedOn: evidence.introduction.day }),
		withinDays: settings.actsAsWithinDays,
		today,
	});
}

function whyWritten(tier: Tier): string {
	return `Tier ${tier} (${TIER_NAMES[tier]}) is written in the note`;
}

function whyDerived(evidence: StandingEvidence, via: string, today: Day): string {
	const { introduction, referrerTier, nameOf } = evidence;
	const tier = referrerTier !== undefined && referrerTier <= 2 ? 3 : 4;
	const when = introduction.day === undefined ? '' : ` on ${formatDay(introduction.day, today)}`;
	const trust = referrerTier === undefined ? '' : `, who is tier ${referrerTier}`;
	return `Introduced by ${nameOf(via)}${when}${trust}, hence tier ${tier} (${TIER_NAMES[tier]})`;
}

/** The words for a contact of a kind, where the sentence wants a noun. */
const CONTACT_NOUNS: Partial<Record<EventKind, string>> = {
	met: 'a meeting',
	called: 'a call',
	event: 'an event together',
};

function whyActing({ personal, second, apart }: Bond, today: Day): string {
	const noun = CONTACT_NOUNS[personal.kind] ?? 'a meeting';
	const [first, then] = [personal.day, second.day].map((day) => day && formatDay(day, today));
	return `${noun} on ${first ?? '?'} and contact on ${then ?? '?'}, ${formatSpan(apart)} apart`;
}

function whyUnsorted({ origin, nameOf }: StandingEvidence): string {
	if (origin.from === 'circle') {
		const names = origin.circle.slice(0, MOST_NAMED).map(nameOf).join(', ');
		const more = origin.circle.length - MOST_NAMED;
		const all = more > 0 ? `${names} and ${more} more` : names;
		return `The referrers lead in a circle (${all}), so no tier can be derived.`;
	}
	if (origin.from === 'dead-end') {
		return `${nameOf(origin.via)}, who introduced them, has no tier to derive one from.`;
	}
	return 'No tier is written, and no referrer with a note is known.';
}
