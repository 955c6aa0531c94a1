import type { Particle, Slot } from '../lexicon/sentence-words';
import type { Clause, Link, NounUse, Place } from './clause';
import { MOODS, type Unit } from './unit';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What holds every name that follows, whatever preposition it has: "about the trip to [[Ana]]". */
type Scope = 'about' | 'for';

/** A clause that is still being written, with notes that save looking through its names again. */
export interface Draft extends Writable<Omit<Clause, 'nouns' | 'places' | 'subject'>> {
	readonly nouns: NounUse[];
	readonly places: Writable<Place>[];
	/** Names before the verb; they become its subject when it comes. */
	bare: Writable<Place>[];
	readonly subject: { self: boolean; third: boolean; other: boolean; names: number[] };
	/** The first slot that took a companion: where a list goes on after a remark. */
	anchor?: 'with' | 'object';
	/** A name stands in a slot, not only before the verb or in what is spoken of. */
	seated: boolean;
	/** A noun is spoken of: "about the call". */
	spokenNoun: boolean;
	/** A noun that can be what the clause is about. */
	headNoun: boolean;
	thanks: boolean;
	listed: boolean;
}

/** Names at the end of what was read, which may be the subject of a verb to come. */
interface Tail {
	/** Index of the first of them among the clause's places. */
	readonly from: number;
	readonly joint: Joint;
}

/** Where to go on behind a bracket or a relative clause. */
interface Outer {
	readonly around: 'aside' | 'who';
	readonly clause: Draft;
	readonly slot?: Slot;
	readonly scope?: Scope;
}

type Joint = Link | 'none';

/** The clauses of a line while it is read word by word, and what the next word hangs on. */
export class Drafts {
	readonly clauses: Draft[] = [];
	clause: Draft;
	/** What joins the next name or verb to what was read. */
	joint: Joint = 'start';
	/** Where the next name stands, if a preposition said so. */
	slot: Slot | undefined;
	/** The preposition was the word before. */
	direct = false;
	scope: Scope | undefined;
	/** The preposition belongs to the noun of an introduction before it. */
	nounLed = false;
	tail: Tail | undefined;
	/** Names that just got an owner's mark. */
	owners: Writable<Place>[] = [];
	/** "my" was the word before. */
	mine = false;
	/** Behind a comma and other words: an afterthought, in which nobody takes part. */
	loose = false;
	/** An unknown word stood before the moods: "her sister will call". */
	wordBefore = false;
	last: Unit | undefined;
	/** First clause of the sentence, for its question mark. */
	sentence = 0;
	readonly pending = new Set<Particle>();
	/** Where to go on behind a bracket or a relative clause. */
	readonly outer: Outer[] = [];

	constructor() {
		this.clause = draft('start');
		this.clauses.push(this.clause);
	}

	/** There is a verb, or a noun the clause is about. */
	get predicate(): boolean {
		return this.clause.verb !== undefined || this.clause.headNoun;
	}

	get named(): boolean {
		return this.clause.places.length > 0;
	}

	/** Whether a comma or a colon parts the last names from what was before them. */
	get parted(): boolean {
		return this.tail?.joint === 'comma' || this.tail?.joint === 'colon';
	}

	/** Moods that no verb has taken belong to the clause. */
	settle(): void {
		if (this.pending.size === 0) return;
		const { clause } = this;
		for (const particle of this.pending) {
			if (MOODS.includes(particle)) clause.moods = including(clause.moods, particle);
			else clause.signs = including(clause.signs, particle);
		}
		this.pending.clear();
	}

	/** Begins the next clause; what is pending goes with it if `taking` says so. */
	open(link: Link, taking: 'moods' | 'nothing' = 'nothing'): void {
		if (taking === 'nothing') this.settle();
		this.clause = draft(link);
		this.clauses.push(this.clause);
		this.forget();
		this.loose = false;
		this.wordBefore = false;
		this.joint = 'none';
	}

	/** Begins a clause whose subject are the names just read: "lunch with [[Ana]], [[Ben]] cancelled". */
	openWithTail(link: Link): void {
		const from = this.tail?.from;
		const names = from === undefined ? [] : this.clause.places.splice(from);
		const taken = new Set(names);
		this.clause.bare = this.clause.bare.filter((place) => !taken.has(place));
		this.open(link, 'moods');
		this.clause.subject.names.push(...names.map(({ name }) => name));
	}

	/** Goes back to the clause around a bracket or a relative clause; false when there is none. */
	resume(around: Outer['around']): boolean {
		// A bracket ends the relative clauses that are still open in it.
		while (around === 'aside' && this.outer[this.outer.length - 1]?.around === 'who')
			this.outer.pop();
		const outer = this.outer[this.outer.length - 1];
		if (outer?.around !== around) return false;
		this.outer.pop();
		this.settle();
		this.clause = outer.clause;
		this.forget();
		this.slot = outer.slot;
		this.scope = outer.scope;
		return true;
	}

	link(fallback: Link): Link {
		return this.joint === 'none' || this.joint === 'start' ? fallback : this.joint;
	}

	/** Words behind a comma end the list and what is spoken of. */
	loosen(): void {
		this.slot = undefined;
		this.scope = undefined;
		this.loose = this.predicate;
	}

	private forget(): void {
		this.slot = undefined;
		this.scope = undefined;
		this.nounLed = false;
		this.tail = undefined;
		this.owners = [];
	}
}

/** A set with one more in it. Most clauses hold next to nothing, so that none of their sets is made before it is needed. */
export function including<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
	return set.has(one) ? set : new Set([...set, one]);
}

const NOWHERE: ReadonlySet<Slot> = new Set();
const NO_WORDS: ReadonlySet<Particle> = new Set();

function draft(link: Link): Draft {
	return {
		link,
		nouns: [],
		places: [],
		bare: [],
		subject: { self: false, third: false, other: false, names: [] },
		selfIn: NOWHERE,
		thirdIn: NOWHERE,
		wordsIn: NOWHERE,
		moods: NO_WORDS,
		signs: NO_WORDS,
		question: false,
		thing: false,
		mine: false,
		possessed: false,
		introduction: false,
		words: 0,
		seated: false,
		spokenNoun: false,
		headNoun: false,
		thanks: false,
		listed: false,
	};
}
