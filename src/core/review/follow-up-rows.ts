import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Named } from '../people/person';
import { compareDays, compareNewest, compareSources } from '../referral/order';
import type { Obligation } from '../referral/referral';
import { whoKey } from '../referral/who';
import { Kept } from '../relationship/kept';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { Known } from '../relationship/known';
import type { Candidate } from './candidate';
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
export function buildFollowUpRows(
	occasion: Occasion,
	obligations: readonly Obligation[],
): readonly Candidate[] {
	const thanks = obligations.filter(({ kind, closed }) => kind === 'thank-you' && !closed);
	const owed = new Set(thanks.map(({ towards }) => whoKey(towards)));
	const isOwed = (named: Named) => owed.has(whoKey(named));
	return findPromises(occasion)
		.filter(({ promise }) => !promisesThanks(occasion.known, promise, isOwed))
		.sort(comparePromises)
		.map((promised) => buildCandidate(promised, occasion));
}

function findPromises({ known }: Occasion): Promised[] {
	const found = new Map<string, Promised>();
	const add = (followUps: readonly KnownFollowUp[]) => {
		const open = openOnes.of(followUps, [known], () =>
			followUps.filter(isMyPromise).flatMap((promise) => findPromised(known, promise)),
		);
		for (const promised of open) found.set(promised.key, promised);
	};
	for (const { path } of known.people()) add(known.followUps(path));
	add(known.ownFollowUps());
	return [...found.values()];
}

const openOnes = new Kept<readonly KnownFollowUp[], readonly Promised[]>();

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

function buildCandidate({ promise, first, others }: Promised, occasion: Occasion): Candidate {
	const { known } = occasion;
	const { due, source } = promise;
	const { actsAs } = first.person === undefined ? {} : known.standing(first.person);
	const [mark] = sayArchived(occasion, first);
	const wait = findWait(promise, occasion);
	return {
		act: {
			act: 'follow-up',
			...(first.person !== undefined && { person: first.person }),
			name: first.name,
			...(actsAs && { tier: actsAs }),
			...(due && { due }),
			minutes: known.settings.minutes['follow-up'],
			about: others.flatMap(({ person }) => person ?? []),
			source,
			...(mark !== undefined && { mark }),
		},
		words: () => ({ why: sayPromise(promise, known.today), say: '' }),
		...(wait !== undefined && { wait }),
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
