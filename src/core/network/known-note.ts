import type { Directory } from '../people/directory';
import type { NoteNames } from '../people/note-names';
import type { Named } from '../people/person';
import type { NameRef } from '../reading/name-ref';
import type { NoteEvent } from '../reading/note-event';
import type { FollowUp, NoteFacts } from '../reading/note-facts';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import { nameKey } from '../text/name';

/** Somebody at a meeting, looked up. */
export interface KnownAttendee extends Named {
	/** The vault's owner. */
	readonly self: boolean;
}

/** What a note says, its names looked up. Links to notes that are nobody's are left out. */
export interface KnownNote {
	readonly facts: NoteFacts;
	/** Each once. */
	readonly attendees: readonly KnownAttendee[];
	/** People named and not present, each once, the vault's owner left out. */
	readonly mentions: readonly Named[];
	/** As in the facts; `undefined` where an event is about nobody. */
	readonly events: readonly (KnownEvent | undefined)[];
	/** As in the facts. */
	readonly followUps: readonly KnownFollowUp[];
	/** As in the person's facts. */
	readonly referrers: readonly Named[];
}

/** Looks up everybody a note names. */
export function buildKnownNote(
	facts: NoteFacts,
	names: NoteNames,
	directory: Directory,
): KnownNote {
	const lookup = new NoteLookup(facts, names, directory);
	return {
		facts,
		attendees: lookup.attendees,
		mentions: lookup.mentions(),
		events: facts.events.map((event) => lookup.event(event)),
		followUps: facts.followUps.map((followUp) => lookup.followUp(followUp)),
		referrers: (facts.person?.referrers ?? []).map(({ value }) => lookup.anybody(value)),
	};
}

class NoteLookup {
	readonly attendees: readonly KnownAttendee[];
	readonly #facts: NoteFacts;
	readonly #names: NoteNames;
	readonly #directory: Directory;

	constructor(facts: NoteFacts, names: NoteNames, directory: Directory) {
		this.#facts = facts;
		this.#names = names;
		this.#directory = directory;
		this.attendees = this.#attendees();
	}

	mentions(): readonly Named[] {
		const present = new Set(this.attendees.map(whoIs));
		return this.#people(this.#facts.mentions).filter((named) => !present.has(whoIs(named)));
	}

	/** `undefined` when all the event's names turn out to be nobody's, or only the vault's owner's. */
	event(told: NoteEvent): KnownEvent | undefined {
		const people = this.#people(told.people);
		const about = this.#people(told.about);
		const named = told.people.length + told.about.length > 0;
		if (named && people.length + about.length === 0 && told.place !== 'meeting')
			return undefined;
		const source = { path: this.#facts.path, line: told.line };
		const { kind, text } = told;
		return { source, ...(told.day && { day: told.day }), kind, text, people, about, told };
	}

	followUp(told: FollowUp): KnownFollowUp {
		const owners = this.#people(told.owners);
		const isMine = told.owners.some((ref) => this.#names.find(ref).kind === 'self');
		const { day } = this.#facts.day ?? {};
		return {
			source: { path: this.#facts.path, line: told.line },
			...(day && { day }),
			text: told.text,
			owners,
			mine: isMine || told.owners.length === 0,
			about: this.#concerned(told, owners),
			...(told.due && { due: told.due }),
			done: told.done,
			told,
		};
	}

	/** Somebody, whoever it is: also the vault's owner, and the name of a note that is nobody's. */
	anybody(ref: NameRef): Named {
		const found = this.#names.find(ref);
		const own = found.kind === 'self' && found.path !== undefined ? { person: found.path } : {};
		return this.#named(ref) ?? { name: ref.name, raw: ref.raw, ...own };
	}

	#attendees(): readonly KnownAttendee[] {
		const found = this.#facts.attendees.flatMap(({ ref, self }): readonly KnownAttendee[] => {
			if (self || this.#names.find(ref).kind === 'self') {
				return [{ name: ref.name, raw: ref.raw, self: true }];
			}
			const named = this.#named(ref);
			return named ? [{ ...named, self: false }] : [];
		});
		return eachOnce(found);
	}

	/** Whom a follow-up concerns: those its words name, else the meeting's others, else the note's person. */
	#concerned(told: FollowUp, owners: readonly Named[]): readonly Named[] {
		const about = this.#people(told.about);
		if (about.length > 0) return about;
		const owing = new Set(owners.map(whoIs));
		const others = this.attendees.filter((one) => !one.self && !owing.has(whoIs(one)));
		if (others.length > 0) return others.map(({ self: _, ...named }) => named);
		const own = this.#directory.originalOf(this.#facts.path) ?? this.#facts.path;
		const person = this.#directory.person(own);
		if (person === undefined || person.facts.self || owing.has(own)) return [];
		return [{ name: person.name, raw: '', person: own }];
	}

	#people(refs: readonly NameRef[]): readonly Named[] {
		return eachOnce(refs.map((ref) => this.#named(ref)).filter((named) => named !== undefined));
	}

	#named(ref: NameRef): Named | undefined {
		const found = this.#names.find(ref);
		if (found.kind === 'person') {
			const name = this.#directory.person(found.path)?.name ?? ref.name;
			return { name, raw: ref.raw, person: found.path };
		}
		if (found.kind === 'self' || found.kind === 'not-a-person') return undefined;
		return ref.form === 'guess' ? undefined : { name: ref.name, raw: ref.raw };
	}
}

function eachOnce<T extends Named>(all: readonly T[]): readonly T[] {
	const first = new Map<string, T>();
	for (const one of all) if (!first.has(whoIs(one))) first.set(whoIs(one), one);
	return first.size === all.length ? all : [...first.values()];
}

/** The note of somebody, or the name of somebody without one: the same text is the same person. */
export function whoIs({ person, name }: Named): string {
	return person ?? `"${nameKey(name)}"`;
}
