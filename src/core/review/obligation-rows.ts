import { formatDay, formatSpan } from '../calendar/say-day';
import type { Obligation } from '../referral/referral';
import { candidatesOf, type Candidate } from './candidate';
import { findTopic } from './last-words';
import { findMark } from './marks';
import type { Occasion } from './occasion';
import { promisedThanks } from './promised-thanks';
import { sayGifts, sayMine, sayPromises, type Talk } from './say';

const LET_GO: Readonly<Record<Obligation['kind'], string>> = {
	'thank-you': 'thank them or let it go',
	confirm: 'ask once more or let it go',
	reach: 'get in touch or let it go',
};

/** The open obligations of one kind as acts of the week, by due day. Those due later or gone stale wait. */
export function listObligations(
	kind: Obligation['kind'],
	obligations: readonly Obligation[],
	occasion: Occasion,
	talk: Talk,
): Iterable<Candidate> {
	return candidatesOf(obligations, (one) =>
		one.kind === kind && one.closed === undefined
			? buildCandidate(one, occasion, talk)
			: undefined,
	);
}

function buildCandidate(obligation: Obligation, occasion: Occasion, talk: Talk): Candidate {
	return {
		minutes: occasion.known.settings.minutes[obligation.kind],
		wait: findWait(obligation, occasion),
		act: () => buildAct(obligation, occasion),
		words: () => ({ why: obligation.why, say: sayObligation(obligation, talk) }),
	};
}

function buildAct(obligation: Obligation, occasion: Occasion): ReturnType<Candidate['act']> {
	const { kind, stage, towards, about, due, source } = obligation;
	const { known } = occasion;
	const { actsAs } = towards.person === undefined ? {} : known.standing(towards.person);
	const mark = findMark(occasion, obligation);
	return {
		act: kind,
		...(towards.person !== undefined && { person: towards.person }),
		name: towards.name,
		...(actsAs && { tier: actsAs }),
		due,
		minutes: known.settings.minutes[kind],
		...(stage && { stage }),
		about: about.person === undefined ? [] : [about.person],
		source,
		...(mark !== undefined && { mark }),
	};
}

/** Thanks tell what came of it; a question and a first word bring something along. */
function sayObligation(obligation: Obligation, talk: Talk): string {
	const { kind, towards } = obligation;
	const { known } = talk;
	const person = towards.person === undefined ? undefined : known.person(towards.person);
	if (kind !== 'thank-you') {
		return person ? [...sayPromises(talk, person), ...sayGifts(talk, person)].join(' ') : '';
	}
	const thanks = promisedThanks(known, towards);
	const promises = person ? sayPromises(talk, person, thanks) : sayMine(thanks, known);
	return [...sayNews(obligation), ...promises].join(' ');
}

/** What the line that opened it was about: "Tell them: signed the engagement letter." */
function sayNews({ stage, towards, about, text }: Obligation): readonly string[] {
	if (stage === 'introduced' || text === undefined) return [];
	const topic = findTopic(text, [towards, about]);
	return topic === undefined ? [] : [`Tell them: ${topic}.`];
}

function findWait({ kind, due, opened }: Obligation, occasion: Occasion): string | undefined {
	const { known, week, beforeAsOf } = occasion;
	if (due > week.end) return `due on ${formatDay(due, known.today)}`;
	const { staleAfterDays } = known.settings;
	// A question that was asked again is as old as its last asking.
	const since = kind === 'confirm' ? due : opened;
	if (since >= beforeAsOf(staleAfterDays)) return undefined;
	return `${sayOlderThan(staleAfterDays)}: ${LET_GO[kind]}`;
}

/** "older than a year", "older than 90 days". */
export function sayOlderThan(days: number): string {
	return `older than ${days === 365 ? 'a year' : formatSpan(days)}`;
}
