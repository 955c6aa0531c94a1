import type { Day } from '../calendar/day';
import { weeksBack } from '../calendar/week';
import type { Person } from '../people/person';
import { compareNewest } from '../referral/order';
import { cadenceOf } from '../relationship/cadence';
import type { Known } from '../relationship/known';
import type { Tier } from '../settings/tier';
import { contactDays } from './contact-days';
import { COLD_AFTER_CADENCES } from './marks';
import { countBackFrom, type Occasion } from './occasion';
import type { Census } from './review';

const WEEKS = 26;

/** Somebody whose last contact is older is not counted among those who trust. */
const TRUSTED_WITHIN_DAYS = 365;

/** How warm a bond is: within the cadence, within twice the cadence, or colder (specification, section 6). */
type Warmth = 'warm' | 'cooling' | 'cold';

/**
 * How many people of each tier there are, how many of them trust the vault's owner (tier 1 to 3 or acting as 3, with a
 * contact within a year), and how warm those bonds are: the three numbers add up to the trusted. The line of 26 weeks
 * is recomputed from the contacts up to each week's end, with the tiers of today. Archived people are left out.
 */
export function buildCensus(occasion: Occasion): Census {
	const { known, beforeAsOf } = occasion;
	const tiers: Record<Tier | 'unsorted', number> = { 1: 0, 2: 0, 3: 0, 4: 0, unsorted: 0 };
	const bonds: Record<Warmth, number> = { warm: 0, cooling: 0, cold: 0 };
	const weeks = emptyWeeks(occasion);
	for (const person of known.people()) {
		if (person.facts.archived) continue;
		const { tier = 'unsorted', actsAs = 4 } = known.standing(person.path);
		tiers[tier] += 1;
		if (actsAs > 3) continue;
		const cadence = cadenceDays(known, person);
		const warmth = findWarmth(known.lastContact(person.path)?.day, cadence, beforeAsOf);
		if (warmth) bonds[warmth] += 1;
		addToWeeks(weeks, allContactDays(known, person), cadence);
	}
	const trusted = bonds.warm + bonds.cooling + bonds.cold;
	return {
		tiers,
		trusted,
		...bonds,
		toSphere: Math.max(0, known.settings.sphere - trusted),
		weeks: weeks.map((week) => ({ end: week.end, trusted: week.trusted, warm: week.warm })),
	};
}

/** A week of the line while people are being counted. */
interface Counting {
	readonly end: Day;
	/** The last day of contact that counts: today in a week that has not ended. */
	readonly asOf: Day;
	readonly before: (days: number) => Day;
	trusted: number;
	warm: number;
}

function emptyWeeks({ week, asOf: today }: Occasion): readonly Counting[] {
	return weeksBack(week.end, WEEKS).map(({ end }) => {
		const asOf = end > today ? today : end;
		return { end, asOf, before: countBackFrom(asOf), trusted: 0, warm: 0 };
	});
}

/** One walk back in time: weeks and days of contact both from the newest. */
function addToWeeks(
	weeks: readonly Counting[],
	days: readonly Day[],
	cadence: number | undefined,
): void {
	let at = 0;
	for (let back = weeks.length - 1; back >= 0; back--) {
		const week = weeks[back];
		if (!week) continue;
		while ((days[at] ?? week.asOf) > week.asOf) at += 1;
		const warmth = findWarmth(days[at], cadence, week.before);
		if (warmth) week.trusted += 1;
		if (warmth === 'warm') week.warm += 1;
	}
}

/** How warm a bond is by its last contact; `undefined` when that is over a year ago. Without cadence it is warm. */
function findWarmth(
	last: Day | undefined,
	cadence: number | undefined,
	before: (days: number) => Day,
): Warmth | undefined {
	if (last === undefined || last < before(TRUSTED_WITHIN_DAYS)) return undefined;
	if (cadence === undefined || last >= before(cadence)) return 'warm';
	return last >= before(COLD_AFTER_CADENCES * cadence) ? 'cooling' : 'cold';
}

function cadenceDays(known: Known, person: Person): number | undefined {
	const { cadence } = cadenceOf(person, known.standing(person.path), known.settings);
	return cadence === 'never' ? undefined : cadence;
}

/** The days of contact, newest first, those of the properties among them. */
function allContactDays(known: Known, { path, facts }: Person): readonly Day[] {
	const told = contactDays(known, path);
	const more = [facts.lastContact?.value, facts.metOn?.value].flatMap((day) => day ?? []);
	const untold = more.filter((day) => day <= known.today && !told.includes(day));
	return untold.length === 0 ? told : [...told, ...untold].sort(compareNewest);
}
