import type { Day } from '../../../core/calendar/day';
import { formatDay } from '../../../core/calendar/say-day';
import { findTravelled, type Branch } from '../../../core/referral/referral-tree';
import type { Known } from '../../../core/relationship/known';
import type { Tier } from '../../../core/settings/tier';
import { TreeWords as words } from '../../words/pictures';

/** What the tree tells of somebody. */
export interface TreeFacts {
	readonly name: string;
	/** Their note. */
	readonly path: string | undefined;
	readonly tier: Tier | undefined;
	/** How far their own referral has come; absent for those who came through nobody. */
	readonly stage?: string;
	readonly since?: Day;
	/** Everybody who came through them. */
	readonly people: number;
	/** How often business came of it, with themselves or with those who came through them. */
	readonly business: number;
	/** A few words below the name. */
	readonly detail: string;
	/** One sentence or two: how they came, and what came of it; empty for those who came through nobody. */
	readonly why: string;
}

/** What the tree tells of the person at the foot of a branch. */
export function treeFacts(known: Known, branch: Branch): TreeFacts {
	const { person, through } = branch;
	const travelled = findTravelled(branch);
	const stages = through?.stages ?? [];
	const own = stages.filter(({ stage, further }) => stage === 'outcome' && !further).length;
	const latest = stages.at(-1);
	const stage = latest && words.stage(latest.stage, own > 0);
	const { people } = travelled;
	const below = travelled.business.length;
	const cameOfIt = people === 0 ? '' : ` ${words.cameOfIt(people, below)}`;
	const day = latest?.day;
	const on =
		day === undefined ? stage : stage && words.stageOn(stage, formatDay(day, known.today));
	return {
		name: person.name,
		path: person.person,
		tier: person.person === undefined ? undefined : known.standing(person.person).tier,
		...(stage !== undefined && { stage }),
		...(day !== undefined && { since: day }),
		people,
		business: below + own,
		detail: on ?? words.brought(people, below),
		why: latest === undefined ? '' : `${latest.why}${cameOfIt}`,
	};
}
