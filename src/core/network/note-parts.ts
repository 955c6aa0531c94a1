import type { Named } from '../people/person';
import type { NoteEvent } from '../reading/note-event';
import type { FollowUp } from '../reading/note-facts';
import type { KnownNote } from './known-note';

/** Stands for all those without a note, where parts are kept by person. */
export const NOBODY = '';

/** What of a note concerns one person: places among the note's events and follow-ups, 0-based. */
export interface NotePart {
	/** They were at the meeting. */
	attends: boolean;
	readonly events: number[];
	/** Those of the events in which they are introduced to the vault's owner. */
	readonly introductions: number[];
	readonly followUps: number[];
}

/** Tells the facts of a note from those that are told elsewhere, or above, already. */
export interface FirstTold {
	event(event: NoteEvent): boolean;
	followUp(followUp: FollowUp): boolean;
}

/**
 * Whom a note's facts concern, by the paths of their notes; facts in which nobody with a note is named
 * stand under {@link NOBODY}.
 */
export function partsOf(
	note: KnownNote,
	first: FirstTold,
): ReadonlyMap<string, Readonly<NotePart>> {
	const parts = new Map<string, NotePart>();
	const partOf = (path: string): NotePart => {
		const part = parts.get(path) ?? emptyPart();
		parts.set(path, part);
		return part;
	};
	for (const { person } of note.attendees) if (person) partOf(person).attends = true;
	for (const [i, event] of note.events.entries()) {
		if (event === undefined || !first.event(event.told)) continue;
		for (const path of pathsOf(event.people, event.about)) partOf(path).events.push(i);
		if (event.kind !== 'introduced') continue;
		for (const path of pathsOf(event.about)) partOf(path).introductions.push(i);
	}
	for (const [i, followUp] of note.followUps.entries()) {
		if (!first.followUp(followUp.told)) continue;
		for (const path of pathsOf(followUp.owners, followUp.about)) partOf(path).followUps.push(i);
	}
	return parts;
}

function emptyPart(): NotePart {
	return { attends: false, events: [], introductions: [], followUps: [] };
}

/** The notes of the people named, each once; nobody's when none of them has a note. */
function pathsOf(...sides: readonly (readonly Named[])[]): ReadonlySet<string> {
	const paths = new Set<string>();
	for (const { person } of sides.flat()) if (person !== undefined) paths.add(person);
	return paths.size > 0 ? paths : new Set([NOBODY]);
}
