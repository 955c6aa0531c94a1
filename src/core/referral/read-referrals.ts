import type { Day } from '../calendar/day';
import type { Named, Person } from '../people/person';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { findFirstContact } from './first-contact';
import { readGivenIntroductions } from './given-introductions';
import { compareText } from './order';
import {
	businessByPerson,
	findOutcome,
	type Introduction,
	type Outcome,
	type OutcomeClues,
} from './outcome';
import {
	STAGES,
	type Referral,
	type ReferralLine,
	type Referrals,
	type StageReached,
	type ToldStage,
} from './referral';
import { findReferralEvents } from './referral-events';
import { readReferralLines, type Told } from './referral-lines';
import { sayOutcome, sayReached, sayTold, sayVia, type Telling } from './say-stage';
import { readThanks } from './thanks';
import { isOwner, whoKey } from './who';

/**
 * All that the notes know about referrals up to today (specification, section 4): those received with their dated
 * stages, those given, and the thank-yous told. A referral told in several notes is one.
 */
export function readReferrals(known: Known): Referrals {
	const events = findReferralEvents(known);
	const from = [...events, ...known.people().flatMap((person) => originOf(known, person))];
	const { pairs, clues } = books.of(known, from, () => readBook(known, events));
	return {
		received: pairs.map((pair) =>
			referrals.of(pair, contactsOf(known, pair), () => buildReferral(pair, clues)),
		),
		given: readGivenIntroductions(known, events),
		thanks: readThanks(events),
	};
}

/** Every pair that is told of, in the order of their keys. */
interface Book {
	readonly pairs: readonly Told[];
	readonly clues: OutcomeClues;
}

/** Most edits tell nothing of referrals: then the pairs are the same, and only those whose contacts changed are built anew. */
const books = new Kept<Known, Book>();
const referrals = new Kept<Told, Referral>();

function readBook(known: Known, events: readonly KnownEvent[]): Book {
	const told = readReferralLines(known, events);
	const pairs = [...told].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
	return { pairs, clues: findClues(known, events, told) };
}

/** All that is read in somebody's properties of who introduced them. */
function originOf(known: Known, { path, name, facts }: Person): readonly unknown[] {
	const referrers = known.referrers(path);
	if (referrers.length === 0) return [];
	return [
		path,
		name,
		facts.introducedOn?.value,
		...referrers.flatMap((named) => [
			named.person,
			named.name,
			named.raw,
			isOwner(known, named),
		]),
		...facts.referrers.map(({ line }) => line),
	];
}

/** All in which it is looked up whether the two have been in touch, and what has come of it. */
function contactsOf(known: Known, { referrer, referred }: Told): readonly unknown[] {
	const eventsOf = ({ person }: Named) => person !== undefined && known.events(person);
	if (referred.person === undefined) return [eventsOf(referrer), known.otherEvents()];
	return [known.person(referred.person), eventsOf(referred)];
}

function findClues(
	known: Known,
	events: readonly KnownEvent[],
	told: ReadonlyMap<string, Told>,
): OutcomeClues {
	const introductions = new Map<string, Introduction[]>();
	for (const pair of told.values()) {
		const introduction = findIntroduction(pair);
		if (!introduction) continue;
		const made = introductions.get(whoKey(pair.referrer)) ?? [];
		introductions.set(whoKey(pair.referrer), made);
		made.push(introduction);
	}
	return { known, business: businessByPerson(events), introductions };
}

function findIntroduction(pair: Told): Introduction | undefined {
	// Lines are sorted: the first is the earliest, and undated only when none has a day.
	const line = pair.lines.find(({ stage }) => stage === 'introduced');
	if (!line) return undefined;
	const { day, source, text } = line;
	return { ...pair, ...(day && { day }), source, ...(text !== undefined && { text }) };
}

function buildReferral(pair: Told, clues: OutcomeClues): Referral {
	const introduction = findIntroduction(pair);
	const own = isOwner(clues.known, pair.referrer);
	const of: Telling = { ...pair, today: clues.known.today, own };
	const stages = [
		...toldStages(pair, of),
		...(introduction ? reachedStage(introduction, clues, of) : []),
		...(introduction ? outcomeStage(introduction, clues, of) : []),
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
	{ known }: OutcomeClues,
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

function outcomeStage(
	introduction: Introduction,
	clues: OutcomeClues,
	of: Telling,
): readonly StageReached[] {
	const outcome = findOutcome(introduction, clues);
	if (!outcome) return [];
	const { day, source, text, further } = outcome;
	const told = { ...(day && { day }), source, ...(text !== undefined && { text }) };
	const why = whyOutcome(outcome, of);
	return [{ stage: 'outcome', ...told, ...(further && { further }), why }];
}

function whyOutcome({ day, further, byTier }: Outcome, of: Telling): string {
	if (byTier) return `${sayVia(of)} is a client.`;
	return `${sayOutcome(day, further, of)}.`;
}
