import fc from 'fast-check';
import type { Day } from '../../src/core/calendar/day';
import { EVENT_KINDS, type NoteEvent } from '../../src/core/reading/events/note-event';
import type { FollowUp, NoteFacts } from '../../src/core/reading/note/note-facts';
import type { PersonFacts } from '../../src/core/reading/person/person-facts';
import { TIERS } from '../../src/core/settings/tier';
import { noteName } from '../../src/core/text/name';
import { noteOf, refOf } from './build-facts';
import { day } from './build-network';

/** Few places, so that names collide, copies meet their originals, and links have to choose. */
export const PATHS = [
	'Ana.md',
	'People/Ana.md',
	'People/ana.md',
	'Home/Ana.md',
	'People/Ana 2.md',
	'People/Ana 2 (1).md',
	'People/Ana (Conflicted copy Mac 202611221030).md',
	'People/Ana Silva.md',
	'People/Silva, Ana.md',
	'People/Bo.md',
	'People/West/Bo.md',
	'People/Cy-Bo.md',
	'People/Mara.md',
	'Meetings/Kick-off.md',
	'Meetings/Bo.md',
	'Daily/2026-03-02.md',
	'constructor.md',
] as const;

const NAMES = [
	'[[Ana]]',
	'[[People/Ana]]',
	'[[Home/Ana|A.]]',
	'[[Ana 2]]',
	'[[Ana Silva]]',
	'[[ana-silva]]',
	'[[Bo]]',
	'[[West/Bo]]',
	'[[Mara]]',
	'[[Kick-off]]',
	'[[constructor]]',
	'[[Zed]]',
	'[[2026-03-02]]',
	'Ana',
	'Ana Silva',
	'Bo',
	'Annie',
	'me',
	'@ana',
	'#people/ana-silva',
	'ana@example.org',
	'own',
];

const DAYS = [
	'',
	'2025-01-10',
	'2026-03-01',
	'2026-03-02',
	'2026-03-20',
	'2026-09-01',
	'2027-01-05',
];

const anyDay = fc.constantFrom(...DAYS.slice(1)).map(day);
const anyLine = fc.integer({ min: 1, max: 9 });

function maybe<K extends string, T>(
	key: K,
	value: fc.Arbitrary<T>,
): fc.Arbitrary<{ [P in K]?: T }> {
	return fc
		.option(value, { freq: 1 })
		.map((one) => (one === null ? {} : { [key]: one })) as fc.Arbitrary<{
		[P in K]?: T;
	}>;
}

/** Half the time nothing, so that a note can change without naming everybody else. */
function mostlyNone<T>(one: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
	return fc.oneof(fc.constant<T[]>([]), fc.array(one, { maxLength }));
}

