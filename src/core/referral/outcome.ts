import type { Day } from '../calendar/day';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import type { Source } from '../text/diagnostic';
import { compareDays } from './order';
import type { FurtherReferral } from './referral';
import type { Told } from './referral-lines';
import { whoKey } from './who';

/** What came of an introduction: business, or a further introduction. */
export interface Outcome {
	readonly day?: Day;
	readonly source: Source;
	/** The line's own words, when a line tells it. */
	readonly text?: string;
	readonly further?: FurtherReferral;
	/** Known only from the tier written in the note. */
	readonly byTier?: true;
}

/** An introduction that has been made, with its day if it has one. */
export interface Introduction extends Told {
	readonly day?: Day;
	readonly source: Source;
	readonly text?: string;
}

/** What outcomes are looked for in. */
export interface OutcomeClues {
	readonly known: Known;
	/** Business by whom it is with. */
	readonly business: ReadonlyMap<string, readonly KnownEvent[]>;
	/** Introductions by who made them. */
	readonly introductions: ReadonlyMap<string, readonly Introduction[]>;
}

/** A chain longer than this is not followed further. */
const LONGEST_CHAIN = 32;

/**
 * What came of an introduction: a business event that names the introduced person, an introduction they made, or
 * tier 1 in their note. The earliest with a day, of one day in this order; without any day the outcome is known but opens nothing.
 * An introduction further down the chain counts where those between have no day.
 */
export function findOutcome(introduction: Introduction, clues: OutcomeClues): Outcome | undefined {
	const candidates = [
		...findBusiness(introduction, clues),
		...findFurther(introduction, clues),
		...findTier(introduction, clues),
	];
	return candidates.reduce<Outcome | undefined>(
		(best, next) => (best && compareDays(best.day, next.day) <= 0 ? best : next),
		undefined,
	);
}

/** Business by the person it is with, oldest first. */
export function businessByPerson(
	events: readonly KnownEvent[],
): ReadonlyMap<string, readonly KnownEvent[]> {
	const business = new Map<string, KnownEvent[]>();
	for (const event of events) {
		if (event.kind !== 'business') continue;
		for (const key of new Set([...event.people, ...event.about].map(whoKey))) {
			const list = business.get(key) ?? [];
			business.set(key, list);
			list.push(event);
		}
	}
	return business;
}

function findBusiness(of: Introduction, { business }: OutcomeClues): readonly Outcome[] {
	return (business.get(whoKey(of.referred)) ?? [])
		.filter(({ day }) => isAfter(day, of.day))
		.map(({ day, source, text }) => ({ ...(day && { day }), source, text }));
}

function findFurther(of: Introduction, { introductions }: OutcomeClues): readonly Outcome[] {
	const outcomes: Outcome[] = [];
	const seen = new Set([whoKey(of.referrer)]);
	let makers = [of.referred];
	for (let generations = 1; makers.length > 0 && generations <= LONGEST_CHAIN; generations++) {
		const next: (typeof of.referred)[] = [];
		for (const maker of makers) {
			if (seen.has(whoKey(maker))) continue;
			seen.add(whoKey(maker));
			for (const { referrer, referred, day, source, text } of introductions.get(
				whoKey(maker),
			) ?? []) {
				// In a circle of referrers nobody has led further.
				if (seen.has(whoKey(referred)) || !isAfter(day, of.day)) continue;
				const further = { referrer, referred, generations };
				outcomes.push({
					...(day && { day }),
					source,
					...(text !== undefined && { text }),
					further,
				});
				if (day === undefined) next.push(referred);
			}
		}
		makers = next;
	}
	return outcomes;
}

function findTier(of: Introduction, { known }: OutcomeClues): readonly Outcome[] {
	const path = of.referred.person;
	const tier = path === undefined ? undefined : known.person(path)?.facts.tier;
	if (path === undefined || tier?.value !== 1) return [];
	return [{ source: { path, line: tier.line }, byTier: true }];
}

function isAfter(day: Day | undefined, introduced: Day | undefined): boolean {
	return day === undefined || introduced === undefined || day >= introduced;
}
