import type { Day } from '../calendar/day';
import type { Standing } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import type { KnownFollowUp } from '../relationship/known-follow-up';
import type { LastContact } from '../relationship/last-contact';
import { FactList, type FactRef } from './fact-list';
import type { NoteEntry } from './note-entry';
import type { NotePart } from './note-parts';

/** What has been asked about a person as of one day, kept until a note that names them changes. */
export interface DayAnswers {
	readonly today: Day;
	/** Holds for as long as what it was built from reads the same. */
	standing?: { readonly from: string; readonly value: Standing };
	lastContact?: { readonly value: LastContact | undefined };
}

/** Where the facts about a person stand, in whichever notes, and what has been asked about them. */
export class PersonEntry {
	readonly events = new FactList();
	readonly introductions = new FactList();
	readonly followUps = new FactList();
	/** Hold on any day. */
	knownEvents: readonly KnownEvent[] | undefined;
	knownFollowUps: readonly KnownFollowUp[] | undefined;
	answers: DayAnswers | undefined;

	get isEmpty(): boolean {
		return this.events.size + this.followUps.size === 0;
	}

	add(note: NoteEntry, part: Readonly<NotePart>): void {
		for (const index of part.events) this.events.add(eventRef(note, index));
		for (const index of part.introductions) this.introductions.add(eventRef(note, index));
		for (const index of part.followUps) this.followUps.add(followUpRef(note, index));
	}

	delete(note: NoteEntry, part: Readonly<NotePart>): void {
		for (const index of part.events) this.events.delete(eventRef(note, index));
		for (const index of part.introductions) this.introductions.delete(eventRef(note, index));
		for (const index of part.followUps) this.followUps.delete(followUpRef(note, index));
	}

	/** To be called when anything about the person may have changed. */
	forgetAnswers(): void {
		this.knownEvents = undefined;
		this.knownFollowUps = undefined;
		this.answers = undefined;
	}
}

function eventRef(note: NoteEntry, index: number): FactRef {
	const { day, line = 1 } = note.facts.events[index] ?? {};
	return { note, index, day, line };
}

function followUpRef(note: NoteEntry, index: number): FactRef {
	const { line = 1 } = note.facts.followUps[index] ?? {};
	return { note, index, day: note.facts.day?.day, line };
}
