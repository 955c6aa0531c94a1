import type { EventKind } from '../reading/note-event';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { compareDated } from './order';
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
	const found = new Map<string, KnownEvent>();
	const add = (events: readonly KnownEvent[]) => {
		for (const event of events) {
			if (!REFERRAL_KINDS.has(event.kind)) continue;
			if (event.day === undefined || event.day <= known.today) found.set(keyOf(event), event);
		}
	};
	for (const person of known.people()) add(known.events(person.path));
	add(known.otherEvents());
	return [...found.values()].sort(compareEvents);
}

/** One line can tell several things: of different kinds, or in different columns. */
function keyOf(event: KnownEvent): string {
	const { path, line } = event.source;
	const names = [...event.people, ...event.about].map(whoKey);
	return [path, line, event.told.column, event.kind, ...names].join('\n');
}

function compareEvents(a: KnownEvent, b: KnownEvent): number {
	return compareDated(a, b) || a.told.column - b.told.column || (keyOf(a) < keyOf(b) ? -1 : 1);
}
