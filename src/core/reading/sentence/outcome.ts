import type { EventKind } from '../note-event';
import type { Clause } from './clause';

/** Somebody of the line: which of its names, from 0, or `OWN`, the person whose log or meeting this is. */
export type Who = number;

export const OWN: Who = -1;

/** One thing a clause says, with names still as numbers. */
export interface Outcome {
	readonly kind: EventKind;
	readonly people: readonly Who[];
	readonly about: readonly Who[];
	readonly favour?: 'given' | 'received';
}

/** What is known of the line when a clause is looked at, besides the clause. */
export interface Scene {
	/** There is somebody whose log or meeting this is. */
	readonly own: boolean;
	readonly place: 'meeting-line' | 'daily-line' | 'log' | 'person-line';
	readonly task?: 'open' | 'done' | 'cancelled';
	/** Who "she" and "them" are: the people of the clause before. */
	readonly lately: readonly Who[];
	/** Names that stood alone before a dash or a colon: "[[Ana]]: coffee". */
	readonly topic: readonly Who[];
	/** Whom an introduction without an introducer was to: "intro to [[Ben]] (via [[Ana]])". */
	readonly towards: readonly Who[];
	/** What the clauses before said. */
	readonly outcomes: readonly Outcome[];
	readonly before?: Clause;
	/** Who did the verb of the clause before. */
	readonly actor?: Actor;
	/** The sentence is about what to say next time. */
	readonly nextTime: boolean;
}

/** Who does what the verb says. */
export interface Actor {
	/** The vault's owner, alone or with others; also where nobody is named. */
	readonly me: boolean;
	/** The owner is named: "I", "we". */
	readonly spoken: boolean;
	readonly who: readonly Who[];
	/** Somebody without a name here. */
	readonly other: boolean;
}
