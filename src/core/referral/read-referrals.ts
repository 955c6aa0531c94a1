import type { Day } from '../calendar/day';
import type { Named } from '../people/person';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import { Roll } from '../relationship/roll';
import { findFirstContact } from './first-contact';
import { readGivenIntroductions } from './given-introductions';
import { compareText } from './order';
import { findOutcome, type Introduction, type Outcome, type OutcomeClues } from './outcome';
import {
	STAGES,
	type GivenIntroduction,
	type Referral,
	type ReferralLine,
	type Referrals,
	type StageReached,
	type Thanks,
	type ToldStage,
} from './referral';
import {
	differBetween,
	findIntroduction,
	prepareReferralBook,
	readReferralBook,
	type ReferralBook,
} from './referral-book';
import { findReferralEvents, tellings } from './referral-events';
import { properties, type Told } from './referral-lines';
import { sayOutcome, sayReached, sayTold, sayVia, type Telling } from './say-stage';
import { readThanks } from './thanks';
import { isOwner } from './who';

/**
 * All that the notes know about referrals up to today (specification, section 4): those received with their dated
 * stages, those given, and the thank-yous told. A referral told in several notes is one. The same value for as long as
 * it is the same.
 */
export function readReferrals(known: Known): Referrals {
	const events = findReferralEvents(known);
	takeInBook(known, readReferralBook(known, events));
	const all = referrals.all(known);
	const given = givens.of(events, [known], () => readGivenIntroductions(known, events));
	const thanks = thankings.of(events, [], () => readThanks(events));
	return found.of(known, [all, given, thanks], () => ({
		received: all.map(({ referral }) => referral),
		given,
		thanks,
	}));
}

/** Works it out ahead in small steps, for those who rest between. */
export function* prepareReferrals(known: Known): Generator<undefined, void> {
	yield* tellings.steps(known);
	yield* properties.steps(known);
	const events = findReferralEvents(known);
	yield;
	yield* prepareReferralBook(known, events);
	takeInBook(known, readReferralBook(known, events));
	yield* referrals.steps(known);
	readReferrals(known);
	yield;
}

const givens = new Kept<readonly unknown[], readonly GivenIntroduction[]>();
const thankings = new Kept<readonly unknown[], readonly Thanks[]>();
const found = new Kept<Known, Referrals>();

/** A referral, the key of its pair, and whether the vault's owner is the referrer. */
interface Keyed {
	readonly key: string;
	readonly own: boolean;
	readonly referral: Referral;
}

const books = new WeakMap<Known, ReferralBook>();

/** Another book tells otherwise of few. */
function takeInBook(known: Known, book: ReferralBook): void {
	const before = books.get(known);
	books.set(known, book);
	if (before !== undefined && before !== book)
		referrals.touch(known, differBetween(before, book));
	// Of those without a note the contacts are told of among others, who may have changed.
	referrals.touch(known, ['']);
}

const referrals = new Roll<Known, Keyed>({
	knownOf: (known) => known,
	find: (known, person) => {
		const book = books.get(known);
		const pairs = book?.byReferred.get(person?.path ?? '') ?? [];
		return pairs.flatMap(([key, pair]) =>
			book
				? [
						{
							key,
							own: isOwner(known, pair.referrer),
							referral: findReferral(pair, book.clues),
						},
					]
				: [],
		);
	},
	compare: (a, b) => compareText(a.key, b.key),
	// Most contacts with somebody change nothing in how they were introduced.
	isSame: (a, b) =>
		(a.referral === b.referral && a.own === b.own) || JSON.stringify(a) === JSON.stringify(b),
});

function findReferral(pair: Told, clues: OutcomeClues): Referral {
	const introduction = findIntroduction(pair);
	const outcome = introduction && findOutcome(introduction, clues);
	const { day, source, text, further, byTier } = outcome ?? {};
	const from = [
		...contactsOf(clues.known, pair),
		day,
		source?.path,
		source?.line,
		text,
		byTier,
		further?.referrer,
		further?.referred,
		further?.generations,
	];
	return built.of(pair, from, () => buildReferral(pair, introduction, outcome, clues.known));
}

const built = new Kept<Told, Referral>();

/** All in which it is looked up whether the two have been in touch. */
function contactsOf(known: Known, { referrer, referred }: Told): readonly unknown[] {
	const eventsOf = ({ person }: Named) => person !== undefined && known.events(person);
	if (referred.person === undefined) return [eventsOf(referrer), known.otherEvents()];
	return [known.person(referred.person), eventsOf(referred)];
}

function buildReferral(
	pair: Told,
	introduction: Introduction | undefined,
	outcome: Outcome | undefined,
	known: Known,
): Referral {
	const of: Telling = { ...pair, today: known.today, own: isOwner(known, pair.referrer) };
	const stages = [
		...toldStages(pair, of),
		...(introduction ? reachedStage(introduction, known, of) : []),
		...(outcome ? outcomeStage(outcome, of) : []),
	].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
	// Only told lines make a pair, and the last of them always holds.
	const stage = stages.at(-1)?.stage ?? 'asked';
	return { ...pair, stages, stage };
}

function toldStages({ lines }: Told, of: Telling): readonly StageReached[] {
	const first = new Map<ToldStage, ReferralLine>();
	for (const [index, line] of lines.entries()) {
		if (isEnd(line.stage) && lines.slice(index + 1).some((later) => overcomes(later, line)))
			continue;
		if (!first.has(line.stage)) first.set(line.stage, line);
	}
	return [...first.values()].map(({ stage, day, source, text }) => ({
		stage,
		...(day && { day }),
		source,
		...(text !== undefined && { text }),
		why:
			text === undefined && day === undefined
				? `${of.referred.name}’s note names ${of.own ? 'you' : of.referrer.name} as referrer.`
				: `${sayTold(stage, day, of)}.`,
	}));
}

function isEnd(stage: ToldStage): boolean {
	return stage === 'declined' || stage === 'lapsed';
}

/** Asked, offered or introduced after it was declined or had lapsed: it goes on. */
function overcomes(later: ReferralLine, end: ReferralLine): boolean {
	return !isEnd(later.stage) && isLater(later.day, end.day);
}

function isLater(day: Day | undefined, than: Day | undefined): boolean {
	return day !== undefined && than !== undefined && day > than;
}

function reachedStage(
	{ day: since, referrer, referred }: Introduction,
	known: Known,
	of: Telling,
): readonly StageReached[] {
	if (since === undefined) {
		// Whenever it was made, somebody one has been in touch with has been reached; on which day cannot be told.
		const last = referred.person === undefined ? undefined : known.lastContact(referred.person);
		const why = `${sayReached(undefined, of)}.`;
		return last ? [{ stage: 'reached', source: last.source, why }] : [];
	}
	const first = findFirstContact(known, { referrer, referred }, since);
	if (!first) return [];
	const { day, source, text } = first;
	const told = { ...(day && { day }), source, ...(text !== undefined && { text }) };
	return [{ stage: 'reached', ...told, why: `${sayReached(day, of)}.` }];
}

function outcomeStage(outcome: Outcome, of: Telling): readonly StageReached[] {
	const { day, source, text, further } = outcome;
	const told = { ...(day && { day }), source, ...(text !== undefined && { text }) };
	const why = whyOutcome(outcome, of);
	return [{ stage: 'outcome', ...told, ...(further && { further }), why }];
}

function whyOutcome({ day, further, byTier }: Outcome, of: Telling): string {
	if (byTier) return `${sayVia(of)} is a client.`;
	return `${sayOutcome(day, further, of)}.`;
}
