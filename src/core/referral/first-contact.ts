import type { Day } from '../calendar/day';
import type { Named } from '../people/person';
import { countsAsContact } from '../reading/note-event';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import type { Source } from '../text/diagnostic';
import { compareSources } from './order';
import { whoKey } from './who';

/** A first contact; without a day when only the `last-contact` property tells that there has been one. */
export interface FirstContact {
	readonly day?: Day;
	readonly source: Source;
}

/**
 * The first two-way contact with an introduced person on or after a day, as the timeline and `met-on` tell it; the
 * meeting of the introduction itself counts when both were there. Of somebody without a note, only what happened
 * together with the referrer or among people without notes is known.
 */
export function findFirstContact(
	known: Known,
	pair: { readonly referrer: Named; readonly referred: Named },
	since: Day,
): FirstContact | undefined {
	const { referrer, referred } = pair;
	if (referred.person === undefined) {
		const events = referrer.person === undefined ? [] : known.events(referrer.person);
		return firstOf([...events, ...known.otherEvents()], referred, since, known.today);
	}
	const told = firstOf(known.events(referred.person), referred, since, known.today);
	const written = writtenFirst(known, referred.person, since);
	return told && written?.day && written.day < told.day ? written : (told ?? written);
}

function firstOf(
	events: readonly KnownEvent[],
	who: Named,
	since: Day,
	today: Day,
): (FirstContact & { readonly day: Day }) | undefined {
	const key = whoKey(who);
	let first: (KnownEvent & { readonly day: Day }) | undefined;
	for (const event of events) {
		if (event.day === undefined || event.day < since) continue;
		if (!countsAsContact(event.told, today)) continue;
		if (!event.people.some((named) => whoKey(named) === key)) continue;
		const { day } = event;
		if (!first || comesBefore(event, day, first)) first = { ...event, day };
	}
	return first && { day: first.day, source: first.source };
}

/** Of several on one day the meeting as a whole, else the first by path and line. */
function comesBefore(event: KnownEvent, day: Day, first: KnownEvent & { day: Day }): boolean {
	if (day !== first.day) return day < first.day;
	const isMeeting = event.told.place === 'meeting';
	if (isMeeting !== (first.told.place === 'meeting')) return isMeeting;
	return compareSources(event.source, first.source) < 0;
}

/** `met-on` is a day that stays; `last-contact` moves on, so it only says that there has been contact. */
function writtenFirst(known: Known, path: string, since: Day): FirstContact | undefined {
	const facts = known.person(path)?.facts;
	const met = facts?.metOn;
	if (met && met.value >= since && met.value <= known.today) {
		return { day: met.value, source: { path, line: met.line } };
	}
	const last = facts?.lastContact;
	if (!last || last.value < since || last.value > known.today) return undefined;
	return { source: { path, line: last.line } };
}
