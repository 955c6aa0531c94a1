import type { Day } from '../calendar/day';
import type { Named } from '../people/person';
import { countsAsContact } from '../reading/events/note-event';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import type { Source } from '../text/diagnostic';
import { compareDays, compareSources } from './order';
import { whoKey } from './who';

/** A first contact; without a day when only the `last-contact` property tells that there has been one. */
interface FirstContact {
	readonly day?: Day;
	readonly source: Source;
	/** The line's own words, when a line tells it. */
	readonly text?: string;
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
		const told = [events, known.otherEvents()].flatMap(
			(list) => findFirst(list, referred, since, known.today) ?? [],
		);
		return told.sort(compareFirst)[0];
	}
	const told = findFirst(known.events(referred.person), referred, since, known.today);
	const written = writtenFirst(known, referred.person, since);
	return told?.day && written?.day && written.day < told.day ? written : (told ?? written);
}

/** Events come newest first: the walk begins at the day of the introduction and goes towards today. */
function findFirst(
	events: readonly KnownEvent[],
	who: Named,
	since: Day,
	today: Day,
): KnownEvent | undefined {
	const key = whoKey(who);
	let first: KnownEvent | undefined;
	for (let at = countSince(events, since) - 1; at >= 0; at--) {
		const event = events[at];
		if (!event || (first && event.day !== first.day)) break;
		if (!countsAsContact(event.told, today)) continue;
		if (!event.people.some((named) => whoKey(named) === key)) continue;
		if (!first || compareFirst(event, first) < 0) first = event;
	}
	return first;
}

/** How many events, at the beginning of a list that is newest first, have a day on or after one; found by halving. */
function countSince(events: readonly KnownEvent[], since: Day): number {
	let from = 0;
	let to = events.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		const day = events[middle]?.day;
		if (day !== undefined && day >= since) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** The earlier day; of several on one day the meeting as a whole, else the first by path and line. */
function compareFirst(a: KnownEvent, b: KnownEvent): number {
	const places = [a, b].map(({ told }) => (told.place === 'meeting' ? 0 : 1));
	return (
		compareDays(a.day, b.day) ||
		(places[0] ?? 0) - (places[1] ?? 0) ||
		compareSources(a.source, b.source)
	);
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
