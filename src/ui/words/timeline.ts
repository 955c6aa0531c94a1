import type { EventKind } from '../../core/reading/events/note-event';
import type { HistoryGroup } from '../../core/relationship/history';
import type { Balance } from '../../core/relationship/ledger';
import { count, dayWriter, sayNumber } from './language';

const contact = { one: 'contact', other: 'contacts' };
const days = { one: 'day', other: 'days' };

/** How late a contact is, in days; below 0 there is time. */
function sayLate(late: number): string {
	if (late > 0) return `${count(late, days)} late`;
	return late === 0 ? 'due today' : `${count(-late, days)} left`;
}

/** What the timeline says. */
export const TimelineWords = {
	title: 'Timeline',
	noNote: 'No note is open',
	noNoteWhy:
		'Open the note of somebody, or of a meeting, to see your history with whoever it is.',
	nobody: 'This note is nobody’s',
	nobodyWhy: (note: string) =>
		`No person is behind “${note}”, and nobody with a note was at it. Open the note of somebody, or of a meeting.`,
	own: 'This is your own note',
	ownWhy: 'Open the note of somebody else, or of a meeting, to see what you have had to do with each other.',
	whoWasThere: 'Who was there',
	nothingYet: 'Nothing is written about them yet',
	nothingYetWhy: (name: string) =>
		`Log a contact, or write a line about ${name} in any note, and it stands here.`,
	log: 'Log contact',

	/** “14 November, 6 days ago” */
	dayAgo: (day: string, ago: string) => `${day}, ${ago}`,
	lastContact: 'Last contact',
	noContact: 'No contact yet',
	byProperty: 'says their note',
	cadence: 'Cadence',
	cadenceBar: 'Days since the last contact, of the cadence',
	/** “48 days of 30, 18 days late” */
	silent: (silent: number, cadence: number, late: number) =>
		`${count(silent, days)} of ${sayNumber(cadence)}, ${sayLate(late)}`,
	nextTouch: 'Next touch',
	snoozed: 'Snoozed until',
	reminders: 'Reminders',
	archived: 'None: archived',

	owed: 'Owed',
	promises: 'Promised',
	promisedBy: (who: string, due: string | undefined) =>
		due === undefined ? who : `${who}, due ${due}`,
	you: 'You',
	raises: 'Raise next time',
	balance: 'Balance',
	given: 'They gave',
	got: 'They got',
	more: (n: number) => `and ${sayNumber(n)} more`,

	strip: (contacts: number, months: number) =>
		`Contact in the last ${sayNumber(months)} months: ${count(contacts, contact)}`,
	stripSlider: 'Go to a month',
	month: 'Month',
	contacts: 'Contacts',
	monthSaid: (month: string, contacts: number) => `${month}: ${count(contacts, contact)}`,

	show: 'Show only',
	search: 'Search this timeline',
	shown: (shown: number, of: number) =>
		shown === of
			? count(of, { one: 'line', other: 'lines' })
			: `${sayNumber(shown)} of ${count(of, { one: 'line', other: 'lines' })}`,
	noneShown: 'No line is like this.',
	showAll: 'Show all',
	undated: 'Undated',
	events: (name: string) => `What happened with ${name}`,
	mention: 'only mentioned',
	notContact: 'no contact',
	notCounted: 'no day, so not counted',
	link: (link: string) => `Link ${link}`,
	theirNote: 'their note',
	whereIs: (shown: string, path: string, line: number) =>
		`${shown}: ${path}, line ${sayNumber(line)}`,
} as const;

/** What of a history can be looked at by itself. */
export const GROUP_NAMES: Readonly<Record<HistoryGroup, string>> = {
	contact: 'Contact',
	referrals: 'Referrals',
	giving: 'Given and got',
	mentions: 'Mentions',
	plans: 'Plans',
};

/** What a line of the timeline tells. */
export const KIND_NAMES: Readonly<Record<EventKind, string>> = {
	met: 'Met',
	called: 'Call',
	wrote: 'Message',
	event: 'Event',
	gift: 'Gift',
	help: 'Help',
	thanked: 'Thanks',
	mention: 'Mention',
	plan: 'Plan',
	cancelled: 'Called off',
	introduced: 'Introduction received',
	offered: 'Introduction offered',
	asked: 'Introduction asked for',
	declined: 'Introduction declined',
	lapsed: 'Introduction lapsed',
	'introduction-made': 'Introduction made',
	business: 'Business',
	raise: 'To raise',
	snoozed: 'Snoozed',
};

/** How giving stands, seen from the person. */
export const BALANCE_NAMES: Readonly<Record<Balance, string>> = {
	giver: 'Giver',
	balanced: 'Balanced',
	taker: 'Taker',
};

/** The keys of the timeline. */
export const TIMELINE_KEYS: readonly (readonly [keys: string, does: string])[] = [
	['/', 'Search'],
	['↓ or Enter in the search', 'To the first line'],
	['l', 'Log contact'],
	['c', 'Say that a line was contact, or was none'],
	['k', 'Link the name in a line'],
	['d', 'Do what the row’s button says'],
	['← →', 'On the months: earlier, later'],
];

/** “November 2026”, of any day in it. */
export const sayMonth = dayWriter({ month: 'long', year: 'numeric' });

/** “November” */
export const sayMonthOfYear = dayWriter({ month: 'long' });

/** “Fri 20” */
export const sayDayOfMonth = dayWriter({ weekday: 'short', day: 'numeric' });
