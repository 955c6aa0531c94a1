import { addDays, daysBetween, type Day } from '../calendar/day';
import { formatDay, formatSpan } from '../calendar/say-day';
import type { Person } from '../people/person';
import type { Written } from '../reading/person/person-facts';
import { cadenceOf } from '../relationship/cadence';
import { findDrift } from '../relationship/drift';
import { contactDays } from './contact-days';
import type { Occasion } from './occasion';
import { weightOf } from './tier-weight';

/** Somebody to get in touch with again, how pressing it is, and in whose words. */
export interface DueContact {
	/** The day it was or is due; absent when there is no day to count from, or only the rhythm is broken. */
	readonly due?: Day;
	/** Higher is sooner; negative only where there is no day to count from. */
	readonly score: number;
	/** The beginning of the sentence that says why, without a full stop and without the last contact. */
	readonly why: () => string;
	/** The line of the person's note that says so, when it is not the cadence. */
	readonly line?: number;
	/** A next-touch day after the week. */
	readonly nextTouch?: Day;
}

/**
 * Whether somebody is to be contacted by the end of the week (specification, section 6). A next-touch day decides while
 * no contact has come after it; else the cadence, counted from the last contact or, without one, from the
 * introduction; else a broken rhythm, once half the cadence is over. Somebody with a tier and no day at all comes last.
 *
 * The score is the lateness in cadences, bounded (`late / (late + cadence)`, so that nobody's years outweigh a client's
 * weeks) and weighted by tier, plus the drift: the share of the silence beyond twice the rhythm.
 */
export function findDueContact(
	occasion: Occasion,
	person: Person,
	introducedOn: Day | undefined,
): DueContact | undefined {
	const last = occasion.known.lastContact(person.path)?.day;
	const next = person.facts.nextTouch;
	if (!next || (last !== undefined && last >= next.value)) {
		return byCadence(occasion, person, last ?? introducedOn);
	}
	if (next.value <= occasion.week.end) return byNextTouch(occasion, person, next);
	const due = byCadence(occasion, person, last ?? introducedOn);
	return due && { ...due, nextTouch: next.value };
}

function byCadence(
	occasion: Occasion,
	person: Person,
	from: Day | undefined,
): DueContact | undefined {
	const { known, beforeAsOf, beforeWeekEnd, asOf } = occasion;
	const standing = known.standing(person.path);
	const { cadence } = cadenceOf(person, standing, known.settings);
	if (cadence === 'never') return undefined;
	if (from === undefined) {
		const why = () => 'Not in touch yet, and no day to count from';
		return standing.tier === undefined ? undefined : { score: weightOf(standing) - 100, why };
	}
	const drift = from < beforeAsOf(cadence / 2) ? driftOf(occasion, person.path) : undefined;
	if (from > beforeWeekEnd(cadence)) return drift;
	const due = addDays(from, cadence);
	const late = Math.max(0, daysBetween(due, asOf));
	const score = weightOf(standing) * (late / (late + cadence)) + (drift?.score ?? 0);
	return { due, score, why: () => sayLate(due, cadence, occasion) };
}

function byNextTouch(
	{ known }: Occasion,
	{ path }: Person,
	{ value: due, line }: Written<Day>,
): DueContact {
	// A day that somebody has set is as pressing as can be.
	const score = weightOf(known.standing(path));
	return { due, score, why: () => sayNextTouch(due, known.today), line };
}

function driftOf({ known, asOf }: Occasion, path: string): DueContact | undefined {
	const drift = findDrift(contactDays(known, path), asOf);
	if (!drift?.broken) return undefined;
	const score = 1 - (2 * drift.rhythmDays) / drift.silentDays;
	return { score, why: () => drift.why.replace(/\.$/u, '') };
}

function sayNextTouch(due: Day, today: Day): string {
	if (due === today) return 'Next touch is due today';
	return `Next touch ${due < today ? 'was' : 'is'} due on ${formatDay(due, today)}`;
}

function sayLate(due: Day, cadence: number, { known, asOf }: Occasion): string {
	const on = `on a ${cadence}-day cadence`;
	if (due < asOf) return `${formatSpan(daysBetween(due, asOf))} late ${on}`;
	return `Due ${due === known.today ? 'today' : `on ${formatDay(due, known.today)}`} ${on}`;
}
