import type { Named, Person } from '../../src/core/people/person';
import type { NameRef } from '../../src/core/reading/names/name-ref';
import { EVENT_KINDS, type NoteEvent } from '../../src/core/reading/events/note-event';
import type { PersonFacts, Written } from '../../src/core/reading/person/person-facts';
import type { Known, Standing } from '../../src/core/relationship/known';
import type { KnownEvent } from '../../src/core/relationship/known-event';
import type { KnownFollowUp } from '../../src/core/relationship/known-follow-up';
import { findLastContact } from '../../src/core/relationship/last-contact';
import type { Cadence } from '../../src/core/settings/cadence';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import type { Tier } from '../../src/core/settings/tier';
import { day } from './build-network';

/** A person's properties, as far as a test needs them. Everybody in the table has a note `People/<name>.md`. */
export interface Properties {
	readonly tier?: Tier;
	readonly actsAs?: Tier;
	readonly referrer?: string | readonly string[];
	readonly introducedOn?: string;
	readonly metOn?: string;
	readonly lastContact?: string;
	readonly nextTouch?: string;
	readonly snoozedUntil?: string;
	readonly cadence?: Cadence;
	readonly segments?: readonly string[];
	readonly needs?: readonly string[];
	readonly offers?: readonly string[];
	readonly topics?: readonly string[];
	readonly places?: readonly string[];
	readonly companies?: readonly string[];
	readonly tags?: readonly string[];
	readonly raises?: readonly string[];
	readonly archived?: boolean;
	readonly self?: boolean;
}

interface Told {
	readonly today: string;
	readonly people: Readonly<Record<string, Properties>>;
	/**
	 * What happened, one line each; names without a note are people without a note, `me` is the vault's owner.
	 *
	 *     2026-11-02 introduced Bo > Carla: over lunch       a sentence, in the note Story.md
	 *     2026-11-02 met Bo, Carla @Meetings/Lunch.md        the note it stands in; a `met` there is the meeting
	 *     - business Carla                                   undated
	 *     2026-11-02 snoozed Bo until 2026-12-01 ^k-1        until, block id
	 *     2026-11-02 gift Bo given                           who gave
	 *     2026-11-02 promise me > Bo due 2026-11-09: a list  a follow-up: who owes it, whom it concerns
	 */
	readonly story?: string;
	readonly settings?: Partial<Settings>;
}

/** A small window on invented people, built from one line per event. */
export function buildKnown({ today, people, story = '', settings }: Told): Known {
	const at = day(today);
	const all = Object.entries(people).map(([name, facts]) => buildPerson(name, facts));
	const byPath = new Map(all.map((person) => [person.path, person]));
	const named = (name: string): Named => {
		const path = pathOf(name);
		return { name, raw: `[[${name}]]`, ...(byPath.has(path) && { person: path }) };
	};
	const lines = story.split('\n').map((line) => line.trim());
	const events = lines.flatMap((line, index) => parseEvent(line, index + 1, named) ?? []);
	const followUps = lines.flatMap((line, index) => parseFollowUp(line, index + 1, named) ?? []);
	const newestFirst = events.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1));
	const others = all.filter(({ facts }) => !facts.self);
	const eventsOf = new Map(
		all.map(({ path }) => [path, newestFirst.filter((event) => names(event, path))]),
	);
	return {
		today: at,
		settings: { ...DEFAULT_SETTINGS, ...settings },
		edition: () => 0,
		changedSince: () => new Set(),
		people: () => others,
		person: (path) => byPath.get(path),
		events: (path) => eventsOf.get(path) ?? [],
		followUps: (path) =>
			followUps.filter(({ owners, about }) => names({ people: owners, about }, path)),
		ownFollowUps: () =>
			followUps.filter(({ owners, about }) => ![...owners, ...about].some(hasNote)),
		otherEvents: () =>
			newestFirst.filter((event) => ![...event.people, ...event.about].some(hasNote)),
		standing: (path) => standing(byPath.get(path), people),
		lastContact: (path) => {
			const person = byPath.get(path);
			const found = person && findLastContact(person, eventsOf.get(path) ?? [], at);
			return found && { day: found.day, source: found.source };
		},
		referrers: (path) =>
			byPath.get(path)?.facts.referrers.map(({ value }) => named(value.name)) ?? [],
		referredBy: (path) =>
			others
				.filter(({ facts }) =>
					facts.referrers.some(({ value }) => pathOf(value.name) === path),
				)
				.map((person) => person.path),
	};
}

/** The path of somebody's note. */
export function pathOf(name: string): string {
	return `People/${name}.md`;
}

function hasNote(named: Named): boolean {
	return named.person !== undefined;
}

function names(event: Pick<KnownEvent, 'people' | 'about'>, path: string): boolean {
	return [...event.people, ...event.about].some(({ person }) => person === path);
}

function standing(person: Person | undefined, people: Told['people']): Standing {
	const tier = person?.facts.tier?.value;
	const actsAs = (person && people[person.name]?.actsAs) ?? tier;
	return { ...(tier && { tier }), ...(actsAs && { actsAs }), derived: false, why: 'As written.' };
}

