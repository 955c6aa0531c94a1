import { daysBetween, type Day } from '../calendar/day';
import { formatSpan } from '../calendar/say-day';
import type { Person } from '../people/person';
import type { Cadence } from '../settings/cadence';
import type { Segment, Settings } from '../settings/settings';
import type { Source } from '../text/diagnostic';
import { nameKey } from '../text/name';
import type { Standing } from './known';

/** How often to be in touch with somebody, and who says so. */
export interface PersonCadence {
	readonly cadence: Cadence;
	readonly from: 'person' | 'segment' | 'tier';
	/** One sentence. */
	readonly why: string;
	readonly source?: Source;
}

/**
 * The person's own cadence, else that of the first of their segments that has one, else that of the
 * tier they are treated as (specification, section 6).
 */
export function cadenceOf(person: Person, standing: Standing, settings: Settings): PersonCadence {
	const { cadence, segments } = person.facts;
	if (cadence) {
		const source = { path: person.path, line: cadence.line };
		return {
			cadence: cadence.value,
			from: 'person',
			why: said(cadence.value, 'their note'),
			source,
		};
	}
	for (const name of segments) {
		const segment = findSegment(settings, name);
		if (segment?.cadence === undefined) continue;
		const why = said(segment.cadence, `the segment ${segment.name}`);
		return { cadence: segment.cadence, from: 'segment', why };
	}
	const tier = standing.actsAs ?? standing.tier;
	const byTier = settings.cadences[tier ?? 'unsorted'];
	const group = tier === undefined ? 'the setting for unsorted people' : `tier ${tier}`;
	return { cadence: byTier, from: 'tier', why: said(byTier, group) };
}

/** The segment of a name in the settings, compared as names are. */
function findSegment(settings: Settings, name: string): Segment | undefined {
	const key = nameKey(name);
	return settings.segments.find((segment) => nameKey(segment.name) === key);
}

function said(cadence: Cadence, by: string): string {
	if (cadence === 'never') return `No reminders, says ${by}.`;
	return `Every ${formatSpan(cadence)}, says ${by}.`;
}

/** How late a contact is. */
export interface Lateness {
	/** Days since the last contact. */
	readonly silentDays: number;
	/** Days beyond the cadence; negative while there is time left. */
	readonly daysLate: number;
	/** `daysLate` in cadences: 1 is one whole cadence late. */
	readonly ratio: number;
}

/** How late the next contact is on a day; `undefined` where no cadence runs. */
export function latenessOf(last: Day, cadence: Cadence, today: Day): Lateness | undefined {
	if (cadence === 'never') return undefined;
	const silentDays = daysBetween(last, today);
	const daysLate = silentDays - cadence;
	return { silentDays, daysLate, ratio: daysLate / cadence };
}
