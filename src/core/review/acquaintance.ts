import { pairKey } from '../referral/given-introductions';
import type { Referrals } from '../referral/referral';
import { whoKey } from '../referral/who';
import type { Known } from '../relationship/known';
import { isContactWith } from '../relationship/timeline';

/** Whether two people, by their paths, know each other through the vault's owner. */
export type Acquainted = (a: string, b: string) => boolean;

/**
 * Tells who knows whom through the vault's owner: introduced by them, one come through the other, or once in one
 * meeting. Each timeline is read when it is first asked about, and once.
 */
export function findAcquaintances(known: Known, { given, received }: Referrals): Acquainted {
	const introduced = new Set([
		...given.map(({ people: [a, b] }) => pairKey(whoKey(a), whoKey(b))),
		...received.map(({ referrer, referred }) => pairKey(whoKey(referrer), whoKey(referred))),
	]);
	const met = new Map<string, ReadonlySet<string>>();
	return (a, b) => {
		if (introduced.has(pairKey(a, b))) return true;
		const others = met.get(a) ?? metTogether(known, a);
		met.set(a, others);
		return others.has(b);
	};
}

function metTogether(known: Known, path: string): ReadonlySet<string> {
	const met = new Set<string>();
	for (const event of known.events(path)) {
		if (event.people.length < 2 || !isContactWith(event, path, known.today)) continue;
		for (const { person } of event.people) if (person !== undefined) met.add(person);
	}
	return met;
}
