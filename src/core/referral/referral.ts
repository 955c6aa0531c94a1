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

/** The stages that notes tell; `reached` and `outcome` are derived. */
export const TOLD_STAGES = ['asked', 'offered', 'introduced', 'declined', 'lapsed'] as const;

export type ToldStage = (typeof TOLD_STAGES)[number];

/** One line, or one property, that tells of a referral. */
export interface ReferralLine {
	readonly stage: ToldStage;
	/** Absent when nobody can tell; such a line opens nothing. */
	readonly day?: Day;
	readonly source: Source;
	/** The line's own words; absent when the `referrer` property says so. */
	readonly text?: string;
}

/** An introduction that somebody made because they had been introduced themselves. */
export interface FurtherReferral {
	readonly referrer: Named;
	readonly referred: Named;
	/** 1 when the introduced person made it, 2 when somebody they introduced did, and so on. */
	readonly generations: number;
}

/** When and where a referral came to a stage. The day is absent when only a property without a day says so. */
export interface StageReached {
	readonly stage: Stage;
	readonly day?: Day;
	readonly source: Source;
	/** The line's own words; absent when a property says so. */
	readonly text?: string;
	/** One sentence: the rule and the days. */
	readonly why: string;
	/** Of an outcome: the further introduction it is; absent when it is business. */
	readonly further?: FurtherReferral;
}

/** Referrer, then the vault's owner, then the introduced person: a *received* referral with its dated stages. */
export interface Referral {
	readonly referrer: Named;
	readonly referred: Named;
	/** In the order of {@link STAGES}, each at most once, with its earliest day. An end that was overcome later is left out. */
	readonly stages: readonly StageReached[];
	/** The latest of them. */
	readonly stage: Stage;
	/** Everything told about it, oldest first, undated lines last. */
	readonly lines: readonly ReferralLine[];
}

/** Two people whom the vault's owner introduced to each other: a *given* introduction, told once. */
export interface GivenIntroduction {
	readonly people: readonly [Named, Named];
	readonly day?: Day;
	readonly source: Source;
}

/** A thank-you that the notes tell. */
export interface Thanks {
	readonly day: Day;
	readonly source: Source;
	readonly person: Named;
	/** The introduced people it was for; empty when the line does not say. */
	readonly about: readonly Named[];
	/** What of theirs it was for; absent when the line does not say. */
	readonly stage?: ThankedStage;
}

/** All that the notes know about referrals, as of one day. */
export interface Referrals {
	/** Ordered by referrer and introduced person. */
	readonly received: readonly Referral[];
	/** Oldest first, undated ones last. */
	readonly given: readonly GivenIntroduction[];
	/** Oldest first. */
	readonly thanks: readonly Thanks[];
}

/** What the vault's owner owes somebody because of a referral. */
export const OBLIGATIONS = ['thank-you', 'confirm', 'reach'] as const;

/** What a thank-you is for. */
export const THANKED_STAGES = ['introduced', 'reached', 'outcome'] as const;

export type ThankedStage = (typeof THANKED_STAGES)[number];

/** How something owed was done, or came to nothing. */
export interface Closing {
	readonly by: Stage | 'thanked';
	/** Absent when only an undated line or property closes it. */
	readonly day?: Day;
	readonly source: Source;
	/** One sentence with the day. */
	readonly why: string;
}

/** Something owed, from the day it opened until the notes say it is done. */
export interface Obligation {
	readonly kind: (typeof OBLIGATIONS)[number];
	/** Of a thank-you: what it is for. */
	readonly stage?: ThankedStage;
	/** Who is owed: the referrer, or the introduced person for `reach`. */
	readonly towards: Named;
	/** The introduced person, or the referrer for `reach`. */
	readonly about: Named;
	readonly opened: Day;
	/** Of a confirmation: the next day to ask. */
	readonly due: Day;
	/** Where it opened. */
	readonly source: Source;
	/** That line's own words; absent when a property says so. */
	readonly text?: string;
	/** Of a thank-you for a further introduction: that introduction, by which those up the chain are put nearest first. */
	readonly further?: FurtherReferral;
	readonly closed?: Closing;
	/** One sentence with the days. */
	readonly why: string;
}
