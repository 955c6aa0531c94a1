import type { Balance } from '../../core/relationship/ledger';
import type { PeopleOrder } from '../../core/review/people-list';
import { count, sayNumber } from './language';
import type { SeveralAct } from './several';

const person = { one: 'person', other: 'people' };
const days = { one: 'day', other: 'days' };

/** What the list of people says. */
export const PeopleWords = {
	title: 'People',
	filter: 'Filter people',
	filterHint: 'Name, #tag, @place, tier:2, due:',
	count: (shown: number, of: number) =>
		shown === of ? count(of, person) : `${sayNumber(shown)} of ${count(of, person)}`,
	archived: (people: number) => `Archived (${sayNumber(people)})`,
	sortBy: 'Sort by',
	turn: 'Turn the order round',
	balance: 'Balance',
	tick: 'Tick',
	/** “Ana Silva, People/Clients”: which of those of a name. */
	namesake: (name: string, folder: string) => `${name}, ${folder}`,
	tickOf: (name: string) => `Tick ${name}`,
	ticked: (ticked: number, hidden: number) =>
		hidden === 0
			? `${sayNumber(ticked)} ticked`
			: `${sayNumber(ticked)} ticked, ${sayNumber(hidden)} of them not shown`,
	withTicked: 'For those ticked',
	untick: 'Untick all',
	noContact: 'no contact yet',
	late: (late: number) =>
		late > 0
			? `${count(late, days)} late`
			: late === 0
				? 'due today'
				: `due in ${count(-late, days)}`,
	isArchived: 'archived',
	nobody: 'Nobody is like this',
	nobodyWhy:
		'Every word narrows the list. Archived people are shown by the word archived: alone.',
	everybody: 'Show everybody',
} as const;

/** By what the list is sorted, as its heads say it. */
export const ORDER_NAMES: Readonly<Record<PeopleOrder, string>> = {
	name: 'Name',
	tier: 'Tier',
	lastContact: 'Last contact',
	lateness: 'Due',
	balance: 'Balance',
};

/** The heads of what the list is not sorted by. */
export const OTHER_HEADS = { segment: 'Segment', place: 'Place' } as const;

/** How giving stands, seen from the other person. */
export const BALANCE_WORDS: Readonly<Record<Balance, string>> = {
	giver: 'gives more',
	balanced: 'even',
	taker: 'gets more',
};

/** What is done for those that are ticked. */
export const SEVERAL_NAMES: Readonly<Record<SeveralAct, string>> = {
	log: 'Log contact',
	snooze: 'Snooze',
	tier: 'Tier',
	cadence: 'Cadence',
	segment: 'Segment',
	tag: 'Tag',
	archive: 'Archive',
	'bring-back': 'Bring back',
};

/** The keys of the list, and the words of its filter. */
export const PEOPLE_KEYS: readonly (readonly [keys: string, does: string])[] = [
	['/', 'Filter'],
	['↓ or Enter in the filter', 'To the first one found'],
	['x', 'Tick'],
	['Shift + click', 'Tick all from the last one ticked'],
	['Ctrl + A', 'Tick all that are shown'],
	['Escape', 'Untick all'],
	['l', 'Log contact'],
	['s', 'Snooze'],
	['n', 'Set next touch'],
	['h', 'Open the timeline'],
	['#tag', 'In the filter: a tag that begins so'],
	['@place', 'In the filter: a place'],
	['tier:2', 'In the filter: a tier; tier:none without one'],
	['due:', 'In the filter: overdue; due:week within a week'],
	['segment:', 'In the filter: a segment'],
	['archived:', 'In the filter: those who are archived'],
];
