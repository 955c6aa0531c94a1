import type { EventKind } from '../reading/events/note-event';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { Roll } from '../relationship/roll';
import { compareDated, compareText } from './order';
import { isOwner, whoKey } from './who';

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
	const all = tellings.all(known);
	return each.of(all, [], () => withoutRepeats(all));
}

/**
 * The people of an introduction all have its event: the very same, or after an edit of its note one of them as it was
 * before, word for word. Repeats stand together in the order.
 */
function withoutRepeats(all: readonly Telling[]): readonly KnownEvent[] {
	const found: KnownEvent[] = [];
	let [first] = all;
	let alike: KnownEvent[] = [];
	for (const telling of all) {
		const { event } = telling;
		if (first && compareEvents(first.event, event) !== 0) {
			first = telling;
			alike = [];
		}
		if (alike.some((other) => isSameEvent(other, event))) continue;
		alike.push(event);
		found.push(event);
	}
	return found;
}

function isSameEvent(a: KnownEvent, b: KnownEvent): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** An event, and which of those it names are the vault's owner. */
interface Telling {
	readonly event: KnownEvent;
	readonly owners: readonly boolean[];
}

/** All of them, each with everybody it names. */
export const tellings = new Roll<Known, Telling>({
	knownOf: (known) => known,
	find: (known, person) => {
		const events = person === undefined ? known.otherEvents() : known.events(person.path);
		return events
			.filter(({ kind }) => REFERRAL_KINDS.has(kind))
			.filter(({ day }) => day === undefined || day <= known.today)
			.map((event) => ({
				event,
				owners: [...event.people, ...event.about].map((named) => isOwner(known, named)),
			}));
	},
	compare: (a, b) => compareEvents(a.event, b.event),
	// Most edits of a note leave what it tells of referrals as it was.
	isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
});

const each = new Kept<readonly Telling[], readonly KnownEvent[]>();

/** One line can tell several things: in different columns, of different kinds, of different people. */
function compareEvents(a: KnownEvent, b: KnownEvent): number {
	if (a === b) return 0;
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
