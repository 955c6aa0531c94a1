import { daysBetween, type Day } from '../calendar/day';
import type { EventKind } from '../reading/events/note-event';
import type { KnownEvent } from './known-event';
import { isContactWith } from './timeline';

/** Kinds in which two people hear or see each other. */
const PERSONAL_KINDS: readonly EventKind[] = ['met', 'called', 'event'];

/** The two interactions that make a relationship out of an introduction. */
export interface Bond {
	/** The call or personal meeting. */
	readonly personal: KnownEvent;
	/** An interaction on another day, before or after it. */
	readonly second: KnownEvent;
	/** Days between the two. */
	readonly apart: number;
}

/** What a bond is looked for with. */
interface BondSearch {
	readonly path: string;
	/** The day of the introduction: earlier interactions do not count. Without it all of them do. */
	readonly introducedOn?: Day;
	readonly withinDays: number;
	readonly today: Day;
}

/**
 * Whether a relationship has been built (specification, section 2): a call or personal meeting on or
 * after the introduction, and an interaction on another day no more than `withinDays` from it. The
 * earliest such pair; `undefined` when there is none. `events` newest first.
 */
export function findBond(events: readonly KnownEvent[], search: BondSearch): Bond | undefined {
	const days = contactDays(events, search);
	for (const [i, { day, personal }] of days.entries()) {
		if (personal === undefined) continue;
		for (const other of [days[i - 1], days[i + 1]]) {
			const apart = other ? Math.abs(daysBetween(day, other.day)) : Infinity;
			if (other && apart <= search.withinDays) return { personal, second: other.any, apart };
		}
	}
	return undefined;
}

/** One day on which two people were in touch. */
interface ContactDay {
	readonly day: Day;
	readonly any: KnownEvent;
	readonly personal?: KnownEvent;
}

/** The days that count, oldest first. */
function contactDays(events: readonly KnownEvent[], search: BondSearch): readonly ContactDay[] {
	const days = new Map<Day, ContactDay>();
	for (const event of [...events].reverse()) {
		const { day } = event;
		if (day === undefined || (search.introducedOn ?? day) > day) continue;
		if (!isContactWith(event, search.path, search.today)) continue;
		const personal = PERSONAL_KINDS.includes(event.kind) ? event : days.get(day)?.personal;
		days.set(day, { day, any: event, ...(personal && { personal }) });
	}
	return [...days.values()];
}
