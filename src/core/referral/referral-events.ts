import type { EventKind } from '../reading/events/note-event';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { compareDated, compareText } from './order';
import { whoKey } from './who';

const REFERRAL_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
	'asked',
	'offered',
	'introduced',
	'declined',
	'lapsed',
	'introduction-made',
	'business',
	'thanked',
]);

/**
 * Every event that tells of a referral, a thank-you or business up to today, each once, oldest first and undated
 * ones last.
 */
export function findReferralEvents(known: Known): readonly KnownEvent[] {
	// The two people of an introduction have the same event.
	const each = new Set<KnownEvent>();
	const add = (events: readonly KnownEvent[]) => {
		for (const event of tellingOfReferrals(events)) {
			if (event.day === undefined || event.day <= known.today) each.add(event);
		}
	};
	for (const person of known.people()) add(known.events(person.path));
	add(known.otherEvents());
	return [...each].sort(compareEvents);
}

const found = new Kept<readonly KnownEvent[], readonly KnownEvent[]>();

/** Few of somebody's events tell of referrals, so that each list is searched once, not once for every answer. */
function tellingOfReferrals(events: readonly KnownEvent[]): readonly KnownEvent[] {
	return found.of(events, [], () => events.filter(({ kind }) => REFERRAL_KINDS.has(kind)));
}

/** One line can tell several things: in different columns, of different kinds, of different people. */
function compareEvents(a: KnownEvent, b: KnownEvent): number {
	return (
		compareDated(a, b) ||
		a.told.column - b.told.column ||
		compareText(a.kind, b.kind) ||
		compareText(namesIn(a), namesIn(b))
	);
}

function namesIn({ people, about }: KnownEvent): string {
	return [...people, ...about].map(whoKey).join('\n');
}
