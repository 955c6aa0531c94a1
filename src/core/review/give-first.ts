import type { Person } from '../people/person';
import type { Written } from '../reading/person/person-facts';
import { pairKey } from '../referral/given-introductions';
import { compareText } from '../referral/order';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import { Roll } from '../relationship/roll';
import type { Acquainted } from './acquaintance';
import { contentWords } from './content-words';
import { weightOf } from './tier-weight';

/** Somebody needs what somebody else offers, and the two have not been introduced. */
export interface Match {
	readonly needer: Person;
	readonly need: Written<string>;
	readonly offerer: Person;
	readonly offer: Written<string>;
}

/** What could be given to whom, found once for a review. */
export interface Gifts {
	/** One match for each two people, by the weight of who needs, then by name. */
	readonly matches: readonly Match[];
	/** The matches somebody is part of, by their path: first those that serve their own need. */
	of(path: string): readonly Match[];
}

/** What somebody offers, where it is found by its words. */
interface Offer {
	readonly person: Person;
	readonly offer: Written<string>;
	readonly words: ReadonlySet<string>;
	/** That of the person's tier. */
	readonly weight: number;
}

/** What everybody needs and offers. */
interface Wishes {
	readonly needing: readonly Person[];
	readonly offered: readonly Offer[];
}

/** What everybody needs and offers now. */
export function listWishes(known: Known): Wishes {
	return { needing: needers.all(known), offered: offers.all(known) };
}

/** A need is compared with no more offers than this: enough to choose from, and few enough for any vault. */
const MOST_OFFERS = 60;

/**
 * Introductions that would serve somebody (specification, section 5): a need and another person's offer with a word in
 * common, between two people who do not know each other through the vault's owner. For each need the offer with the
 * most words in common. Archived people are left out. The cost grows with the needs and offers, never with their
 * product.
 */
export function findGifts(
	known: Known,
	{ needing, offered }: Wishes,
	areAcquainted: Acquainted,
): Gifts {
	const index = indexOffers(offered);
	const pairs = new Map<string, Match>();
	for (const needer of needing) {
		const isStranger = ({ path }: Person) =>
			path !== needer.path && !areAcquainted(needer.path, path);
		for (const need of needer.facts.needs) {
			const best = findBest(need.value, index, isStranger);
			if (!best) continue;
			const key = pairKey(needer.path, best.person.path);
			const match = { needer, need, offerer: best.person, offer: best.offer };
			if (!pairs.has(key)) pairs.set(key, match);
		}
	}
	return buildGifts(known, [...pairs.values()]);
}

function buildGifts(known: Known, found: readonly Match[]): Gifts {
	const weight = ({ needer }: Match) => weightOf(known.standing(needer.path));
	const matches = [...found].sort(
		(a, b) => weight(b) - weight(a) || compareText(a.needer.path, b.needer.path),
	);
	const byPath = new Map<string, Match[]>();
	const add = (path: string, match: Match) => {
		byPath.set(path, [...(byPath.get(path) ?? []), match]);
	};
	for (const match of matches) add(match.needer.path, match);
	for (const match of matches) add(match.offerer.path, match);
	return { matches, of: (path) => byPath.get(path) ?? [] };
}

/** Everybody who needs something. */
export const needers = new Roll<Known, Person>({
	knownOf: (known) => known,
	find: (_, person) =>
		person && !person.facts.archived && person.facts.needs.length > 0 ? [person] : [],
});

/** All that anybody offers. */
export const offers = new Roll<Known, Offer>({
	knownOf: (known) => known,
	find: (known, person) =>
		person && !person.facts.archived
			? person.facts.offers.map((offer) => ({
					person,
					offer,
					words: contentWords(offer.value),
					weight: weightOf(known.standing(person.path)),
				}))
			: [],
	isSame: (a, b) => a.person === b.person && a.offer === b.offer && a.weight === b.weight,
});

type OfferIndex = ReadonlyMap<string, readonly Offer[]>;

const indexed = new Kept<readonly Offer[], OfferIndex>();

/** The offers by their words. */
function indexOffers(all: readonly Offer[]): OfferIndex {
	return indexed.of(all, [], () => {
		const index = new Map<string, Offer[]>();
		for (const entry of all) {
			for (const word of entry.words) {
				const found = index.get(word) ?? [];
				index.set(word, found);
				found.push(entry);
			}
		}
		return index;
	});
}

/** The offer of a stranger with the most words in common; of equals the nearer tier, then the first by path. */
function findBest(
	need: string,
	index: OfferIndex,
	isStranger: (person: Person) => boolean,
): Offer | undefined {
	const words = [...contentWords(need)];
	// The rarest words first: they say most, and the bound is not spent on those everybody uses.
	const lists = words.map((word) => index.get(word) ?? []).sort((a, b) => a.length - b.length);
	let best: Found | undefined;
	let compared = 0;
	for (const list of lists) {
		for (const offer of list) {
			if (++compared > MOST_OFFERS) return best?.offer;
			const found = { offer, common: words.filter((word) => offer.words.has(word)).length };
			if (best && compareFound(found, best) >= 0) continue;
			if (isStranger(offer.person)) best = found;
		}
	}
	return best?.offer;
}

/** An offer and how many words it has in common with a need. */
interface Found {
	readonly offer: Offer;
	readonly common: number;
}

function compareFound({ offer: a, common: inA }: Found, { offer: b, common: inB }: Found): number {
	return inB - inA || b.weight - a.weight || compareText(a.person.path, b.person.path);
}
