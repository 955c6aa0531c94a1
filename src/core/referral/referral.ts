import type { Day } from '../calendar/day';
import type { Named } from '../people/person';
import type { Source } from '../text/diagnostic';

/** The stages of a referral in their order; `declined` and `lapsed` end it early (specification, section 4). */
export const STAGES = [
	'asked',
	'offered',
	'introduced',
	'reached',
	'outcome',
	'declined',
	'lapsed',
] as const;

export type Stage = (typeof STAGES)[number];

/** When and where a referral came to a stage. The day is absent when only a property without a day says so. */
export interface StageReached {
	readonly stage: Stage;
	readonly day?: Day;
	readonly source: Source;
	/** One sentence: the rule and the days. */
	readonly why: string;
}

/** Referrer, then the vault's owner, then the introduced person: a *received* referral with its dated stages. */
export interface Referral {
	readonly referrer: Named;
	readonly referred: Named;
	/** In the order of {@link STAGES}, each at most once. */
	readonly stages: readonly StageReached[];
	/** The latest of them. */
	readonly stage: Stage;
}

/** What the vault's owner owes somebody because of a referral. */
export const OBLIGATIONS = ['confirm', 'thank-you', 'reach'] as const;

/** Something owed, from the day it opened until the notes say it is done. */
export interface Obligation {
	readonly kind: (typeof OBLIGATIONS)[number];
	/** Of a thank-you: what it is for. */
	readonly stage?: 'introduced' | 'reached' | 'outcome';
	/** Who is owed: the referrer, or the introduced person for `reach`. */
	readonly towards: Named;
	/** The introduced person, or the referrer for `reach`. */
	readonly about: Named;
	readonly opened: Day;
	readonly due: Day;
	/** Where it opened. */
	readonly source: Source;
	readonly closed?: { readonly day: Day; readonly source: Source; readonly why: string };
	/** One sentence with the days. */
	readonly why: string;
}
