import { addDays, type Day } from '../calendar/day';
import type { Named, Person } from '../people/person';
import { TierOrigins, type Provenance, type TierOrigin } from '../people/tier-origin';
import type { NoteFacts } from '../reading/note/note-facts';
import { cadenceOf, latenessOf, type Lateness, type PersonCadence } from '../relationship/cadence';
import { findDrift, type Drift } from '../relationship/drift';
import { NOBODY, type Known, type Standing } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import { findLastContact, type LastContact } from '../relationship/last-contact';
import {
	buildLedger,
	buildOverallLedger,
	type Ledger,
	type NamedReferral,
} from '../relationship/ledger';
import { findProposal, type Proposal } from '../relationship/proposal';
import { buildStanding, type Introduction } from '../relationship/standing';
import { buildTimeline, findContacts, type TimelineEntry } from '../relationship/timeline';
import type { Settings } from '../settings/settings';
import type { Diagnostic } from '../text/diagnostic';
import { findHeirs } from './heirs';
import type { KnownNote } from './known-note';
import { findDiagnostics } from './note-diagnostics';
import { eventsOf, followUpsOf, walkEvents } from './person-events';
import type { Register } from './register';

/**
 * The network as of one day. It looks on: what is put or removed later shows in its answers. Answers
 * are kept until a note that names the person changes.
 */
export class NetworkAsOf implements Known {
	readonly today: Day;
	readonly settings: Settings;
	readonly #register: Register;
	#origins: { readonly edition: number; readonly tiers: TierOrigins } | undefined;

	constructor(register: Register, settings: Settings, today: Day) {
		this.#register = register;
		this.settings = settings;
		this.today = today;
	}

	edition(): number {
		return this.#settled().changes.begin();
	}

