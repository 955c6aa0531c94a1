import { lazily } from '../../text/lazily';
import { LANGUAGES } from '../lexicon/languages';
import { words, type Label } from '../lexicon/lexicon';
import { propertyKey, type Property } from './properties';
import { isBlank } from './property-text';

/** The spellings of each property Kith reads, the usual one first; blanks, dashes, underscores and capitals make no difference. */
const SPELLINGS = {
	date: [
		...words(`
			date, meeting date, date of meeting, start date, date time, start, scheduled, event date, held on,
			full date, day, when, session date, call date, interview date, visit date, date of call, recorded,
			begin
		`),
		...labelWords('date'),
	],
	created: words('created, date created, created at, created on, creation date, created date'),
	attendees: [
		...words(`
			attendees, attendee, participants, participant, people, persons, person, with, who, members,
			present, guests, invitees, met with, contacts, contact
		`),
		...labelWords('attendees'),
	],
	hosts: words(`
		host, hosts, hosted by, organizer, organiser, organized by, organised by, facilitator, facilitators,
		chair, chaired by, led by, speaker, speakers, presenter, presenters, interviewer, interviewers,
		note taker
	`),
	involved: words(`
		client, clients, customer, candidate, interviewee, mentor, mentee, coach, coachee, student, supervisor,
		advisor, patient, manager, report, contact name, prospect, colleague, counterpart, cliente, candidato,
		kunde, клиент, 客户
	`),
	absent: ['absent', 'absentees', 'apologies', 'regrets', ...labelWords('absent')],
	status: ['status', 'state', 'meeting status', ...labelWords('status')],
	cancelled: words('cancelled, canceled'),
	kind: words('type, categories, category, kind, class, file class, note type, meeting type'),
	tags: words('tags, tag'),
	title: ['title'],
	name: ['name', 'full name', 'display name', ...labelWords('name')],
	givenName: words('first name, given name'),
	familyName: words('last name, family name, surname'),
	aliases: words('aliases, alias, nickname, nicknames, also known as, aka'),
	mails: words('email, emails, e-mail, e-mails, mail, email address, e-mail address, correo'),
	tier: words('tier, trust, trust tier, circle, ring, closeness'),
	referrer: words(`
		referrer, referred by, introduced by, intro by, introducer, intro via, met through, met via, referral,
		connected by, source person
	`),
	introducedOn: words('introduced on, introduced, referred on, referral date, introduction date'),
	metOn: words('met on, met, first met, met date, date met, first contact, first meeting'),
	lastContact: words(`
		last contact, last contacted, last contact date, date last contacted, last touch, last interaction,
		last met, last met on, last seen, last conversation, last conversation date, date last spoken,
		last spoken, last spoke, last talked, last meeting, last sync, last call, last catch up, last 1:1
	`),
	nextTouch: words(`
		next touch, next contact, next follow up, next check in, next contact date, next reach out, reach out on
	`),
	snoozed: words('snoozed until, snooze until, snooze, snoozed'),
	cadence: words(`
		cadence, contact frequency, frequency, keep in touch, stay in touch, contact every, touch every,
		contact cadence, interval, check in every
	`),
	segment: words('segment, segments'),
	needs: words('needs, need, looking for, seeks, wants'),
	offers: words('offers, offer, can offer, can help with, gives, expertise'),
	topics: words('topics, topic, interests, interest, hobbies'),
	places: words(`
		place, places, location, locations, city, town, lives in, based in, region, country, hometown,
		where they live
	`),
	companies: words(`
		company, companies, organization, organisation, org, employer, firm, works at, works for, business
	`),
	archived: words('archived, archive, never track, do not track, no review, paused'),
	self: words('self, me, is me, myself'),
	uid: ['uid'],
} as const;

/** A property Kith reads, whatever a vault calls it. */
export type PropertyName = keyof typeof SPELLINGS;

function labelWords(label: Label): readonly string[] {
	return LANGUAGES.flatMap(({ labels }) => labels[label] ?? []);
}

/** For each property its keys, by {@link propertyKey}, and their places in the order of trust. */
const ranks = lazily(
	(): ReadonlyMap<string, ReadonlyMap<string, number>> =>
		new Map(Object.entries(SPELLINGS).map(([name, spellings]) => [name, ranksOf(spellings)])),
);

function ranksOf(spellings: readonly string[]): ReadonlyMap<string, number> {
	const keys = new Set(spellings.map(propertyKey));
	return new Map([...keys].map((key, rank) => [key, rank]));
}

/** Whether a key, however it is spelt, is one of the named property's. */
export function isPropertyKey(key: string, name: PropertyName): boolean {
	return ranks().get(name)?.has(propertyKey(key)) ?? false;
}

/** The properties of one name, however they are spelt, that hold something; the usual spelling first. */
export function findProperties(
	properties: ReadonlyMap<string, Property>,
	name: PropertyName,
): readonly Property[] {
	const rankOf = ranks().get(name);
	const found: { readonly property: Property; readonly rank: number }[] = [];
	for (const [key, property] of properties) {
		const rank = rankOf?.get(key);
		if (rank !== undefined && !isBlank(property.value)) found.push({ property, rank });
	}
	if (found.length > 1) found.sort((a, b) => a.rank - b.rank);
	return found.map(({ property }) => property);
}

/** What a key stands for: the names that have it among their spellings. */
const namesOf = lazily(namesByKey);

function namesByKey(): ReadonlyMap<string, readonly PropertyName[]> {
	const names = new Map<string, PropertyName[]>();
	for (const name of Object.keys(SPELLINGS) as PropertyName[])
		for (const key of ranks().get(name)?.keys() ?? [])
			names.set(key, [...(names.get(key) ?? []), name]);
	return names;
}

/**
 * A note's properties, to be asked for by name as {@link findProperties} does. A note has few keys and is asked for many
 * names: names that none of its keys spells are answered at once.
 */
export function namedProperties(
	properties: ReadonlyMap<string, Property>,
): (name: PropertyName) => readonly Property[] {
	const found = new Map<PropertyName, readonly Property[]>();
	for (const [key, property] of properties) {
		const names = namesOf().get(key);
		if (names === undefined || isBlank(property.value)) continue;
		for (const name of names)
			found.set(name, found.has(name) ? findProperties(properties, name) : [property]);
	}
	return (name) => found.get(name) ?? NO_PROPERTIES;
}

const NO_PROPERTIES: readonly Property[] = [];
