import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Person } from '../people/person';
import { readObligations } from '../referral/obligations';
import { compareDays, compareText } from '../referral/order';
import { readReferrals } from '../referral/read-referrals';
import { Kept } from '../relationship/kept';
import type { Obligation, Referral } from '../referral/referral';
import type { Known } from '../relationship/known';
import { Roll } from '../relationship/roll';
import type { Segment, Settings } from '../settings/settings';
import { nameKey } from '../text/name';
import { candidatesOf, type Candidate, type Words } from './candidate';
import { findDueContact, type DueContact } from './due-contact';
import { findLastWords } from './last-words';
import { differingNewcomers, findNewcomers, type Newcomers } from './newcomers';
import type { Occasion } from './occasion';
import { sayGifts, sayPromises, sayTopic, type Talk } from './say';
import { weightOf } from './tier-weight';
import { findWaiting } from './waiting';

/** What reconnects depend on besides the people themselves. */
interface ReconnectClues {
	readonly received: readonly Referral[];
	readonly obligations: readonly Obligation[];
	readonly talk: Talk;
}

/**
 * Whom to get in touch with again, the most pressing first (specification, section 6). Archived people are left out,
 * and those who are to be reached for the first time have a row of their own. Snoozed people, those in the calendar
 * and those with a later next-touch day wait.
 */
export function listReconnects(
	occasion: Occasion,
	{ received, obligations, talk }: ReconnectClues,
): Iterable<Candidate> {
	takeInNewcomers(occasion, received, obligations);
	return candidatesOf(reconnects.all(occasion), (reconnect) =>
		buildCandidate(reconnect, occasion.known, talk),
	);
}

/** Finds them, one person in each step, for those who rest between. */
export function* prepareReconnects(occasion: Occasion): Generator<undefined, void> {
	const { known } = occasion;
	const referrals = readReferrals(known);
	takeInNewcomers(occasion, referrals.received, readObligations(known, referrals));
	yield* reconnects.steps(occasion);
}

const newcomers = new WeakMap<Occasion, Newcomers>();

function takeInNewcomers(
	occasion: Occasion,
	received: readonly Referral[],
	obligations: readonly Obligation[],
): void {
	const before = newcomers.get(occasion);
	const now = found.of(occasion, [received, obligations], () =>
		findNewcomers(occasion, received, obligations),
	);
	if (before === now) return;
	newcomers.set(occasion, now);
	if (before !== undefined) reconnects.touch(occasion, differingNewcomers(before, now));
}

const found = new Kept<Occasion, Newcomers>();

const NOBODY_NEW: Newcomers = { introducedOn: new Map(), toReach: new Set() };

/** Somebody to get in touch with again, and why they may have to wait. */
interface Reconnect {
	readonly person: Person;
	readonly due: DueContact;
	readonly weight: number;
	readonly introduced: Day | undefined;
	readonly wait: string | undefined;
	readonly segment: Segment | undefined;
}

/** Everybody to get in touch with again, in the order of their rows; {@link takeInNewcomers} comes before it. */
const reconnects = new Roll<Occasion, Reconnect>({
	knownOf: ({ known }) => known,
	find: (occasion, person) => {
		if (!person || person.facts.archived) return [];
		const { introducedOn, toReach } = newcomers.get(occasion) ?? NOBODY_NEW;
		if (toReach.has(person.path)) return [];
		const reconnect = findReconnect(occasion, person, introducedOn.get(person.path));
		return reconnect ? [reconnect] : [];
	},
	compare: compareReconnects,
});

function compareReconnects(a: Reconnect, b: Reconnect): number {
	return (
		b.due.score - a.due.score ||
		compareDays(a.due.due, b.due.due) ||
		b.weight - a.weight ||
		compareText(a.person.path, b.person.path)
	);
}

function findReconnect(
	occasion: Occasion,
	person: Person,
	introduced: Day | undefined,
): Reconnect | undefined {
	const due = findDueContact(occasion, person, introduced);
	if (!due) return undefined;
	const weight = weightOf(occasion.known.standing(person.path));
	const wait = findWaiting(occasion, person) ?? sayNextTouch(due, occasion.known.today);
	const segment = findBudgetedSegment(person, occasion.known.settings);
	return { person, due, weight, introduced, wait, segment };
}

function buildCandidate(reconnect: Reconnect, known: Known, talk: Talk): Candidate {
	const { wait, segment } = reconnect;
	return {
		minutes: known.settings.minutes.reconnect,
		wait,
		segment,
		act: () => acts.of(reconnect, [], () => buildAct(reconnect, known)),
		words: () => sayReconnect(reconnect, known, talk),
	};
}

/** A reconnect is found anew when anything in its act may be another. */
const acts = new Kept<Reconnect, ReturnType<Candidate['act']>>();

function buildAct({ person, due }: Reconnect, known: Known): ReturnType<Candidate['act']> {
	const { path, name } = person;
	const { actsAs } = known.standing(path);
	const source =
		due.line === undefined ? known.lastContact(path)?.source : { path, line: due.line };
	return {
		act: 'reconnect',
		person: path,
		name,
		...(actsAs && { tier: actsAs }),
		...(due.due && { due: due.due }),
		minutes: known.settings.minutes.reconnect,
		about: [],
		...(source && { source }),
	};
}

function sayReconnect({ person, due, introduced }: Reconnect, known: Known, talk: Talk): Words {
	const last = findLastWords(known, person.path);
	const said = [...sayTopic(last), ...sayPromises(talk, person), ...sayGifts(talk, person)];
	return {
		why: `${due.why()}${sayLast(last?.said, introduced, known.today)}.`,
		say: said.join(' '),
	};
}

function sayLast(last: string | undefined, introduced: Day | undefined, today: Day): string {
	if (last !== undefined) return `; last: ${last}`;
	if (introduced === undefined) return '';
	return `; not in touch yet, introduced on ${formatDay(introduced, today)}`;
}

function sayNextTouch({ nextTouch }: DueContact, today: Day): string | undefined {
	return nextTouch && `next touch is set for ${formatDay(nextTouch, today)}`;
}

/** The first of somebody's segments that has minutes of its own. */
function findBudgetedSegment({ facts }: Person, settings: Settings): Segment | undefined {
	for (const name of facts.segments) {
		const segment = settings.segments.find((one) => nameKey(one.name) === nameKey(name));
		if (segment?.minutes !== undefined) return segment;
	}
	return undefined;
}
