import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import { parseWrittenDay } from '../calendar/written-day';
import { propertyKey, type ParseYaml } from '../reading/properties/properties';
import type { PropertyName } from '../reading/properties/property-keys';
import { parseCadence, type Cadence } from '../settings/cadence';
import { parseTier, TIER_NAMES, type Tier } from '../settings/tier';
import { findLinks } from '../text/wikilink';
import type { Act, Edited } from './act';
import { setProperty } from './property-edit';
import { addToTags } from './property-list';
import { findKey } from './property-key';
import type { PropertyValue } from './yaml-value';
import { nameIn, type Party, type Whom, type Writing } from './writing';

/** One property to be set, or taken away. */
interface Wish {
	readonly name: PropertyName;
	/** The spelling of a note that has none. */
	readonly usual: string;
	readonly value: PropertyValue | undefined;
	/** Whether words in another spelling of the key are this property, and not something else of the user’s. */
	readonly isOurs: (text: string) => boolean;
}

/** Sets somebody’s tier, or takes it away so that it is derived again. */
export function setTier(person: Party, tier: Tier | undefined, writing: Writing): Act {
	const { tierLabels } = writing.settings;
	const isOurs = (text: string) => parseTier(text, tierLabels) !== undefined;
	return setOwn(
		person,
		{ name: 'tier', usual: 'tier', value: tier, isOurs },
		sayOf('tier', person, tier && `${tier} (${TIER_NAMES[tier]})`),
		writing,
	);
}

/** Sets through whom somebody is known. */
export function setReferrer(person: Party, referrer: Whom | undefined, writing: Writing): Act {
	const value = referrer && nameIn(writing, referrer);
	const isOurs = (text: string) => findLinks(text).length > 0;
	return setOwn(
		person,
		{ name: 'referrer', usual: 'referrer', value, isOurs },
		sayOf('referrer', person, referrer?.name),
		writing,
	);
}

/** Sets how often to be in touch with somebody. */
export function setCadence(person: Party, cadence: Cadence | undefined, writing: Writing): Act {
	const isOurs = (text: string) => parseCadence(text) !== undefined;
	const said = typeof cadence === 'number' ? `every ${cadence} days` : cadence;
	return setOwn(
		person,
		{ name: 'cadence', usual: 'cadence', value: cadence, isOurs },
		sayOf('cadence', person, said),
		writing,
	);
}

/** Puts somebody in one segment. */
export function setSegment(person: Party, segment: string | undefined, writing: Writing): Act {
	return setOwn(
		person,
		{ name: 'segment', usual: 'segment', value: segment, isOurs: () => true },
		sayOf('segment', person, segment),
		writing,
	);
}

/** Archives somebody, who is then no longer reminded of, or brings them back. */
export function setArchived(person: Party, isArchived: boolean, writing: Writing): Act {
	const { name, path } = person;
	const isOurs = (text: string) => /^(?:true|false|yes|no|0|1)$/iu.test(text);
	return setOwn(
		person,
		{ name: 'archived', usual: 'archived', value: isArchived || undefined, isOurs },
		isArchived ? `Archived ${name} in ${path}.` : `Brought back ${name} in ${path}.`,
		writing,
	);
}

/** Adds a tag, without `#`, to somebody’s properties. */
export function addTag({ name, path }: Party, tag: string, { parseYaml }: Writing): Act {
	return {
		done: `Tagged ${name} with #${tag} in ${path}.`,
		creates: [],
		edits: [{ path, edit: (text) => addToTags(text, tag, parseYaml) }],
	};
}

/** Sets the day somebody is to be in touch with next. */
export function setNextTouch(person: Party, day: Day | undefined, writing: Writing): Act {
	const isOurs = (text: string) => parseWrittenDay(text, {}) !== undefined;
	return setOwn(
		person,
		{ name: 'nextTouch', usual: 'next-touch', value: day, isOurs },
		sayOf('next touch', person, day && formatDay(day, writing.today)),
		writing,
	);
}

function setOwn({ path }: Party, wish: Wish, done: string, { parseYaml }: Writing): Act {
	return { done, creates: [], edits: [{ path, edit: (text) => setWish(text, wish, parseYaml) }] };
}

function setWish(text: string, wish: Wish, parseYaml: ParseYaml): Edited {
	const { name, usual, value, isOurs } = wish;
	const { key, text: written } = findKey(text, name, usual, parseYaml);
	const isTheirs =
		propertyKey(key) !== propertyKey(usual) && written !== undefined && !isOurs(written);
	return setProperty(text, isTheirs ? usual : key, value, parseYaml);
}

/** “Set the tier of Ana Silva to 1 (client) in People/Ana Silva.md.” */
function sayOf(what: string, { name, path }: Party, value: string | undefined): string {
	return value === undefined
		? `Took away the ${what} of ${name} in ${path}.`
		: `Set the ${what} of ${name} to ${value} in ${path}.`;
}
