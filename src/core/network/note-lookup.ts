import type { Directory } from '../people/directory';
import type { Meanings } from '../people/meanings';
import type { NoteNames } from '../people/note-names';
import type { Named } from '../people/person';
import type { NameRef } from '../reading/names/name-ref';
import type { NoteEvent } from '../reading/events/note-event';
import type { FollowUp, NoteFacts } from '../reading/note/note-facts';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { Source } from '../text/diagnostic';
import { nameKey } from '../text/name';

/** Somebody at a meeting, looked up. */
export interface KnownAttendee extends Named {
	/** The vault's owner. */
	readonly self: boolean;
}

const NONE: readonly Named[] = [];

/**
 * Looks up everybody whom one note names. Links to notes that are nobody's are left out, and so is the
 * vault's owner except among the attendees.
 */
export class NoteLookup {
	readonly #facts: NoteFacts;
	readonly #names: NoteNames;
	readonly #directory: Directory;
	readonly #meanings: Meanings;
	/** People without a note, each as a list of one: the same person is the same value throughout the note. */
	readonly #strangers = new Map<string, readonly [Named]>();

	constructor(facts: NoteFacts, names: NoteNames, directory: Directory, meanings: Meanings) {
		this.#facts = facts;
		this.#names = names;
		this.#directory = directory;
		this.#meanings = meanings;
	}

	/** Each once. */
	attendees(): readonly KnownAttendee[] {
		const found = this.#facts.attendees.flatMap(({ ref, self }): readonly KnownAttendee[] => {
			if (self || this.#names.find(ref).kind === 'self') {
				return [{ name: ref.name, raw: ref.raw, self: true }];
			}
			const named = this.#find(ref);
			return named ? [{ ...named, self: false }] : [];
		});
		return eachOnce(found);
	}

	/** People named and not present, each once. */
	mentions(): readonly Named[] {
		const present = new Set(this.attendees().map(whoIs));
		return this.#people(this.#facts.mentions).filter((named) => !present.has(whoIs(named)));
	}

	/** Those of the note's events that are about anybody, in its order. */
	events(): readonly KnownEvent[] {
		const sources = new Map<number, Source>();
		return trimmed(this.#facts.events.flatMap((told) => this.#event(told, sources) ?? []));
	}

	followUps(): readonly KnownFollowUp[] {
		return this.#facts.followUps.map((told) => this.#followUp(told));
	}

	/** As in the person's facts, none left out: also the vault's owner, and names of notes that are nobody's. */
	referrers(): readonly Named[] {
		return (this.#facts.person?.referrers ?? []).map(({ value }) => {
			const found = this.#names.find(value);
			const own =
				found.kind === 'self' && found.path !== undefined ? { person: found.path } : {};
			return this.#find(value) ?? { name: value.name, raw: value.raw, ...own };
		});
	}

	/** `undefined` when all its names turn out to be nobody's, or only the vault's owner's. */
	#event(told: NoteEvent, sources: Map<number, Source>): KnownEvent | undefined {
		const people = this.#people(told.people);
		const about = this.#people(told.about);
		const named = told.people.length + told.about.length > 0;
		if (named && people.length + about.length === 0 && told.place !== 'meeting')
			return undefined;
		const source = sources.get(told.line) ?? { path: this.#facts.path, line: told.line };
		sources.set(told.line, source);
		const { day, kind, text } = told;
		// Two literals, since an event is kept for each line of a vault and a spread takes more room.
		return day === undefined
			? { source, kind, text, people, about, told }
			: { source, day, kind, text, people, about, told };
	}

	#followUp(told: FollowUp): KnownFollowUp {
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

	/** Whom a follow-up concerns: those its words name, else the meeting's others, else the note's person. */
	#concerned(told: FollowUp, owners: readonly Named[]): readonly Named[] {
		const about = this.#people(told.about);
		if (about.length > 0) return about;
		const owing = new Set(owners.map(whoIs));
		const present = this.#people(this.#facts.attendees.map(({ ref }) => ref));
		const others = present.filter((one) => !owing.has(whoIs(one)));
		if (others.length > 0) return others;
		const own = this.#directory.originalOf(this.#facts.path) ?? this.#facts.path;
		const person = this.#directory.person(own);
		if (person === undefined || person.facts.self || owing.has(own)) return NONE;
		return [{ name: person.name, raw: '', person: own }];
	}

	#people(refs: readonly NameRef[]): readonly Named[] {
		const [ref, other] = refs;
		if (ref === undefined) return NONE;
		if (other === undefined) return this.#list(ref);
		const found = refs.flatMap((one) => this.#list(one));
		return found.length === 0 ? NONE : trimmed(eachOnce(found));
	}

	#find(ref: NameRef): Named | undefined {
		return this.#list(ref)[0];
	}

	/** Who is meant, as a list of one or none: most lists are, and those of all notes are the same few. */
	#list(ref: NameRef): readonly Named[] {
		const found = this.#names.find(ref);
		if (found.kind === 'person') return this.#meanings.named(found.path, ref.raw, ref.name);
		if (found.kind === 'self' || found.kind === 'not-a-person') return NONE;
		return ref.form === 'guess' ? NONE : this.#stranger(ref);
	}

	#stranger({ name, raw }: NameRef): readonly [Named] {
		const key = `${raw}\n${nameKey(name)}`;
		const same = this.#strangers.get(key) ?? [{ name, raw }];
		this.#strangers.set(key, same);
		return same;
	}
}

/** The same without the spare room that a list has after growing. */
function trimmed<T>(list: readonly T[]): readonly T[] {
	return list.slice();
}

function eachOnce<T extends Named>(all: readonly T[]): readonly T[] {
	if (all.length < 2) return all;
	const first = new Map<string, T>();
	for (const one of all) if (!first.has(whoIs(one))) first.set(whoIs(one), one);
	return first.size === all.length ? all : [...first.values()];
}

/** The note of somebody, or the name of somebody without one: the same text is the same person. */
function whoIs({ person, name }: Named): string {
	return person ?? `"${nameKey(name)}"`;
}
