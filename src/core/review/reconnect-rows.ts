import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Person } from '../people/person';
import { compareDays, compareText } from '../referral/order';
import { Kept } from '../relationship/kept';
import type { Obligation, Referral } from '../referral/referral';
import type { Known } from '../relationship/known';
import type { Segment, Settings } from '../settings/settings';
import { nameKey } from '../text/name';
import type { Candidate } from './candidate';
import { findDueContact, type DueContact, type IntroducedOn } from './due-contact';
import { findLastWords } from './last-words';
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
export function buildReconnectRows(
	occasion: Occasion,
	{ received, obligations, talk }: ReconnectClues,
): readonly Candidate[] {
	const { known } = occasion;
	const toReach = findToReach(occasion, obligations);
	const introducedOn = findIntroducedOn(received);
	return known
		.people()
		.filter(({ path, facts }) => !facts.archived && !toReach.has(path))
		.flatMap((person) => {
			const { path } = person;
			const introduced = introducedOn(path);
			const from = [occasion, introduced, known.standing(path), known.events(path)];
			return found.of(person, from, () => findReconnect(occasion, person, introduced)) ?? [];
		})
		.sort(compareReconnects)
		.map((reconnect) => buildCandidate(reconnect, known, talk));
}

/** Somebody to get in touch with again, and all of their row but the words. */
interface Reconnect {
	readonly person: Person;
	readonly due: DueContact;
	readonly weight: number;
	readonly introduced: Day | undefined;
	readonly row: Omit<Candidate, 'words'>;
}

const found = new Kept<Person, Reconnect | undefined>();

function compareReconnects(a: Reconnect, b: Reconnect): number {
	return (
		b.due.score - a.due.score ||
		compareDays(a.due.due, b.due.due) ||
		b.weight - a.weight ||
		compareText(a.person.path, b.person.path)
	);
}

function findToReach(
	{ beforeAsOf, known }: Occasion,
	obligations: readonly Obligation[],
): ReadonlySet<string | undefined> {
	const stale = beforeAsOf(known.settings.staleAfterDays);
	return new Set(
		obligations
			.filter(({ kind, closed, opened }) => kind === 'reach' && !closed && opened >= stale)
			.map(({ towards }) => towards.person),
	);
}

function findIntroducedOn(received: readonly Referral[]): IntroducedOn {
	const days = new Map<string, Day>();
	for (const { referred, stages } of received) {
		const day = stages.find(({ stage }) => stage === 'introduced')?.day;
		if (day === undefined || referred.person === undefined) continue;
		const earlier = days.get(referred.person);
		if (earlier === undefined || day < earlier) days.set(referred.person, day);
	}
	return (path) => days.get(path);
}

function findReconnect(
	occasion: Occasion,
	person: Person,
	introduced: Day | undefined,
): Reconnect | undefined {
	const due = findDueContact(occasion, person, () => introduced);
	if (!due) return undefined;
	const weight = weightOf(occasion.known.standing(person.path));
	return { person, due, weight, introduced, row: buildRow(person, due, occasion) };
}

function buildRow(person: Person, due: DueContact, occasion: Occasion): Reconnect['row'] {
	const { known } = occasion;
	const { path, name } = person;
	const { actsAs } = known.standing(path);
	const segment = findBudgetedSegment(person, known.settings);
	const wait = findWaiting(occasion, person) ?? sayNextTouch(due, known.today);
	const source =
		due.line === undefined ? known.lastContact(path)?.source : { path, line: due.line };
	return {
		act: {
			act: 'reconnect',
			person: path,
			name,
			...(actsAs && { tier: actsAs }),
			...(due.due && { due: due.due }),
			minutes: known.settings.minutes.reconnect,
			about: [],
			...(source && { source }),
		},
		...(wait !== undefined && { wait }),
		...(segment && { segment }),
	};
}

function buildCandidate(
	{ person, due, introduced, row }: Reconnect,
	known: Known,
	talk: Talk,
): Candidate {
	return {
		...row,
		words: () => {
			const last = findLastWords(known, person.path);
			const said = [
				...sayTopic(last),
				...sayPromises(talk, person),
				...sayGifts(talk, person),
			];
			return {
				why: `${due.why()}${sayLast(last?.said, introduced, known.today)}.`,
				say: said.join(' '),
			};
		},
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
