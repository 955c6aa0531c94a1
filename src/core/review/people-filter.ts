import { parseTier, type Tier } from '../settings/tier';
import { searchText } from '../text/search-text';
import type { ListedPerson } from './people-list';

/** What is looked for among the people: each part narrows the list, whatever their order. */
export interface PeopleFilter {
	readonly parts: readonly FilterPart[];
	/** People who are archived are shown: those alone. */
	readonly archived: boolean;
}

/** One thing asked of a person; texts are as `searchText` writes them. */
export type FilterPart =
	| { readonly by: 'text' | 'tag' | 'place' | 'segment'; readonly text: string }
	| { readonly by: 'tier'; readonly tiers: readonly (Tier | undefined)[] }
	| { readonly by: 'due'; readonly withinDays: number };

/** What is typed beyond this is not looked at. */
const LONGEST = 200;

/** Days until due that a word stands for; nothing at all means overdue. */
const DUE_WITHIN: ReadonlyMap<string, number> = new Map([
	['', -1],
	['late', -1],
	['today', 0],
	['week', 7],
	['month', 30],
]);

/**
 * Reads what was typed into the filter. Words are parted by blanks, quotes hold several together, and every one narrows:
 *
 *     ana silva        name, alias, company or mail hold “ana” and “silva”
 *     #client          a tag that begins so; #work holds #work/boats
 *     @porto           a place
 *     tier:2           also tier:1,2, tier:friend and tier:none
 *     due:             overdue; due:today, due:week and due:month look ahead
 *     segment:makers   a segment that begins so
 *     archived:        archived people, who are not shown otherwise
 *     "van dijk"       the two words as they stand
 *
 * A word that is not finished yet (`tier:`, `@`) narrows nothing; one that is not known is looked for as it stands.
 */
export function parsePeopleFilter(
	typed: string,
	tierLabels: ReadonlyMap<string, Tier>,
): PeopleFilter {
	const words = wordsOf(typed.slice(0, LONGEST));
	return {
		parts: words.flatMap((word) => partOf(word, tierLabels) ?? []),
		archived: words.some((word) => word.toLowerCase() === 'archived:'),
	};
}

/** Whether a person is looked for. What takes longer to find out is asked last. */
export function isSought(person: ListedPerson, { parts, archived }: PeopleFilter): boolean {
	if (person.archived !== archived) return false;
	return parts.every((part) => holds(person, part));
}

/** `tier:"inner circle"` is one word, and so is a quote that is not closed yet. */
function wordsOf(typed: string): readonly string[] {
	const words = typed.match(/[^\s"]{0,40}"[^"]{0,200}"?|[^\s"]{1,200}/gu) ?? [];
	return words.map((word) => word.replaceAll('"', '').trim()).filter((word) => word !== '');
}

function partOf(word: string, tierLabels: ReadonlyMap<string, Tier>): FilterPart | undefined {
	if (word.startsWith('#')) return narrowing('tag', word.slice(1));
	if (word.startsWith('@')) return narrowing('place', word.slice(1));
	const colon = word.indexOf(':');
	const key = word.slice(0, Math.max(0, colon)).toLowerCase();
	const value = word.slice(colon + 1);
	if (key === 'archived' && value === '') return undefined;
	if (key === 'segment') return narrowing('segment', value);
	const known = key === 'tier' ? byTier(value, tierLabels) : key === 'due' ? byDue(value) : null;
	return known === null ? narrowing('text', word) : known;
}

function narrowing(
	by: 'text' | 'tag' | 'place' | 'segment',
	value: string,
): FilterPart | undefined {
	const text = searchText(value);
	return text === '' ? undefined : { by, text };
}

/** `null`: no tier has such a name. */
function byTier(
	value: string,
	tierLabels: ReadonlyMap<string, Tier>,
): FilterPart | undefined | null {
	const names = value.split(',').filter((name) => name.trim() !== '');
	if (names.length === 0) return undefined;
	const tiers = names.flatMap((name) => {
		if (searchText(name) === 'none') return [undefined];
		return parseTier(name, tierLabels) ?? [];
	});
	return tiers.length === 0 ? null : { by: 'tier', tiers };
}

function byDue(value: string): FilterPart | null {
	const withinDays = DUE_WITHIN.get(value.toLowerCase());
	return withinDays === undefined ? null : { by: 'due', withinDays };
}

function holds(person: ListedPerson, part: FilterPart): boolean {
	switch (part.by) {
		case 'text':
			return person.searched.text.includes(part.text);
		case 'place':
			return person.searched.place.some((place) => place.includes(part.text));
		case 'tag':
		case 'segment':
			return person.searched[part.by].some((one) => one.startsWith(part.text));
		case 'tier':
			return part.tiers.includes(person.tier());
		case 'due': {
			const late = person.daysLate();
			return late !== undefined && late >= -part.withinDays;
		}
	}
}
