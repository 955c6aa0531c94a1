import type { Day } from '../calendar/day';
import { CONTACT_KINDS, countsAsContact, type EventKind } from '../reading/events/note-event';
import { noteName } from '../text/name';
import { searchText } from '../text/search-text';
import type { Source } from '../text/diagnostic';
import type { TimelineEntry } from './timeline';

/** What of a history can be looked at by itself; a line may be among several of them, or among none. */
export const HISTORY_GROUPS = ['contact', 'referrals', 'giving', 'mentions', 'plans'] as const;

export type HistoryGroup = (typeof HISTORY_GROUPS)[number];

/** All that one line of a note tells about somebody. */
export interface HistoryLine {
	readonly source: Source;
	/** Absent when nobody can tell. */
	readonly day?: Day;
	/** The line's own words, as {@link TimelineEntry.event} has them. */
	readonly text: string;
	/** What it tells: never empty. A plan or a mention, whatever happened, where it was that with them. */
	readonly kinds: readonly EventKind[];
	readonly groups: ReadonlySet<HistoryGroup>;
	readonly entries: readonly [TimelineEntry, ...TimelineEntry[]];
	/** By what it is looked for: its words and its note's name, as names are compared. */
	readonly found: string;
}

/** What of a history is looked at: groups, none for all of them, and words that a line must hold, each of them. */
export interface HistoryLook {
	readonly groups: readonly HistoryGroup[];
	readonly search: string;
}

/**
 * A timeline line by line, in its order: a line that tells two things is one. `today` tells contact from what is to come.
 */
export function buildHistory(
	entries: readonly TimelineEntry[],
	today: Day,
): readonly HistoryLine[] {
	const lines = new Map<string, [TimelineEntry, ...TimelineEntry[]]>();
	for (const entry of entries) {
		const { source, day = '' } = entry.event;
		const key = `${day} ${source.line} ${source.path}`;
		const line = lines.get(key);
		if (line) line.push(entry);
		else lines.set(key, [entry]);
	}
	return Array.from(lines.values(), (line) => buildLine(line, today));
}

/** The lines that are looked at. */
export function lookAt(
	lines: readonly HistoryLine[],
	{ groups, search }: HistoryLook,
): readonly HistoryLine[] {
	const words = searchText(search).split(' ').filter(Boolean);
	return lines.filter(
		(line) =>
			(groups.length === 0 || groups.some((group) => line.groups.has(group))) &&
			words.every((word) => line.found.includes(word)),
	);
}

/** How many lines there are of each group. */
export function countGroups(lines: readonly HistoryLine[]): Readonly<Record<HistoryGroup, number>> {
	const counts = { contact: 0, referrals: 0, giving: 0, mentions: 0, plans: 0 };
	for (const { groups } of lines) for (const group of groups) counts[group]++;
	return counts;
}

function buildLine(entries: readonly [TimelineEntry, ...TimelineEntry[]], today: Day): HistoryLine {
	const { source, day, text } = entries[0].event;
	const kinds = new Set(entries.map((entry) => kindOf(entry)));
	// Whoever is told of otherwise is mentioned by that.
	if (kinds.size > 1) kinds.delete('mention');
	const groups = new Set(entries.flatMap((entry) => groupsOf(entry, today)));
	if (groups.size > 1) groups.delete('mentions');
	return {
		source,
		...(day !== undefined && { day }),
		text,
		kinds: [...kinds],
		groups,
		entries,
		found: searchText(`${text} ${noteName(source.path)}`),
	};
}

const REFERRAL_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
	'introduced',
	'offered',
	'asked',
	'declined',
	'lapsed',
	'introduction-made',
	'business',
]);

/** What it was with this person: who took no part in a call is only spoken of; an introduction has two sides. */
function kindOf({ event, present, planned }: TimelineEntry): EventKind {
	if (planned) return 'plan';
	return present || REFERRAL_KINDS.has(event.kind) ? event.kind : 'mention';
}

const CONTACTS: ReadonlySet<EventKind> = new Set<EventKind>(CONTACT_KINDS);

function groupsOf(entry: TimelineEntry, today: Day): readonly HistoryGroup[] {
	const { told } = entry.event;
	const kind = kindOf(entry);
	const groups: HistoryGroup[] = [];
	if (entry.present && countsAsContact(told, today)) groups.push('contact');
	if (REFERRAL_KINDS.has(kind) || kind === 'thanked') groups.push('referrals');
	if (kind === 'gift' || kind === 'help' || kind === 'introduction-made') groups.push('giving');
	if (kind === 'plan' || kind === 'raise' || kind === 'snoozed' || kind === 'cancelled')
		groups.push('plans');
	// What was no contact after all only names them; what has no day is among nothing.
	const isNamed = kind === 'mention' || (CONTACTS.has(kind) && told.corrected === 'no-contact');
	return groups.length === 0 && isNamed ? ['mentions'] : groups;
}
