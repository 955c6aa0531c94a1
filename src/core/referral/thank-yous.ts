import { addDays, type Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Named } from '../people/person';
import { Kept } from '../relationship/kept';
import { compareDays, compareSources, compareText } from './order';
import {
	THANKED_STAGES,
	type FurtherReferral,
	type Obligation,
	type Referral,
	type StageReached,
	type ThankedStage,
	type Thanks,
} from './referral';
import { sayDue } from './say-due';
import { sayOutcome, sayReached, sayTold } from './say-stage';
import { isSame, whoKey } from './who';

/** Days until a thank-you is due (specification, section 4). */
const THANKS_WITHIN_DAYS = 1;

/** A thank-you that has opened, with its stage. */
type ThankYou = Obligation & { readonly stage: ThankedStage };

/**
 * The thank-yous owed to one referrer for all their referrals, open and closed (specification, section 4): one when the introduction was made,
 * one when the new contact was reached, one when something came of it, each due the day after. One thank-you in the
 * notes closes one of them: the oldest that is open towards that person, or of the referral the line names, or the very
 * one that the line says it is for; naming several introduced people it closes one of each. A stage without a day opens nothing.
 */
export function findThankYous(
	referrals: readonly Referral[],
	thanks: readonly Thanks[],
	today: Day,
): readonly Obligation[] {
	const owed = referrals.flatMap((referral) =>
		opened.of(referral, [today], () => openThankYous(referral, today)),
	);
	const introduced = new Set(referrals.map(({ referred }) => whoKey(referred)));
	return settle({ owed, introduced, thanks }, today);
}

/** What is owed to one referrer, whom they introduced, how they were thanked. */
interface Settlement {
	readonly owed: readonly ThankYou[];
	readonly introduced: ReadonlySet<string>;
	/** Oldest first. */
	readonly thanks: readonly Thanks[];
}

const opened = new Kept<Referral, readonly ThankYou[]>();

function openThankYous(referral: Referral, today: Day): readonly ThankYou[] {
	return referral.stages.flatMap((stage) => openThankYou(referral, stage, today));
}

function openThankYou(
	{ referrer, referred }: Referral,
	{ stage, day, source, text, further }: StageReached,
	today: Day,
): readonly ThankYou[] {
	const thanked = THANKED_STAGES.find((name) => name === stage);
	if (thanked === undefined || day === undefined) return [];
	const due = addDays(day, THANKS_WITHIN_DAYS);
	const said = sayStage(thanked, { referrer, referred, day, today, ...(further && { further }) });
	return [
		{
			kind: 'thank-you',
			stage: thanked,
			towards: referrer,
			about: referred,
			opened: day,
			due,
			source,
			...(text !== undefined && { text }),
			...(further && { further }),
			why: `${said}; ${sayDue('thanks', due, today)}.`,
		},
	];
}

function sayStage(
	stage: ThankedStage,
	of: {
		readonly referrer: Named;
		readonly referred: Named;
		readonly day: Day;
		readonly today: Day;
		readonly further?: FurtherReferral;
	},
): string {
	switch (stage) {
		case 'introduced':
			return sayTold('introduced', of.day, of);
		case 'reached':
			return sayReached(of.day, of);
		case 'outcome':
			return sayOutcome(of.day, of.further, of);
	}
}

/**
 * Oldest first; of one day in the order of the stages, then the nearest up the chain, then by name: the order of the
 * lines in a note means nothing (specification, section 7), so no thank-you may depend on it.
 */
function compareThankYous(a: ThankYou, b: ThankYou): number {
	return (
		compareDays(a.opened, b.opened) ||
		THANKED_STAGES.indexOf(a.stage) - THANKED_STAGES.indexOf(b.stage) ||
		(a.further?.generations ?? 0) - (b.further?.generations ?? 0) ||
		compareText(whoKey(a.about), whoKey(b.about)) ||
		compareSources(a.source, b.source)
	);
}

/** Somebody at the head of two chains that lead to one further introduction is thanked for it once, for the nearer. */
function withoutSecondFor(owed: readonly ThankYou[]): readonly ThankYou[] {
	const seen = new Set<string>();
	return owed.filter(({ further }) => {
		if (!further) return true;
		const key = `${whoKey(further.referrer)}\n${whoKey(further.referred)}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

function settle({ owed, introduced, thanks }: Settlement, today: Day): readonly Obligation[] {
	const all = withoutSecondFor([...owed].sort(compareThankYous));
	const closed = new Map<ThankYou, Thanks>();
	for (const given of thanks) {
		const open = () => all.filter((one) => !closed.has(one) && one.opened <= given.day);
		const named = given.about.filter(
			(who) => introduced.has(whoKey(who)) || all.some((one) => concerns(one, who)),
		);
		if (named.length === 0) close(closed, open()[0], given);
		for (const who of named) {
			const ofThem = all.filter((one) => isSame(one.about, who) && one.opened <= given.day);
			// Thanked twice for the introduction, it is the next thing they are thanked for.
			const said = ofThem.find(
				({ stage }) => stage !== 'introduced' && stage === given.stage,
			);
			if (said && closed.has(said)) continue;
			const oldest = open().find((one) => ofThem.includes(one));
			close(closed, said ?? oldest ?? open().find((one) => concerns(one, who)), given);
		}
	}
	return all.map((one) => {
		const given = closed.get(one);
		return given ? thanked.of(one, [given, today], () => withClosing(one, given, today)) : one;
	});
}

const thanked = new Kept<ThankYou, Obligation>();

/** Whether a thank-you is for the introduction of somebody, or for what they led to further on. */
function concerns({ about, further }: ThankYou, who: Named): boolean {
	if (isSame(about, who)) return true;
	return (
		further !== undefined && (isSame(further.referrer, who) || isSame(further.referred, who))
	);
}

function close(closed: Map<ThankYou, Thanks>, one: ThankYou | undefined, given: Thanks): void {
	if (one) closed.set(one, given);
}

function withClosing(one: ThankYou, given: Thanks, today: Day): Obligation {
	const why = `You thanked ${one.towards.name} on ${formatDay(given.day, today)}.`;
	return { ...one, closed: { by: 'thanked', day: given.day, source: given.source, why } };
}