/** Properties stand from line 2 on, in the order of {@link Properties}. */
function buildPerson(name: string, given: Properties): Person {
	const keys = Object.keys(given);
	const written = <T>(key: keyof Properties, value: T): Written<T> => ({
		value,
		line: keys.indexOf(key) + 2,
	});
	const on = (key: 'introducedOn' | 'metOn' | 'lastContact' | 'nextTouch' | 'snoozedUntil') => {
		const value = given[key];
		return value === undefined ? {} : { [key]: written(key, day(value)) };
	};
	const words = (key: 'needs' | 'offers' | 'raises') =>
		(given[key] ?? []).map((value) => written(key, value));
	const facts: PersonFacts = {
		names: [name],
		mails: [],
		...(given.tier && { tier: written('tier', given.tier) }),
		referrers: [given.referrer ?? []]
			.flat()
			.map((referrer) => written('referrer', ref(referrer))),
		...on('introducedOn'),
		...on('metOn'),
		...on('lastContact'),
		...on('nextTouch'),
		...on('snoozedUntil'),
		...(given.cadence !== undefined && { cadence: written('cadence', given.cadence) }),
		segments: given.segments ?? [],
		needs: words('needs'),
		offers: words('offers'),
		topics: given.topics ?? [],
		places: given.places ?? [],
		companies: given.companies ?? [],
		tags: given.tags ?? [],
		raises: words('raises'),
		archived: given.archived ?? false,
		self: given.self ?? false,
	};
	return { path: pathOf(name), name, facts };
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const EVENT = new RegExp(
	String.raw`^(?<on>${DAY}|-) (?<kind>[a-z-]+) (?<people>[^>:@^]*)(?:> (?<about>[^>:@^]*))?(?:@(?<path>[^:^]+\.md) ?)?(?:\^(?<id>[\w-]+) ?)?(?:: (?<text>.*))?$`,
	'u',
);

const OPTION = new RegExp(
	String.raw` (until|due) (${DAY})| (given|received|done|no-contact)\b`,
	'gu',
);

function parseLine(line: string) {
	const parts = EVENT.exec(line)?.groups;
	if (!parts) {
		if (line !== '') throw new Error(`Not a line of a story: ${line}`);
		return undefined;
	}
	const option = (text = '') => ({
		rest: text.replace(OPTION, ''),
		options: [...text.matchAll(OPTION)],
	});
	const people = option(parts['people']);
	const about = option(parts['about']);
	const options = [...people.options, ...about.options];
	const list = (text: string) =>
		text
			.split(',')
			.map((name) => name.trim())
			.filter((name) => name !== '');
	return {
		on: parts['on'] === '-' ? undefined : day(parts['on'] ?? ''),
		kind: parts['kind'] ?? '',
		people: list(people.rest),
		about: list(about.rest),
		path: parts['path']?.trim() ?? 'Story.md',
		id: parts['id'],
		text: parts['text'],
		until: options.find((one) => one[1])?.[2],
		words: options.flatMap((one) => one[3] ?? []),
	};
}

function parseEvent(line: string, number: number, named: (name: string) => Named) {
	const parts = parseLine(line);
	if (!parts || parts.kind === 'promise') return undefined;
	const kind = EVENT_KINDS.find((known) => known === parts.kind);
	if (!kind) throw new Error(`No kind of event: ${parts.kind}`);
	const text = parts.text ?? line.replace(/^\S+ /u, '');
	const told: NoteEvent = {
		line: number,
		column: 1,
		...(parts.on && { day: parts.on }),
		place: kind === 'met' && parts.path.startsWith('Meetings/') ? 'meeting' : 'log',
		kind,
		text,
		people: parts.people.map(ref),
		about: parts.about.map(ref),
		...(parts.words.includes('given') && { favour: 'given' as const }),
		...(parts.words.includes('received') && { favour: 'received' as const }),
		...(parts.words.includes('no-contact') && { corrected: 'no-contact' as const }),
		...(parts.until && { until: day(parts.until) }),
		...(parts.id && { id: parts.id }),
	};
	const event: KnownEvent = {
		source: { path: parts.path, line: number },
		...(parts.on && { day: parts.on }),
		kind,
		text,
		people: parts.people.map(named),
		about: parts.about.map(named),
		told,
	};
	return event;
}

function parseFollowUp(line: string, number: number, named: (name: string) => Named) {
	const parts = parseLine(line);
	if (parts?.kind !== 'promise') return undefined;
	const owners = parts.people.filter((name) => name !== 'me');
	const followUp: KnownFollowUp = {
		source: { path: parts.path, line: number },
		...(parts.on && { day: parts.on }),
		text: parts.text ?? '',
		owners: owners.map(named),
		mine: owners.length === 0 || parts.people.includes('me'),
		about: parts.about.map(named),
		...(parts.until && { due: day(parts.until) }),
		done: parts.words.includes('done'),
		told: {
			text: parts.text ?? '',
			owners: owners.map(ref),
			about: parts.about.map(ref),
			done: parts.words.includes('done'),
			line: number,
		},
	};
	return followUp;
}

function ref(name: string): NameRef {
	return { raw: `[[${name}]]`, name, link: name, form: 'link', line: 1, column: 1 };
}