function together(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> {
	return fc.tuple(...parts).map((all) => all.reduce((one, more) => ({ ...one, ...more }), {}));
}

type Properties = Omit<PersonFacts, 'names'> & { readonly aliases: readonly string[] };

type AnyName = fc.Arbitrary<string>;

const some = (name: AnyName) => fc.array(name, { maxLength: 3 });

const anyEvent = (name: AnyName) =>
	together(
		fc
			.record({ line: anyLine, people: some(name), about: some(name) })
			.map(({ line, people, about }) => ({
				line,
				column: 1,
				people: people.map((raw) => refOf(raw, line)),
				about: about.map((raw) => refOf(raw, line)),
			})),
		fc.record({
			kind: fc.constantFrom(...EVENT_KINDS),
			place: fc.constantFrom('meeting', 'meeting-line', 'daily-line', 'log', 'person-line'),
			text: fc.constantFrom('lunch', 'a word'),
		}),
		maybe('day', anyDay),
		maybe('favour', fc.constantFrom('given', 'received')),
		maybe('id', fc.constantFrom('k-aaaaaaaa', 'k-bbbbbbbb', 'one')),
		maybe('corrected', fc.constantFrom('contact', 'no-contact')),
	) as fc.Arbitrary<NoteEvent>;

const anyFollowUp = (name: AnyName) =>
	together(
		fc
			.record({ line: anyLine, owners: some(name), about: some(name) })
			.map(({ line, owners, about }) => ({
				line,
				owners: owners.map((raw) => refOf(raw, line)),
				about: about.map((raw) => refOf(raw, line)),
			})),
		fc.record({ text: fc.constantFrom('send the list', 'write'), done: fc.boolean() }),
		maybe('due', anyDay),
	) as fc.Arbitrary<FollowUp>;

const anyPerson = (name: AnyName) =>
	together(
		fc.record({
			aliases: mostlyNone(fc.constantFrom('Annie', 'Bo', 'Ana Silva'), 1),
			mails: mostlyNone(fc.constant('ana@example.org'), 1),
			referrers: fc.array(
				name.map((raw) => ({ value: refOf(raw, 2), line: 2 })),
				{ maxLength: 2 },
			),
			segments: fc.subarray(['Makers']),
			archived: fc.constant(false),
			self: fc.constant(false),
		}),
		maybe(
			'tier',
			fc.constantFrom(...TIERS).map((value) => ({ value, line: 1 })),
		),
		maybe(
			'cadence',
			fc.constantFrom(14, 'never' as const).map((value) => ({ value, line: 1 })),
		),
		maybe(
			'introducedOn',
			anyDay.map((value) => ({ value, line: 3 })),
		),
		maybe(
			'lastContact',
			anyDay.map((value) => ({ value, line: 4 })),
		),
		maybe('uid', fc.constantFrom('7c1')),
	) as fc.Arbitrary<Properties>;

/** An event in any note, which names people by what leads to one of some paths. */
export function anyEventAmong(paths: readonly string[]): fc.Arbitrary<NoteEvent> {
	return anyEvent(anyName(paths));
}

/** Half the names lead to one of the notes that may be there. */
function anyName(paths: readonly string[]): AnyName {
	const links = paths.map((path) => `[[${path}]]`);
	return fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...links));
}

/** Any note at one of some paths: a person with odd properties, a meeting, a daily note, or nothing. */
export function anyNote(paths: readonly string[] = PATHS): fc.Arbitrary<NoteFacts> {
	const name = anyName(paths);
	return fc
		.record({
			path: fc.constantFrom(...paths),
			role: fc.constantFrom('person', 'person', 'meeting', 'daily', 'other'),
			person: anyPerson(name),
			events: mostlyNone(anyEvent(name), 4),
			followUps: mostlyNone(anyFollowUp(name), 2),
			attendees: some(name),
			day: fc.option(anyDay, { nil: undefined }),
			link: name,
		})
		.map(toFacts);
}

interface Content {
	readonly path: string;
	readonly role: NoteFacts['role'];
	readonly person: Properties;
	readonly events: readonly NoteEvent[];
	readonly followUps: readonly FollowUp[];
	readonly attendees: readonly string[];
	readonly day: Day | undefined;
	readonly link: string;
}

function toFacts({ path, role, person, attendees, day, link, ...content }: Content): NoteFacts {
	const at = day && { day, source: 'property' as const, said: 'date', certain: true };
	const { aliases, ...facts } = person;
	const target = refOf(link).link;
	return noteOf(path, {
		role,
		...content,
		...(at && { day: at }),
		...(role === 'meeting' && {
			attendees: attendees.map((raw) => ({ ref: refOf(raw), self: raw === 'me' })),
		}),
		...(role === 'person' && {
			person: {
				...NO_PERSON,
				...facts,
				self: path === 'People/Mara.md',
				names: [noteName(path), ...aliases],
			},
		}),
		links: target === undefined ? [] : [{ link: target, line: 3 }],
	});
}

const NO_PERSON = {
	needs: [],
	offers: [],
	topics: [],
	places: [],
	companies: [],
	tags: [],
	raises: [],
};
