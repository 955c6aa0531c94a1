import type { Day } from '../calendar/day';
import type { Person } from '../people/person';
import type { PersonFacts } from '../reading/person/person-facts';
import type { Lateness } from '../relationship/cadence';
import type { Known } from '../relationship/known';
import type { Balance } from '../relationship/ledger';
import type { Tier } from '../settings/tier';
import { searchText } from '../text/search-text';

/** Somebody in the list of all people. What has to be worked out is asked for only where it is shown or looked for. */
export interface ListedPerson {
	readonly path: string;
	readonly name: string;
	readonly archived: boolean;
	readonly tags: readonly string[];
	readonly places: readonly string[];
	readonly segments: readonly string[];
	readonly searched: SearchedTexts;
	/** The tier written or derived; absent: unsorted. */
	readonly tier: () => Tier | undefined;
	readonly lastContact: () => Day | undefined;
	/** Days beyond the cadence; negative while there is time; absent for people never met or never to be reminded of. */
	readonly daysLate: () => number | undefined;
	/** Absent when nothing went back or forth. */
	readonly balance: () => Balance | undefined;
}

/** What is looked in, as `searchText` writes it. */
export interface SearchedTexts {
	/** All their names, companies and mail addresses, a line each. */
	readonly text: string;
	readonly tag: readonly string[];
	readonly place: readonly string[];
	readonly segment: readonly string[];
}

/** What the list is made of. */
export interface KnownPeople extends Pick<Known, 'people' | 'standing' | 'lastContact'> {
	lateness(path: string): Lateness | undefined;
	ledger(path: string): { readonly balance?: Balance };
}

/** Everybody with a note, archived people included, ordered by path. */
export function listPeople(known: KnownPeople): readonly ListedPerson[] {
	return known.people().map((person) => listed(known, person));
}

function listed(known: KnownPeople, { path, name, facts }: Person): ListedPerson {
	const { archived, tags, places, segments } = facts;
	return {
		path,
		name,
		archived,
		tags,
		places,
		segments,
		searched: searchedTexts(facts),
		tier: () => known.standing(path).tier,
		lastContact: () => known.lastContact(path)?.day,
		daysLate: () => known.lateness(path)?.daysLate,
		balance: () => known.ledger(path).balance,
	};
}

/** By the facts of a note, which are others when the note is. */
const SEARCHED = new WeakMap<PersonFacts, SearchedTexts>();

function searchedTexts(facts: PersonFacts): SearchedTexts {
	const written = SEARCHED.get(facts);
	if (written !== undefined) return written;
	const { names, companies, mails, tags, places, segments } = facts;
	const texts: SearchedTexts = {
		text: [...names, ...companies, ...mails].map(searchText).join('\n'),
		tag: tags.map(searchText),
		place: places.map(searchText),
		segment: segments.map(searchText),
	};
	SEARCHED.set(facts, texts);
	return texts;
}

/** By what the list of people can be sorted. */
export const PEOPLE_ORDERS = ['name', 'tier', 'lastContact', 'lateness', 'balance'] as const;

export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** A balance as a number: those who gave most first. */
const BALANCES: Readonly<Record<Balance, number>> = { giver: 1, balanced: 2, taker: 3 };

/**
 * People sorted: names from A to Z, tiers from 1, the latest contact first, the most overdue first, givers first; or the
 * other way round. People of whom there is nothing to sort by come last either way; equals stand by name.
 */
export function sortPeople(
	people: readonly ListedPerson[],
	by: PeopleOrder,
	isReversed: boolean,
): readonly ListedPerson[] {
	const sign = isReversed ? -1 : 1;
	const names = new Intl.Collator('en', { numeric: true });
	const byName = (a: ListedPerson, b: ListedPerson) =>
		names.compare(a.name, b.name) || (a.path < b.path ? -1 : 1);
	if (by === 'name') return [...people].sort((a, b) => sign * byName(a, b));
	const rated = people.map((person) => ({ person, rate: rateOf(person, by) }));
	rated.sort((a, b) => {
		if (a.rate === undefined || b.rate === undefined) {
			if (a.rate === b.rate) return byName(a.person, b.person);
			return a.rate === undefined ? 1 : -1;
		}
		return sign * (a.rate - b.rate) || byName(a.person, b.person);
	});
	return rated.map(({ person }) => person);
}

/** Lower comes first. */
function rateOf(person: ListedPerson, by: Exclude<PeopleOrder, 'name'>): number | undefined {
	switch (by) {
		case 'tier':
			return person.tier();
		case 'lastContact': {
			const day = person.lastContact();
			return day === undefined ? undefined : -Number(day.replaceAll('-', ''));
		}
		case 'lateness': {
			const late = person.daysLate();
			return late === undefined ? undefined : -late;
		}
		case 'balance': {
			const balance = person.balance();
			return balance === undefined ? undefined : BALANCES[balance];
		}
	}
}
