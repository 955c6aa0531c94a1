import { pairKey } from '../referral/given-introductions';
import type { Referrals } from '../referral/referral';
import { whoKey } from '../referral/who';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { isContactWith } from '../relationship/timeline';

/** Whether two people, by their paths, know each other through the vault's owner. */
export type Acquainted = (a: string, b: string) => boolean;

/**
 * Tells who knows whom through the vault's owner: introduced by them, one come through the other, or once in one
 * meeting. Each timeline is read when it is first asked about, and once.
 */
export function findAcquaintances(known: Known, referrals: Referrals): Acquainted {
	return (a, b) =>
		introduced.of(referrals, [], () => findIntroduced(referrals)).has(pairKey(a, b)) ||
		metTogether(known, a).has(b);
}

const introduced = new Kept<Referrals, ReadonlySet<string>>();

function findIntroduced({ given, received }: Referrals): ReadonlySet<string> {
	return new Set([
		...given.map(({ people: [a, b] }) => pairKey(whoKey(a), whoKey(b))),
		...received.map(({ referrer, referred }) => pairKey(whoKey(referrer), whoKey(referred))),
	]);
}

const metWith = new Kept<readonly KnownEvent[], ReadonlySet<string>>();

function metTogether(known: Known, path: string): ReadonlySet<string> {
	const events = known.events(path);
	return metWith.of(events, [path, known.today], () => findMet(known, path, events));
}

function findMet(known: Known, path: string, events: readonly KnownEvent[]): ReadonlySet<string> {
	const met = new Set<string>();
	for (const event of events) {
		if (event.people.length < 2 || !isContactWith(event, path, known.today)) continue;
		for (const { person } of event.people) if (person !== undefined) met.add(person);
	}
	return met;
}
