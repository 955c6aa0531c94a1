import type { SentenceWords } from '../lexicon/sentence-words';
import type { NameRef } from '../name-ref';
import type { EventKind } from '../note-event';

/**
 * One line of a note as the reader hands it over: list mark, checkbox, leading time, own date, trailing task emoji
 * and block id already removed.
 */
export interface Telling {
	/** For example `Talked with [[Ana]] about [[Ben]], she will introduce me to [[Cy]]`. */
	readonly text: string;
	/** 1-based place of `text[0]` in the note. */
	readonly line: number;
	/** 1-based, in UTF-16 units. */
	readonly column: number;
	/** Languages to try, English first. */
	readonly words: readonly SentenceWords[];
	/**
	 * The person whose log this is, or the single attendee of the meeting the line is in: the subject when none
	 * is named.
	 */
	readonly own?: NameRef;
	/** The line is a checkbox: `- [ ]`, `- [x]`, `- [-]`. */
	readonly task?: 'open' | 'done' | 'cancelled';
	readonly place: 'meeting-line' | 'daily-line' | 'log' | 'person-line';
	/** Whether a name is the vault's owner: me, I, and the owner's names. */
	readonly isSelf: (name: string) => boolean;
}

/** One thing a line says: what happened, with whom, and about whom. */
export interface Said {
	readonly kind: EventKind;
	readonly people: readonly NameRef[];
	readonly about: readonly NameRef[];
	readonly favour?: 'given' | 'received';
}

/** What one line says, each name in the role its own clause gives it. Total: any text gives an answer. */
export function classifySentence(telling: Telling): readonly Said[] {
	void telling;
	return [];
}
