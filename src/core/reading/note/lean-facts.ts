import { ownText, sharing } from '../../text/own-text';
import type { NoteEvent } from '../events/note-event';
import type { NameRef } from '../names/name-ref';
import type { FollowUp, NoteFacts } from './note-facts';

const NONE: readonly never[] = [];

/** A name or a title, once for all notes: a few megabytes at most. */
export const shared = sharing(10_000);

/**
 * The same facts in as little memory as they take, to be kept of every note of a vault: names written once for all
 * notes, no list with room to grow, and nothing that keeps a note's text alive.
 */
export function leanFacts(facts: NoteFacts): NoteFacts {
	const names = new Names();
	const { day, person } = facts;
	return {
		...facts,
		...(day && { day: { ...day, said: shared(day.said) } }),
		attendees: lean(facts.attendees, ({ ref, self }) => ({ ref: names.one(ref), self })),
		mentions: names.all(facts.mentions),
		followUps: lean(facts.followUps, (followUp) => leanFollowUp(followUp, names)),
		events: lean(facts.events, (event) => leanEvent(event, names)),
		...(person && { person: copied(person) }),
		links: lean(facts.links, ({ link, line }) => ({ link: shared(link), line })),
		diagnostics: lean(facts.diagnostics, copied),
	};
}

/** The names in one note. What is one value in several of its lists stays one. */
class Names {
	readonly #known = new Map<NameRef, NameRef>();

	all(refs: readonly NameRef[]): readonly NameRef[] {
		return lean(refs, (ref) => this.one(ref));
	}

	one(ref: NameRef): NameRef {
		const known = this.#known.get(ref);
		if (known) return known;
		const { link, form, line, column } = ref;
		const [raw, name] = [shared(ref.raw), shared(ref.name)];
		const one =
			link === undefined
				? { raw, name, form, line, column }
				: { raw, name, link: shared(link), form, line, column };
		this.#known.set(ref, one);
		return one;
	}
}

function leanEvent(event: NoteEvent, names: Names): NoteEvent {
	const text = ownText(event.text);
	const people = names.all(event.people);
	const about = names.all(event.about);
	const { line, column, place, kind, day, daySource, id } = event;
	if (day === undefined || daySource === undefined || saysMore(event))
		return { ...event, text, people, about, ...(id !== undefined && { id: ownText(id) }) };
	// Nearly all events, and a spread takes a third more room.
	return { line, column, place, kind, text, people, about, day, daySource };
}

function saysMore({ until, favour, id, corrected }: NoteEvent): boolean {
	return (until ?? favour ?? id ?? corrected) !== undefined;
}

function leanFollowUp(followUp: FollowUp, names: Names): FollowUp {
	return {
		...followUp,
		text: ownText(followUp.text),
		owners: names.all(followUp.owners),
		about: names.all(followUp.about),
	};
}

/** The same without room to grow; empty lists are one. */
function lean<T, U>(list: readonly T[], each: (one: T) => U): readonly U[] {
	return list.length === 0 ? NONE : list.map(each);
}

/** A copy to the last text. */
function copied<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
