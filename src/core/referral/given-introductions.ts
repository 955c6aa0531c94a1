import type { Named } from '../people/person';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import type { GivenIntroduction } from './referral';
import { isOwner, whoKey } from './who';

/**
 * The introductions that the vault's owner made, oldest first, each pair of people once however often it is told.
 *
 *     introduced [[Ana]] to [[Ben]]      Ana and Ben
 *     connected [[Ana]] and [[Ben]]      Ana and Ben
 */
export function readGivenIntroductions(
	known: Known,
	events: readonly KnownEvent[],
): readonly GivenIntroduction[] {
	const given = new Map<string, GivenIntroduction>();
	for (const { kind, people, about, day, source } of events) {
		if (kind !== 'introduction-made') continue;
		for (const [a, b] of pairsOf(people, about)) {
			if (whoKey(a) === whoKey(b) || isOwner(known, a) || isOwner(known, b)) continue;
			const key = pairKey(whoKey(a), whoKey(b));
			if (!given.has(key)) given.set(key, { people: [a, b], ...(day && { day }), source });
		}
	}
	return [...given.values()];
}

/** One key for two people, whichever is named first. */
export function pairKey(a: string, b: string): string {
	return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function pairsOf(
	people: readonly Named[],
	about: readonly Named[],
): readonly (readonly [Named, Named])[] {
	if (about.length > 0) return people.flatMap((a) => about.map((b) => [a, b] as const));
	return people.flatMap((a, index) => people.slice(index + 1).map((b) => [a, b] as const));
}
