/**
 * Where in a clause a name stands: before the verb (`subject`), after it (`object`), behind a preposition, right
 * beside a noun (`beside`: "lunch [[Ana]]"), or after a colon (`listed`: "lunch: [[Ana]]"). `other` holds every
 * preposition that never makes anybody take part: "in", "near", "without".
 */
export const SLOTS = [
	'subject',
	'object',
	'with',
	'to',
	'from',
	'by',
	'through',
	'for',
	'about',
	'at',
	'of',
	'on',
	'between',
	'beside',
	'listed',
	'other',
] as const;

export type Slot = (typeof SLOTS)[number];

/**
 * What a verb or a noun does.
 *
 * - `meet`, `call`, `write`, `attend`: contact. `go`: on the way to what its noun says. `light`: empty without a noun
 *   ("had coffee", "gave a ring"). `gift`, `help`, `thank`: given or received.
 * - `introduce`; `way` ("sent Ben my way"); `name` ("passed my name on"). `ask`, `offer`, `confirm`, `refuse`,
 *   `uninterested`, `fail`: what becomes of an introduction, or of an appointment.
 * - `cancel`; `move`: cancels an appointment, and says nothing of anything else. `deal`: business.
 * - `arrange`: makes a plan. `raise`, `snooze`. `void`: whatever follows did not take place (yet): "drafted", "missed".
 * - `state`: says, knows, owns: nobody meets.
 */
export const WORD_ACTS = [
	'meet',
	'call',
	'write',
	'attend',
	'go',
	'light',
	'gift',
	'help',
	'thank',
	'introduce',
	'way',
	'name',
	'ask',
	'offer',
	'confirm',
	'refuse',
	'uninterested',
	'fail',
	'cancel',
	'move',
	'deal',
	'arrange',
	'raise',
	'snooze',
	'void',
	'state',
] as const;

export type WordAct = (typeof WORD_ACTS)[number];

/** How a verb is written. `past` holds participles too. */
export const FORMS = ['base', 'third', 'past', 'ing'] as const;

export type Form = (typeof FORMS)[number];

/** Verbs that do the same thing in the same frame. */
export interface VerbWords {
	readonly act: WordAct;
	/** Where the names stand that take part; names elsewhere in the clause are only spoken of. */
	readonly takes: readonly Slot[];
	/** With somebody else as subject and nobody as object it still reached the owner: "[[Ana]] called". */
	readonly reaches?: boolean;
	/** Its object may be a thing, not a person: "[[Ana]] emailed the contract". */
	readonly things?: boolean;
	/** Counts only towards the owner ("hired us"), or with such a noun ("closed the deal"). */
	readonly needs?: 'me' | 'deal';
	/** What a `light` verb does when it has no noun: "gave [[Ana]] the thing". */
	readonly alone?: 'gift' | 'help' | 'write' | 'meet';
	/** Bare, it sends the reader elsewhere: "see [[Ana]]". */
	readonly looks?: boolean;
	/** Also works between equals, without an object: "connected with [[Ana]]". */
	readonly mutual?: boolean;
	/** With the noun of an introduction it ends that: "dropped the intro". */
	readonly ends?: boolean;
	readonly forms: Readonly<Record<Form, readonly string[]>>;
}

/** Nouns that mean the same act: "coffee", "phone call", "thank-you note". */
export interface NounWords {
	readonly act: WordAct;
	readonly takes: readonly Slot[];
	readonly nouns: readonly string[];
}

/**
 * The small words of a language. The moods: `ahead` (meant for later), `did` (happened, in spite of its infinitive),
 * `glad` ("good to see": happened, unless somebody else is glad to do it), `failed`, `never`, `untrue`, `refuses`.
 */
export const PARTICLES = [
	'self-subject',
	'self-object',
	'self-possessive',
	'third-subject',
	'third-object',
	'third-possessive',
	'reflexive',
	'other-subject',
	'possessive',
	'have',
	'be',
	'was',
	'passive',
	'infinitive',
	'ahead',
	'did',
	'glad',
	'failed',
	'never',
	'untrue',
	'refuses',
	'none',
	'and',
	'break',
	'if',
	'who',
	'that',
	'habit',
	'later',
	'past',
	'weekday',
	'next-time',
	'adverb',
	'determiner',
	'unreached',
	'by-phone',
	'by-letter',
	'place',
	'trouble',
	'abbreviation',
	'name-part',
	'no-name',
] as const;

export type Particle = (typeof PARTICLES)[number];

/**
 * The words that tell what happened. Every word is lower case; several words are a phrase, and the longest phrase
 * wins. A new language is one value of this shape.
 */
export interface SentenceWords {
	readonly verbs: readonly VerbWords[];
	readonly nouns: readonly NounWords[];
	/** Prepositions by the place they open. */
	readonly slots: Readonly<Partial<Record<Slot, readonly string[]>>>;
	readonly particles: Readonly<Partial<Record<Particle, readonly string[]>>>;
	/** What a line of a log is labelled with, before a colon: such a label alone says what happened. */
	readonly labels: Readonly<Partial<Record<WordAct, readonly string[]>>>;
	/** Unknown words that end like this are verbs in the past: "ed". */
	readonly pastEndings: readonly string[];
	/** Unknown words that end like this say how, and change nothing: "ly". */
	readonly adverbEndings: readonly string[];
}
