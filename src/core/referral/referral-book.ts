import { isSameList, Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { finish } from '../relationship/steps';
import { businessByPerson, type Introduction, type OutcomeClues } from './outcome';
import { findSayings, readReferralLines, type Saying, type Told } from './referral-lines';
import { whoKey } from './who';

/** Every pair that is told of, and in what it is looked up what came of them. */
export interface ReferralBook {
	readonly pairs: ReadonlyMap<string, Told>;
	/** With the keys of the pairs: by the note of who was introduced, `''` for those without one. */
	readonly byReferred: ReadonlyMap<string, readonly (readonly [string, Told])[]>;
	readonly clues: OutcomeClues;
}

/** What is told of referrals, pair by pair: the same value for as long as it is the same. */
export function readReferralBook(known: Known, events: readonly KnownEvent[]): ReferralBook {
	const sayings = findSayings(known, events);
	const business = businessIn.of(events, [], () => events.filter(isBusiness));
	return books.of(known, [sayings, business], () =>
		told.of(known, [...sayings, ...business], () => {
			const lines = pairsIn.of(sayings, [], () => finish(readReferralLines(sayings)));
			const pairs = keepSame(lines, before.get(known)?.pairs);
			const book = {
				pairs,
				byReferred: groupByReferred(pairs),
				clues: {
					known,
					business: businessByPerson(business),
					introductions: findMade(pairs),
				},
			};
			before.set(known, book);
			return book;
		}),
	);
}

/** Works out ahead what can be, for those who rest between. */
export function* prepareReferralBook(
	known: Known,
	events: readonly KnownEvent[],
): Generator<undefined, void> {
	const sayings = findSayings(known, events);
	yield;
	const pairs = yield* readReferralLines(sayings);
	pairsIn.of(sayings, [], () => pairs);
	yield;
}

const pairsIn = new Kept<readonly Saying[], ReadonlyMap<string, Told>>();

/** By the lists, which are mostly the very same, and by what stands in them. */
const books = new Kept<Known, ReferralBook>();
const told = new Kept<Known, ReferralBook>();
const before = new WeakMap<Known, ReferralBook>();
const businessIn = new Kept<readonly KnownEvent[], readonly KnownEvent[]>();

function isBusiness({ kind }: KnownEvent): boolean {
	return kind === 'business';
}

/** The pairs, with those that are told of as before the very same. */
function keepSame(
	pairs: ReadonlyMap<string, Told>,
	others: ReadonlyMap<string, Told> = new Map(),
): ReadonlyMap<string, Told> {
	return new Map(
		Array.from(pairs, ([key, pair]) => {
			const other = others.get(key);
			return [key, other && isSame(pair, other) ? other : pair];
		}),
	);
}

function isSame(a: Told, b: Told): boolean {
	return a.referrer === b.referrer && a.referred === b.referred && isSameList(a.lines, b.lines);
}

function groupByReferred(pairs: ReadonlyMap<string, Told>): ReferralBook['byReferred'] {
	const groups = new Map<string, (readonly [string, Told])[]>();
	for (const pair of pairs) {
		const { person = '' } = pair[1].referred;
		const group = groups.get(person) ?? [];
		groups.set(person, group);
		group.push(pair);
	}
	return groups;
}

/** The introductions that were made, by who made them. */
function findMade(pairs: ReadonlyMap<string, Told>): OutcomeClues['introductions'] {
	const introductions = new Map<string, Introduction[]>();
	for (const pair of pairs.values()) {
		const introduction = findIntroduction(pair);
		if (!introduction) continue;
		const who = whoKey(pair.referrer);
		const made = introductions.get(who) ?? [];
		introductions.set(who, made);
		made.push(introduction);
	}
	return introductions;
}

/** The introduction of a pair, if it has been made. */
export function findIntroduction(pair: Told): Introduction | undefined {
	// Lines are sorted: the first is the earliest, and undated only when none has a day.
	const line = pair.lines.find(({ stage }) => stage === 'introduced');
	if (!line) return undefined;
	const { day, source, text } = line;
	return { ...pair, ...(day && { day }), source, ...(text !== undefined && { text }) };
}

/**
 * The notes of those who were introduced and of whom one book says otherwise than another, or of whom something else may
 * have come since: business with them, or a further introduction down their chain. `''` for those without a note.
 */
export function differBetween(a: ReferralBook, b: ReferralBook): ReadonlySet<string> {
	const introducers = new Set<string>();
	const differing = new Set<string>(['']);
	for (const [one, other] of [
		[a, b],
		[b, a],
	] as const) {
		for (const [key, { referrer, referred }] of one.pairs) {
			if (other.pairs.get(key) === one.pairs.get(key)) continue;
			if (referred.person !== undefined) differing.add(referred.person);
			introducers.add(whoKey(referrer));
		}
		for (const [who, events] of one.clues.business)
			if (!isSameList(events, other.clues.business.get(who) ?? [])) differing.add(who);
	}
	for (const path of upFrom(introducers, [a, b])) differing.add(path);
	return differing;
}

/** Some introducers and all above them, through whomever they were introduced. */
function upFrom(
	introducers: Iterable<string>,
	books: readonly ReferralBook[],
): ReadonlySet<string> {
	const above = new Set(introducers);
	for (const who of above) {
		for (const { byReferred } of books) {
			const pairs = byReferred.get(who.startsWith('?') ? '' : who) ?? [];
			for (const [, { referrer, referred }] of pairs)
				if (whoKey(referred) === who) above.add(whoKey(referrer));
		}
	}
	return above;
}
