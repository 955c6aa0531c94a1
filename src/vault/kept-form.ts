import type { NoteEvent } from '../core/reading/events/note-event';
import type { NoteFacts } from '../core/reading/note/note-facts';
import type { KeptNote } from './kept-note';

/**
 * Notes as they are kept: each a list of numbers in a text, since texts are copied and read back far quicker than what they
 * stand for, and apart from them what the numbers stand for, each once.
 */
export interface KeptForm {
	/** What comes again and again: names, titles, days. */
	readonly words: readonly string[];
	/** What events and follow-ups say. */
	readonly sentences: readonly string[];
	/** Each the JSON of a {@link NoteRow}. */
	readonly notes: readonly string[];
}

/** A word, by its place in the list of words. */
export type Word = number;
/** A sentence, by its place in the list of sentences. */
export type Sentence = number;
/** Names, by their places among the names of the note. */
export type Names = readonly number[];

/** What is absent stands as `null`, and at the end of a row not at all. */
export type NoteRow = readonly [
	path: string,
	mtime: number,
	size: number,
	role: Word,
	status: Word | null,
	day: DayRow | null,
	names: readonly NameRow[],
	attendees: Names,
	/** Which of the attendees are the vault’s owner. */
	selves: readonly boolean[],
	mentions: Names,
	followUps: readonly FollowUpRow[],
	events: readonly EventRow[],
	links: readonly (readonly [link: Word, line: number])[],
	/** As it is: few notes have any of it. */
	rest: Pick<NoteFacts, 'person'> & {
		readonly diagnostics?: NoteFacts['diagnostics'];
		readonly orders?: KeptNote['orders'];
	},
];

export type DayRow = readonly [day: Word, source: Word, said: Word, certain: boolean];

export type NameRow = readonly [
	raw: Word,
	name: Word,
	form: Word,
	line: number,
	column: number,
	link?: Word,
];

export type FollowUpRow = readonly [
	text: Sentence,
	owners: Names,
	about: Names,
	done: boolean,
	line: number,
	due: Word | null,
	doneOn: Word | null,
];

export type EventRow = readonly [
	text: Sentence,
	line: number,
	column: number,
	place: Word,
	kind: Word,
	people: Names,
	about: Names,
	day: Word | null,
	daySource: Word | null,
	rest?: Pick<NoteEvent, 'favour' | 'until' | 'id' | 'corrected'>,
];
