import type { ReviewAct } from '../../core/settings/settings';
import { count, dayWriter, sayNumber } from './language';

const dayOnly = dayWriter({ day: 'numeric' });
const dayAndMonth = dayWriter({ day: 'numeric', month: 'long' });

const person = { one: 'person', other: 'people' };

/** How much of a plan is done. */
interface Share {
	readonly done: number;
	readonly of: number;
}

/** What the weekly review says. */
export const ReviewWords = {
	title: 'Weekly review',
	/** “16 to 22 November”, “28 November to 4 December” */
	week: ({ start, end }: { readonly start: string; readonly end: string }) =>
		`${(start.slice(0, 7) === end.slice(0, 7) ? dayOnly : dayAndMonth)(start)} to ${dayAndMonth(end)}`,
	/** “5 of 12 · 40 of 120 min” */
	load: (acts: Share, minutes: Share) =>
		`${sayNumber(acts.done)} of ${sayNumber(acts.of)} · ${sayNumber(minutes.done)} of ${sayNumber(minutes.of)} min`,
	progress: 'Progress this week',
	streak: (days: number) =>
		`${count(days, { one: 'day', other: 'days' })} in a row with a contact`,
	today: 'Today',
	todayDone: 'Today’s share is done.',
	minutesOf: (minutes: number) => `${sayNumber(minutes)} min`,
	where: 'Where',
	whereIs: (path: string, line: number) => `Where: ${path}, line ${line}`,
	notThisWeek: 'Not this week',
	minutesUsed: (minutes: number) => `this week’s ${sayNumber(minutes)} minutes are used`,
	showMore: (more: number, left: number) => `Show ${sayNumber(more)} more of ${sayNumber(left)}`,
	done: 'Done',
	undo: 'Undo the last act',
	ended: 'That’s the week',
	heard: (people: number) => `${count(people, person)} heard from you.`,
	restNext: 'What is left can wait; it stands below.',
	nothing: 'Nothing is due',
	nothingWhy: 'Nobody is waiting for you this week: no thanks, no promise, no word.',
	census: 'Who knows and trusts you',
	trusted: (people: number) =>
		people === 1 ? '1 person trusts you' : `${sayNumber(people)} people trust you`,
	warm: 'warm',
	cooling: 'cooling',
	cold: 'cold',
	toSphere: (people: number) =>
		people === 0
			? 'Your sphere of influence is complete.'
			: `${sayNumber(people)} more make a sphere of influence.`,
	line: 'Warm bonds in the last 26 weeks',
	lineFromTo: (from: number, to: number) => `${sayNumber(from)} then, ${sayNumber(to)} now`,
	segments: 'Segments',
	thanked: 'Mark as thanked',
	introduce: 'Introduce',
	raised: 'Raised',
	snooze: 'Snooze',
	nextTouch: 'Set next touch',
	timeline: 'Open timeline',
	notContact: (day: string) => `Not contact: ${day}`,
} as const;

/** The heads of the sections, by what is to be done in them. */
export const ACT_HEADS: Readonly<Record<ReviewAct, string>> = {
	'thank-you': 'Thank',
	confirm: 'Ask whether they have introduced you',
	reach: 'Get to know',
	'follow-up': 'Keep your word',
	give: 'Give',
	reconnect: 'Get in touch again',
};

/** What an act is called among others. */
export const ACT_NAMES: Readonly<Record<ReviewAct, string>> = {
	'thank-you': 'Thanks',
	confirm: 'Asked again',
	reach: 'First contact',
	'follow-up': 'Kept a promise',
	give: 'Gave',
	reconnect: 'In touch again',
};

/** What an act would be, where it waits. */
export const ACT_WAITS: Readonly<Record<ReviewAct, string>> = {
	'thank-you': 'thanks',
	confirm: 'asking again',
	reach: 'first contact',
	'follow-up': 'promise',
	give: 'something to give',
	reconnect: 'getting in touch',
};

/** The keys of a row of the review: `d` for what its button does. */
export const REVIEW_KEYS: readonly (readonly [keys: string, does: string])[] = [
	['d', 'Do it: what the row’s button says'],
	['l', 'Log contact'],
	['t', 'Mark as thanked'],
	['s', 'Snooze'],
	['n', 'Set next touch'],
	['h', 'Open the timeline'],
];
