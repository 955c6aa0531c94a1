import type { Stage } from '../../core/referral/referral';
import { count, dayWriter, sayList, sayNumber } from './language';

const person = { one: 'person', other: 'people' };
const contact = { one: 'contact', other: 'contacts' };
const NAMES_TOLD = 3;

/** The three pictures, by their tabs. */
export const PICTURE_NAMES = {
	tree: 'Referral tree',
	census: 'Census',
	calendar: 'Contact calendar',
} as const;

/** What the pictures say. */
export const PictureWords = {
	title: 'Pictures',
	tabs: 'Which picture',
	asTable: 'As a table',
	moreRows: (more: number) =>
		`Show more of ${count(more, { one: 'further row', other: 'further rows' })}`,
	copySvg: 'Copy as SVG',
	copyMermaid: 'Copy as Mermaid',
	none: '–',
} as const;

/** How a referral's stages are said in few words. */
const STAGE_WORDS: Readonly<Record<Stage, string>> = {
	asked: 'asked for',
	offered: 'offered',
	introduced: 'introduced',
	reached: 'in touch',
	outcome: 'introduced others',
	declined: 'declined',
	lapsed: 'came to nothing',
};

/** What the referral tree says. */
export const TreeWords = {
	title: 'Who came through whom',
	label: (people: number) => `Who came through whom: ${count(people, person)}`,
	stage: (stage: Stage, isBusiness: boolean) => (isBusiness ? 'business' : STAGE_WORDS[stage]),
	stageOn: (stage: string, day: string) => `${stage}, ${day}`,
	/** “brought 3 people, business with 1” */
	brought: (people: number, business: number) =>
		`brought ${count(people, person)}${business === 0 ? '' : `, business with ${sayNumber(business)}`}`,
	cameOfIt: (people: number, business: number) =>
		`${count(people, person)} came through them${business === 0 ? '' : `, and business with ${sayNumber(business)} of them`}.`,
	/** “Carla Diaz, introduced, 2 November. Bo Chen introduced you to Carla Diaz on 2 November.” */
	about: (name: string, detail: string, why: string) =>
		[`${name}, ${detail}`, ...(why === '' ? [] : [why])].join('. '),
	more: (people: number) => `and ${sayNumber(people)} more`,
	showMore: (people: number) => `and ${sayNumber(people)} more: draw more of them`,
	size: 'The larger a mark, the more business came of it.',
	marks: 'Tier',
	noTier: 'none',
	emptyTitle: 'Nobody has introduced anybody to you yet',
	empty: 'When somebody does, record the referral, or write it in a note as you would say it: “Ana introduced me to Ben”. The tree grows from there.',
	record: 'Record referral',
	table: ['Person', 'Tier', 'Came through', 'Stage', 'Since', 'People brought', 'Business'],
} as const;

/** What the pictures of the census say. */
export const CensusWords = {
	trendTitle: 'People who trust you, and warm bonds',
	trendLabel: (trusted: readonly [number, number], warm: readonly [number, number]) =>
		`The last 26 weeks: from ${sayNumber(trusted[0])} to ${count(trusted[1], { one: 'person who trusts', other: 'people who trust' })} you, from ${sayNumber(warm[0])} to ${count(warm[1], { one: 'warm bond', other: 'warm bonds' })}.`,
	trusted: (people: number) => `${sayNumber(people)} trust you`,
	warm: (people: number) => `${sayNumber(people)} warm`,
	month: dayWriter({ month: 'short' }),
	week: dayWriter({ day: 'numeric', month: 'short', year: 'numeric' }),
	trendTable: ['Week to', 'Trust you', 'Warm'],
	sphereTitle: 'Sphere of influence',
	sphere: (trusted: number, sphere: number) => `${sayNumber(trusted)} of ${sayNumber(sphere)}`,
	tiersTitle: 'People by tier',
	tiersLabel: (tiers: readonly string[]) => `People by tier: ${sayList(tiers)}.`,
	tierPeople: (tier: string, people: number) => `${tier} ${sayNumber(people)}`,
	tier: (tier: number, name: string) => `${tier}, ${name}`,
	unsorted: 'no tier',
	tiersTable: ['Tier', 'People'],
} as const;

/** What the contact calendar says. */
export const CalendarWords = {
	titleOf: (name: string) => `Contact with ${name}`,
	title: 'Contact with anybody',
	label: (title: string, days: number, contacts: number) =>
		`${title}, the last 53 weeks: ${count(contacts, contact)} on ${count(days, { one: 'day', other: 'days' })}`,
	sum: (days: number, contacts: number) =>
		`${count(contacts, contact)} on ${count(days, { one: 'day', other: 'days' })} of the last 53 weeks`,
	whose: 'Whose contact',
	everybody: 'Everybody',
	openSomebody: 'Open the note of a person to see your contact with them.',
	month: dayWriter({ month: 'short' }),
	weekday: dayWriter({ weekday: 'short' }),
	day: dayWriter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
	/** “Friday 20 November 2026: 2 contacts, Ana Silva and Bo Chen” */
	contacts: (day: string, contacts: number, people: readonly string[]) => {
		const told = people.slice(0, NAMES_TOLD);
		const rest = people.length - told.length;
		const names = rest > 0 ? [...told, `${sayNumber(rest)} more`] : told;
		return `${day}: ${count(contacts, contact)}, ${sayList(names)}`;
	},
	/** “Ana Silva and Bo Chen” */
	people: (names: readonly string[]) => sayList(names),
	fewer: 'Fewer',
	more: 'More contacts in a day',
	emptyTitle: (name: string) => `No contact with ${name} in the last 53 weeks`,
	emptyTitleAll: 'No contact in the last 53 weeks',
	empty: 'A call, a meeting or a letter with its day in a note, or in a log, shows here.',
	log: 'Log contact',
	table: ['Day', 'Contacts', 'People'],
} as const;

/** The keys of the pictures. */
export const PICTURE_KEYS: readonly (readonly [keys: string, does: string])[] = [
	['← →', 'Picture before, picture after, on the tabs'],
	['↑ ↓', 'Person or day before, after, in the picture'],
];