	changedSince(edition: number): ReadonlySet<string> {
		const { changes } = this.#settled();
		const changed = changes.peopleSince(edition);
		const origins = changes.originsSince(edition);
		return origins.size === 0
			? changed
			: new Set([...changed, ...findHeirs(this.#register, origins)]);
	}

	people(): readonly Person[] {
		return this.#settled().directory.people();
	}

	person(path: string): Person | undefined {
		return this.#settled().directory.person(path);
	}

	events(path: string): readonly KnownEvent[] {
		return path === NOBODY ? [] : eventsOf(this.#settled(), path);
	}

	otherEvents(): readonly KnownEvent[] {
		return eventsOf(this.#settled(), NOBODY);
	}

	followUps(path: string): readonly KnownFollowUp[] {
		return path === NOBODY ? [] : followUpsOf(this.#settled(), path);
	}

	ownFollowUps(): readonly KnownFollowUp[] {
		return followUpsOf(this.#settled(), NOBODY);
	}

	/** A person's events with what they are as of this day: contact, plan, or only spoken of. */
	timeline(path: string): readonly TimelineEntry[] {
		return buildTimeline(this.events(path), path, this.today);
	}

	referrers(path: string): readonly Named[] {
		return this.#settled().note(path)?.referrers ?? [];
	}

	referredBy(path: string): readonly string[] {
		return this.#settled().referredBy(path);
	}

	lastContact(path: string): LastContact | undefined {
		const person = this.person(path);
		if (person === undefined) return undefined;
		const answers = this.#register.answers(path, this.today);
		answers.lastContact ??= {
			value: findLastContact(person, walkEvents(this.#register, path), this.today),
		};
		return answers.lastContact.value;
	}

	standing(path: string): Standing {
		const person = this.person(path);
		if (person === undefined) return { derived: false, why: 'This note is nobody’s.' };
		const answers = this.#register.answers(path, this.today);
		const { originsEdition: edition } = this.#register;
		if (answers.standing?.edition === edition) return answers.standing.value;
		const origin = this.#tiers().of(path);
		const via = origin.from === 'referrer' ? this.#tiers().of(origin.via) : undefined;
		const referrerTier = via && 'tier' in via ? via.tier : undefined;
		const from = JSON.stringify([origin, referrerTier, this.#namesIn(origin)]);
		if (answers.standing?.from !== from) {
			const evidence = {
				person,
				origin,
				nameOf: (one: string) => this.person(one)?.name ?? one,
				...(referrerTier && { referrerTier }),
				introduction: this.#introductionOf(person, origin),
				events: () => this.events(path),
			};
			const value = buildStanding(evidence, this.settings, this.today);
			answers.standing = { from, value, edition };
		}
		answers.standing.edition = edition;
		return answers.standing.value;
	}

	/** How often to be in touch with somebody, and who says so. */
	cadence(path: string): PersonCadence | undefined {
		const person = this.person(path);
		return person && cadenceOf(person, this.standing(path), this.settings);
	}

	/** How late the next contact is; `undefined` for people never met or never to be reminded of. */
	lateness(path: string): Lateness | undefined {
		const cadence = this.cadence(path)?.cadence;
		const last = this.lastContact(path);
		return last && latenessOf(last.day, cadence ?? 'never', this.today);
	}

	/** Whether two people have fallen out of their own rhythm. */
	drift(path: string): Drift | undefined {
		const events = this.events(path);
		const answers = this.#register.answers(path, this.today);
		answers.drift ??= { value: findDrift(contactDays(events, path, this.today), this.today) };
		return answers.drift.value;
	}

	/** What a person gave and got within the settings' window, or within so many days. */
	ledger(path: string, days = this.settings.ledgerDays): Ledger {
		const referrals = this.referredBy(path).flatMap((referred) =>
			this.#namedReferrals(referred).filter(({ referrer }) => referrer.person === path),
		);
		const window = { from: addDays(this.today, -days), to: this.today };
		const from = JSON.stringify([referrals, window]);
		const events = this.events(path);
		const answers = this.#register.answers(path, this.today);
		if (answers.ledger?.from !== from) {
			answers.ledger = { from, value: buildLedger(path, { events, referrals, ...window }) };
		}
		return answers.ledger.value;
	}

	/** What everybody gave and got within the settings' window, or within so many days. */
	overallLedger(days = this.settings.ledgerDays): Ledger {
		const events = new Set(this.otherEvents());
		for (const { path } of this.people())
			for (const event of this.events(path)) events.add(event);
		const referrals = this.people().flatMap(({ path }) => this.#namedReferrals(path));
		const window = { from: addDays(this.today, -days), to: this.today };
		return buildOverallLedger({ events: [...events], referrals, ...window });
	}

	/** The change of tier that the notes speak for, if they speak for one. */
	proposal(path: string): Proposal | undefined {
		const person = this.person(path);
		if (person === undefined || person.facts.self) return undefined;
		const standing = this.standing(path);
		const lastContact = this.lastContact(path);
		const answers = this.#register.answers(path, this.today);
		if (answers.proposal?.from !== standing) {
			const evidence = { person, standing, lastContact, events: () => this.events(path) };
			answers.proposal = { from: standing, value: findProposal(evidence, this.today) };
		}
		return answers.proposal.value;
	}

	/** All proposals, ordered by person. */
	proposals(): readonly Proposal[] {
		return this.people().flatMap(({ path }) => this.proposal(path) ?? []);
	}

	/** The paths of all notes, in order. */
	paths(): readonly string[] {
		return this.#register.paths();
	}

	/** Whether a line with this block id stands in some note. */
	hasId(id: string): boolean {
		return this.#register.ids.holders(id).length > 0;
	}

	/** What a note says by itself. */
	noteFacts(path: string): NoteFacts | undefined {
		return this.#register.note(path)?.facts;
	}

	/** What a note says, its names looked up. */
	note(path: string): KnownNote | undefined {
		const note = this.#settled().note(path);
		if (note === undefined) return undefined;
		const { facts, events, followUps } = note;
		const lookup = this.#register.lookup(facts);
		return {
			facts,
			attendees: lookup.attendees(),
			mentions: lookup.mentions(),
			events,
			followUps,
		};
	}

	/** The note that a note is a copy of, made by a program that could not merge; `undefined` for all but copies. */
	originalOf(path: string): string | undefined {
		return this.#settled().directory.originalOf(path);
	}

	/** The notes that are such copies of a note, ordered by path. */
	copiesOf(path: string): readonly string[] {
		return this.#settled().directory.copiesOf(path);
	}

	/** All that was not understood, or not for certain, in a note or between it and others; by line. */
	diagnostics(path: string): readonly Diagnostic[] {
		const note = this.#settled().note(path);
		return note ? findDiagnostics(note.facts, this.#register, this.#tiers()) : [];
	}

	#settled(): Register {
		this.#register.settle();
		return this.#register;
	}

	#tiers(): TierOrigins {
		const edition = this.#settled().originsEdition;
		if (this.#origins?.edition !== edition) {
			const tiers = new TierOrigins((path) => this.#provenanceOf(path));
			this.#origins = { edition, tiers };
		}
		return this.#origins.tiers;
	}

	/** A referrer property that names somebody with a note; failing that, whoever is told to have introduced them. */
	#provenanceOf(path: string): Provenance {
		const tier = this.person(path)?.facts.tier?.value;
		const written = tier === undefined ? {} : { written: tier };
		const named = this.#othersThan(path, this.referrers(path));
		if (named.length > 0) return { ...written, referrers: named };
		const told = this.#introductionsUpToToday(path).flatMap(({ people }) => people);
		return { ...written, referrers: this.#othersThan(path, told) };
	}

	#othersThan(path: string, people: readonly Named[]): readonly string[] {
		const paths = people.flatMap(({ person }) => person ?? []);
		return [...new Set(paths)].filter((one) => one !== path && !this.person(one)?.facts.self);
	}

	/** Oldest first, undated ones last. */
	#introductionsUpToToday(path: string): readonly KnownEvent[] {
		const told = [...this.#settled().people.get(path).introductions];
		const dated = told.filter(({ day }) => day !== undefined && day <= this.today);
		return [...dated.reverse(), ...told.filter(({ day }) => day === undefined)];
	}

	#introductionOf({ path, facts }: Person, origin: TierOrigin): Introduction {
		const via = origin.from === 'referrer' ? origin.via : undefined;
		const told = this.#introductionsUpToToday(path);
		const day = facts.introducedOn?.value ?? told[0]?.day;
		const place = this.referrers(path).findIndex(({ person }) => person === via);
		const line = via === undefined ? undefined : facts.referrers[place]?.line;
		const teller = told.find(({ people }) => people.some(({ person }) => person === via));
		const source = line === undefined ? teller?.source : { path, line };
		return { ...(day && { day }), ...(source && { source }) };
	}

	#namesIn(origin: TierOrigin): readonly string[] {
		const paths = 'via' in origin ? [origin.via] : 'circle' in origin ? origin.circle : [];
		return paths.map((path) => this.person(path)?.name ?? path);
	}

	#namedReferrals(path: string): readonly NamedReferral[] {
		const person = this.person(path);
		if (person === undefined) return [];
		const referred = { name: person.name, raw: '', person: path };
		const day = person.facts.introducedOn?.value;
		return this.referrers(path).map((referrer, i) => ({
			referrer,
			referred,
			// One day in the properties can be the day of one introduction only: the first named.
			...(day && i === 0 && { day }),
			source: { path, line: person.facts.referrers[i]?.line ?? 1 },
		}));
	}
}

function* contactDays(
	events: readonly KnownEvent[],
	path: string,
	today: Day,
): Generator<Day, void> {
	for (const { day } of findContacts(events, path, today)) if (day !== undefined) yield day;
}
