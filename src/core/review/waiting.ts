import { laterOf, type Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Person } from '../people/person';
import { CONTACT_KINDS, type EventKind } from '../reading/events/note-event';
import type { KnownEvent } from '../relationship/known-event';
import { compareNewest } from '../referral/order';
import type { Occasion } from './occasion';

/** Why a reconnect waits although it is due: snoozed beyond the week, or a contact is in the calendar already. */
export function findWaiting(occasion: Occasion, person: Person): string | undefined {
	const { known, week } = occasion;
	const until = snoozedUntil(occasion, person);
	if (until !== undefined && until > week.end)
		return `snoozed until ${formatDay(until, known.today)}`;
	const planned = findPlanned(occasion, person);
	return planned && `${planned.what} on ${formatDay(planned.day, known.today)}`;
}

/** The latest snooze, by property or by log line; a contact after the line has ended it. */
function snoozedUntil({ known }: Occasion, { path, facts }: Person): Day | undefined {
	const last = known.lastContact(path)?.day;
	const told: KnownEvent[] = [];
	for (const event of known.events(path)) {
		// Events come newest first.
		if (event.day === undefined || (last !== undefined && event.day < last)) break;
		if (event.kind !== 'snoozed' || event.day > known.today) continue;
		if (event.people.some(({ person }) => person === path)) told.push(event);
	}
	const [latest] = told.sort(
		(a, b) => compareNewest(a.day, b.day) || compareNewest(a.told.until, b.told.until),
	);
	return laterOf(facts.snoozedUntil?.value, latest?.told.until);
}

const CONTACTS: ReadonlySet<EventKind> = new Set<EventKind>(CONTACT_KINDS);

const PLANNED: Readonly<Partial<Record<EventKind, string>>> = {
	met: 'a meeting is planned',
	called: 'a call is planned',
	event: 'an event is planned',
};

/** The first contact with a day of its own that is still to come. */
function findPlanned({ known }: Occasion, { path }: Person) {
	let first: { readonly day: Day; readonly what: string } | undefined;
	for (const event of known.events(path)) {
		const day = plannedDay(event, known.today);
		if (day === undefined || (first && first.day <= day)) continue;
		if (!event.people.some(({ person }) => person === path)) continue;
		const kind = event.told.place === 'meeting' ? 'met' : event.kind;
		first = { day, what: PLANNED[kind] ?? 'something is planned' };
	}
	return first;
}

/** A plan's own day, not that of the note it was made in; the day of a contact that is still to come. */
function plannedDay({ kind, day, told }: KnownEvent, today: Day): Day | undefined {
	const isToCome = day !== undefined && day > today;
	if (kind !== 'plan') return isToCome && CONTACTS.has(kind) ? day : undefined;
	const meant = told.until ?? (isToCome || told.place === 'meeting' ? day : undefined);
	return meant !== undefined && meant >= today ? meant : undefined;
}
