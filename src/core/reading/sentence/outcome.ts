import type { EventKind } from '../events/note-event';
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
	readonly task: 'open' | 'done' | 'cancelled' | undefined;
	/** Who "she" and "them" are: the people of the clause before. */
	readonly lately: readonly Who[];
	/** Names that stood alone before a dash or a colon: "[[Ana]]: coffee". */
	readonly topic: readonly Who[];
	/** Whom an introduction without an introducer was to: "intro to [[Ben]] (via [[Ana]])". */
	readonly towards: readonly Who[];
	/** What the clauses before said. */
	readonly outcomes: readonly Outcome[];
	readonly before: Clause | undefined;
	/** The clause before said nothing yet: its people may follow, "team lunch — [[Ana]], [[Ben]]". */
	readonly waiting: boolean;
	/** Who did the verb of the clause before; of the main clause, when that was a report. */
	readonly actor: Actor | undefined;
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

/**
 * How real a clause is: it happened (`fact`), it is meant to (`plan`), it did not although it should have (`failed`),
 * it never did (`never`), somebody will not have it (`refused`), or nothing is said to have happened (`unreal`).
 */
export type Mood = 'fact' | 'plan' | 'failed' | 'never' | 'refused' | 'unreal';

/** Who does it, how real it is, and what the line said before. */
export interface Circumstances {
	readonly actor: Actor;
	readonly mood: Mood;
	readonly scene: Scene;
	/** The clause behind this one. */
	readonly next: Clause | undefined;
}

/** What one clause says, and what that means for the clauses around it. */
export interface Resolved {
	readonly outcomes: readonly Outcome[];
	/** It takes back what the clause before said. */
	readonly undoes?: boolean;
	/** The next clause was read together with this one: "asked her to introduce me". */
	readonly consumesNext?: boolean;
	/** An introduction to them that nobody has made yet. */
	readonly towards?: readonly Who[];
}

/** One outcome, or none where nobody takes part. */
export function tell(
	kind: EventKind,
	people: readonly Who[],
	about: readonly Who[] = [],
): readonly Outcome[] {
	return people.length + about.length > 0 ? [{ kind, people, about }] : [];
}
