import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Named } from '../people/person';
import { compareDays, compareNewest, compareSources } from '../referral/order';
import type { Obligation } from '../referral/referral';
import { whoKey } from '../referral/who';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { Known } from '../relationship/known';
import { Roll } from '../relationship/roll';
import { candidatesOf, type Candidate } from './candidate';
import { sayArchived } from './marks';
import { sayOlderThan } from './obligation-rows';
import type { Occasion } from './occasion';
import { plainWords, quote } from './plain-words';
import { promisesThanks } from './promised-thanks';
import { concernedBy, isMyPromise } from './promises';

/** A follow-up, whom it concerns first of all, and who else. */
interface Promised {
	/** The same for the same words in the same line. */
	readonly key: string;
	readonly promise: KnownFollowUp;
	readonly first: Named;
	readonly others: readonly Named[];
}

/**
 * The follow-ups promised and not done, each once: by due day, then those without one, the latest promised first.
 * Those due after the week, and those left for too long, wait. A task that concerns nobody is an errand, no promise;
 * one to thank somebody whom thanks are owed is that thank-you.
 */
export function listFollowUps(
	occasion: Occasion,
	obligations: readonly Obligation[],
): Iterable<Candidate> {
	const thanks = obligations.filter(({ kind, closed }) => kind === 'thank-you' && !closed);
	const owed = new Set(thanks.map(({ towards }) => whoKey(towards)));
	const isOwed = (named: Named) => owed.has(whoKey(named));
	// One that concerns several people is found of each.
	const found = new Map<string, Promised>();
	for (const promised of openPromises.all(occasion.known)) found.set(promised.key, promised);
	return candidatesOf(found.values(), (promised) =>
		promisesThanks(occasion.known, promised.promise, isOwed)
			? undefined
			: buildCandidate(promised, occasion),
	);
}

/** The promises that are still open, in the order of their rows. */
export const openPromises = new Roll<Known, Promised>({
	knownOf: (known) => known,
	find: (known, person) =>
		(person ? known.followUps(person.path) : known.ownFollowUps())
			.filter(isMyPromise)
			.flatMap((promise) => findPromised(known, promise)),
	compare: comparePromises,
});

function findPromised(known: Known, promise: KnownFollowUp): readonly Promised[] {
	const [first, ...others] = concernedBy(known, promise);
	const { path, line } = promise.source;
	return first ? [{ key: [path, line, promise.text].join('\n'), promise, first, others }] : [];
}

function comparePromises({ promise: a }: Promised, { promise: b }: Promised): number {
	return (
		compareDays(a.due, b.due) ||
		compareNewest(a.day, b.day) ||
		compareSources(a.source, b.source)
	);
}

function buildCandidate(promised: Promised, occasion: Occasion): Candidate {
	const { promise } = promised;
	const { settings, today } = occasion.known;
	return {
		minutes: settings.minutes['follow-up'],
		wait: findWait(promise, occasion),
		act: () => buildAct(promised, occasion),
		words: () => ({ why: sayPromise(promise, today), say: '' }),
	};
}

function buildAct(
	{ promise, first, others }: Promised,
	occasion: Occasion,
): ReturnType<Candidate['act']> {
	const { known } = occasion;
	const { due, source } = promise;
	const { actsAs } = first.person === undefined ? {} : known.standing(first.person);
	const [mark] = sayArchived(occasion, first);
	return {
		act: 'follow-up',
		...(first.person !== undefined && { person: first.person }),
		name: first.name,
		...(actsAs && { tier: actsAs }),
		...(due && { due }),
		minutes: known.settings.minutes['follow-up'],
		about: others.flatMap(({ person }) => person ?? []),
		source,
		...(mark !== undefined && { mark }),
	};
}

function sayPromise({ text, day, due }: KnownFollowUp, today: Day): string {
	const promised = day === undefined ? '' : ` on ${formatDay(day, today)}`;
	return `You promised ${quote(plainWords(text))}${promised}${sayDueDay(due, today)}.`;
}

function sayDueDay(due: Day | undefined, today: Day): string {
	if (due === undefined) return '';
	if (due === today) return '; it is due today';
	return `; it ${due < today ? 'was' : 'is'} due on ${formatDay(due, today)}`;
}

function findWait({ due, day }: KnownFollowUp, occasion: Occasion): string | undefined {
	const { known, week, beforeAsOf } = occasion;
	if (due !== undefined && due > week.end) return `due on ${formatDay(due, known.today)}`;
	const { staleAfterDays } = known.settings;
	const since = due ?? day;
	if (since === undefined || since >= beforeAsOf(staleAfterDays)) return undefined;
	return `${sayOlderThan(staleAfterDays)}: keep the promise or let it go`;
}
