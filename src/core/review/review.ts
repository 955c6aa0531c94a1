import type { Day } from '../calendar/day';
import type { Week } from '../calendar/week';
import type { ReviewAct } from '../settings/settings';
import type { Tier } from '../settings/tier';
import type { Source } from '../text/diagnostic';
import type { ThankedStage } from '../referral/referral';
import type { SegmentGap } from './segments';

/** One thing to do this week (specification, section 6). */
export interface ReviewRow {
	readonly act: ReviewAct;
	/** The person's note, absent for a promise to somebody without a note. */
	readonly person?: string;
	readonly name: string;
	/** What they are treated as. */
	readonly tier?: Tier;
	readonly due?: Day;
	readonly minutes: number;
	/** Of a thank-you. */
	readonly stage?: ThankedStage;
	/** The introduced people, or whom an introduction would serve: paths. */
	readonly about: readonly string[];
	/** Why it is here: one sentence with the days. */
	readonly why: string;
	/** What to say or give; empty when the notes offer nothing. */
	readonly say: string;
	readonly source?: Source;
	/** Of rows that did not fit: the reason. */
	readonly notNow?: string;
	/** Cold, archived, or nothing given yet: a gentle word beside the row. */
	readonly mark?: string;
}

/** How many people of each tier there are, how many of them trust, and how warm those bonds are. */
export interface Census {
	readonly tiers: Readonly<Record<Tier | 'unsorted', number>>;
	/** Warm, cooling and cold together. */
	readonly trusted: number;
	readonly warm: number;
	readonly cooling: number;
	readonly cold: number;
	/** People still wanted for a sphere of influence; 0 when it is reached. */
	readonly toSphere: number;
	/** Warm bonds at the end of each of the last 26 weeks, oldest first, recomputed from the notes. */
	readonly weeks: readonly {
		readonly end: Day;
		readonly trusted: number;
		readonly warm: number;
	}[];
}

/** The plan for one week, and what does not fit in it. */
export interface Review {
	readonly week: Week;
	readonly budget: { readonly minutes: number; readonly planned: number };
	readonly thisWeek: readonly ReviewRow[];
	readonly notThisWeek: readonly ReviewRow[];
	readonly census: Census;
	/** The segments that have an empty step, in the order of the settings. */
	readonly segmentGaps: readonly SegmentGap[];
}
