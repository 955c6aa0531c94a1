import type { Form, NounWords, Particle, Slot, VerbWords } from '../lexicon/sentence-words';
import type { NameRef } from '../names/name-ref';

/** How a clause hangs on the one before it. */
export type Link =
	| 'start'
	| 'and'
	| 'comma'
	| 'stop'
	| 'dash'
	| 'colon'
	| 'break'
	| 'if'
	| 'who'
	| 'that'
	| 'to'
	| 'aside';

/** A name where it stands; `bare` is before any verb, noun and preposition. */
export interface Place {
	/** Which name of the line, from 0. */
	readonly name: number;
	readonly slot: Slot | 'bare';
	/** A link, an address, or (`plain`) capitalised words, which may be nobody. */
	readonly form: NameRef['form'];
	/** "[[Ana]]'s". */
	readonly owner: boolean;
	/** What an owner owns, when a noun of the lexicon follows. */
	readonly owned?: NounWords;
	/** Right behind its preposition, or in the list that begins there. */
	readonly direct: boolean;
	/** Behind "for the introduction to": said to be the introduced person. */
	readonly introduced: boolean;
}

export interface VerbUse {
	readonly verb: VerbWords;
	readonly form: Form;
}

export interface NounUse {
	readonly noun: NounWords;
	readonly slot: Slot | undefined;
	/** "my lunch", "our party". */
	readonly mine: boolean;
	/** "no reply", "no intro". */
	readonly negated: boolean;
	/** Behind a comma of its own: an afterthought. */
	readonly loose: boolean;
}

/**
 * One verb or one noun with everybody around it.
 *
 *     Talked with [[Ana]] about [[Ben]], she will introduce me to [[Cy]]
 *     └ verb talk, with Ana, about Ben ┘ └ verb introduce, mood ahead, subject she, object me, to Cy ┘
 */
export interface Clause {
	readonly link: Link;
	readonly verb?: VerbUse;
	/** What became of the noun: "lunch with [[Ana]] cancelled". */
	readonly fate?: VerbUse;
	readonly nouns: readonly NounUse[];
	readonly places: readonly Place[];
	readonly subject: {
		readonly self: boolean;
		readonly third: boolean;
		readonly other: boolean;
		readonly names: readonly number[];
	};
	/** Where "me" and "us" stand. */
	readonly selfIn: ReadonlySet<Slot>;
	/** Where "her", "him" and "them" stand. */
	readonly thirdIn: ReadonlySet<Slot>;
	/** Where words stand that are no names: "to the board". */
	readonly wordsIn: ReadonlySet<Slot>;
	readonly moods: ReadonlySet<Particle>;
	/** Other small words that occurred in it. */
	readonly signs: ReadonlySet<Particle>;
	readonly question: boolean;
	/** Something with an article stands behind the verb: its object is no person we know. */
	readonly thing: boolean;
	/** "my" stands in it. */
	readonly mine: boolean;
	/** What the verb is done to is somebody's already: "brought his till rolls", "my notes". */
	readonly possessed: boolean;
	/** "for an introduction", "for connecting me": an introduction is spoken of. */
	readonly introduction: boolean;
	/** Words of no meaning to us before the verb or noun. */
	readonly words: number;
}

const NOBODY: readonly number[] = [];

/** The names in some places of a clause, owners left out. */
export function namesIn(clause: Clause, slots: readonly (Slot | 'bare')[]): readonly number[] {
	let names: number[] | undefined;
	for (const { name, slot, owner } of clause.places)
		if (!owner && slots.includes(slot)) (names ??= []).push(name);
	return names ?? NOBODY;
}

/** The names of a clause in places that pass. */
export function namesWhere(clause: Clause, passes: (place: Place) => boolean): readonly number[] {
	let names: number[] | undefined;
	for (const place of clause.places) if (passes(place)) (names ??= []).push(place.name);
	return names ?? NOBODY;
}

/** The names before any verb and noun, owners left out. */
export function bareNames(clause: Clause): readonly number[] {
	return namesIn(clause, BARE);
}

const BARE: readonly 'bare'[] = ['bare'];
