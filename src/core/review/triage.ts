import type { Person } from '../people/person';
import type { Known } from '../relationship/known';
import type { Proposal } from '../relationship/proposal';

/** Somebody whose tier is to be chosen. */
export interface ToSort {
	readonly path: string;
	readonly name: string;
	/** How often the notes tell of them. */
	readonly mentions: number;
	/** The change of tier that the notes speak for; absent for people without a tier. */
	readonly proposal?: Proposal;
}

/** What is asked of the people. */
export interface KnownToSort extends Pick<Known, 'people' | 'standing' | 'events'> {
	proposal(path: string): Proposal | undefined;
}

/**
 * Whose tier is to be chosen: people without one, written or derived, and those for whom the notes speak for another.
 * Those told of most come first, equals by name. Archived people, and those never to be reminded of, are left out.
 */
export function findUnsorted(known: KnownToSort): readonly ToSort[] {
	const found = known.people().flatMap((person) => toSort(known, person) ?? []);
	return found.sort(
		(a, b) => b.mentions - a.mentions || (a.name + a.path < b.name + b.path ? -1 : 1),
	);
}

function toSort(known: KnownToSort, { path, name, facts }: Person): ToSort | undefined {
	if (facts.archived || facts.cadence?.value === 'never') return undefined;
	const proposal = known.proposal(path);
	if (proposal === undefined && known.standing(path).tier !== undefined) return undefined;
	return { path, name, mentions: known.events(path).length, ...(proposal && { proposal }) };
}
