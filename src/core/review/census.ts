import type { Day } from '../calendar/day';
import { weeksBack } from '../calendar/week';
import type { Person } from '../people/person';
import { compareNewest } from '../referral/order';
import { cadenceOf } from '../relationship/cadence';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import { Roll } from '../relationship/roll';
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
 * is recomputed from the contacts up to each week's end, with the tiers of today. Archived people are left out. `counted`
 * is everybody as of the occasion, now when nothing else is given.
 */
export function buildCensus(
	occasion: Occasion,
	counted: readonly Counted[] = bonds.all(occasion),
): Census {
	const { known } = occasion;
	const tiers: Record<Tier | 'unsorted', number> = { 1: 0, 2: 0, 3: 0, 4: 0, unsorted: 0 };
	const warmth: Record<Warmth, number> = { warm: 0, cooling: 0, cold: 0 };
	const weeks = weekEnds
		.of(occasion, [], () => findWeekEnds(occasion))
		.map(({ end }) => ({ end, trusted: 0, warm: 0 }));
	for (const { tier, bond } of counted) {
		tiers[tier] += 1;
		if (bond?.now) warmth[bond.now] += 1;
		if (!bond?.wasTrusted) continue;
		for (const [at, week] of weeks.entries()) {
			if (bond.weekly[at]) week.trusted += 1;
			if (bond.weekly[at] === 'warm') week.warm += 1;
		}
	}
	const trusted = warmth.warm + warmth.cooling + warmth.cold;
	return {
		tiers,
		trusted,
		...warmth,
		toSphere: Math.max(0, known.settings.sphere - trusted),
		weeks,
	};
}

/** Somebody who is counted; without a bond when they are not treated as somebody who trusts. */
interface Counted {
	readonly tier: Tier | 'unsorted';
	readonly bond?: Bond;
}

/** Everybody who is counted. */
export const bonds = new Roll<Occasion, Counted>({
	knownOf: ({ known }) => known,
	find: (occasion, person) => {
		if (!person || person.facts.archived) return [];
		const { tier = 'unsorted', actsAs = 4 } = occasion.known.standing(person.path);
		return [actsAs > 3 ? { tier } : { tier, bond: findBond(occasion, person) }];
	},
});

/** A week of the line. */
interface WeekEnd {
	readonly end: Day;
	/** The last day of contact that counts: today in a week that has not ended. */
	readonly asOf: Day;
	readonly before: (days: number) => Day;
}

const weekEnds = new Kept<Occasion, readonly WeekEnd[]>();

function findWeekEnds({ week, asOf: today }: Occasion): readonly WeekEnd[] {
	return weeksBack(week.end, WEEKS).map(({ end }) => {
		const asOf = end > today ? today : end;
		return { end, asOf, before: countBackFrom(asOf) };
	});
}

/** How warm a bond is now and was at the end of each week; `undefined` where it did not count as trust. */
interface Bond {
	readonly now: Warmth | undefined;
	readonly weekly: readonly (Warmth | undefined)[];
	/** At the end of any of them. */
	readonly wasTrusted: boolean;
}

function findBond(occasion: Occasion, person: Person): Bond {
	const { known, beforeAsOf } = occasion;
	const ends = weekEnds.of(occasion, [], () => findWeekEnds(occasion));
	const cadence = cadenceDays(known, person);
	const days = allContactDays(known, person);
	const weekly = ends.map(({ asOf, before }) =>
		findWarmth(
			days.find((day) => day <= asOf),
			cadence,
			before,
		),
	);
	return {
		now: findWarmth(known.lastContact(person.path)?.day, cadence, beforeAsOf),
		weekly,
		wasTrusted: weekly.some((warmth) => warmth !== undefined),
	};
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
