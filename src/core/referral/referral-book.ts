import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { compareText } from './order';
import { businessByPerson, type Introduction, type OutcomeClues } from './outcome';
import type { ReferralLine } from './referral';
import { findSayings, readReferralLines, type Told } from './referral-lines';
import { whoKey } from './who';

/** Every pair that is told of, and in what it is looked up what came of them. */
export interface ReferralBook {
	readonly known: Known;
	/** In the order of their keys. */
	readonly pairs: readonly Told[];
	/** By the note of who was introduced, `''` for those without one. */
	readonly byReferred: ReadonlyMap<string, readonly Told[]>;
	/** The place of each pair among all. */
	readonly places: ReadonlyMap<Told, number>;
	readonly clues: OutcomeClues;
}

/** What is told of referrals, pair by pair: the same value for as long as it is the same. */
export function readReferralBook(known: Known, events: readonly KnownEvent[]): ReferralBook {
	const sayings = findSayings(known, events);
	const business = events.filter(({ kind }) => kind === 'business');
	return books.of(known, [...sayings, ...business], () => {
		const told = keepSame(readReferralLines(sayings), pairsBefore.get(known));
		pairsBefore.set(known, told);
		const pairs = [...told].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
		return {
			known,
			pairs,
			byReferred: groupByReferred(pairs),
			places: new Map(pairs.map((pair, at) => [pair, at])),
			clues: { known, business: businessByPerson(business), introductions: findMade(told) },
		};
	});
}

const books = new Kept<Known, ReferralBook>();
const pairsBefore = new WeakMap<Known, ReadonlyMap<string, Told>>();

/** The pairs, with those that are told of as before the very same. */
function keepSame(
	told: ReadonlyMap<string, Told>,
	before: ReadonlyMap<string, Told> = new Map(),
): ReadonlyMap<string, Told> {
	return new Map(
		Array.from(told, ([key, pair]) => {
			const other = before.get(key);
			return [key, other && isSame(pair, other) ? other : pair];
		}),
	);
}

function isSame(a: Told, b: Told): boolean {
	return (
		a.referrer === b.referrer &&
		a.referred === b.referred &&
		a.lines.length === b.lines.length &&
		a.lines.every((line, at) => line === b.lines[at])
	);
}

function groupByReferred(pairs: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
	const groups = new Map<string, Told[]>();
	for (const pair of pairs) {
		const { person = '' } = pair.referred;
		const group = groups.get(person) ?? [];
		groups.set(person, group);
		group.push(pair);
	}
	return groups;
}

/** The introductions that were made, by who made them. */
function findMade(told: ReadonlyMap<string, Told>): OutcomeClues['introductions'] {
	const introductions = new Map<string, Introduction[]>();
	for (const pair of told.values()) {
		const introduction = findIntroduction(pair);
		if (!introduction) continue;
		const made = introductions.get(whoKey(pair.referrer)) ?? [];
		introductions.set(whoKey(pair.referrer), made);
		made.push(introduction);
	}
	return introductions;
}

/** The introduction of a pair, if it has been made. */
export function findIntroduction(pair: Told): Introduction | undefined {
	// Lines are sorted: the first is the earliest, and undated only when none has a day.
	const line: ReferralLine | undefined = pair.lines.find(({ stage }) => stage === 'introduced');
	if (!line) return undefined;
	const { day, source, text } = line;
	return { ...pair, ...(day && { day }), source, ...(text !== undefined && { text }) };
}
