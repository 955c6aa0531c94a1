import type { SentenceWords } from './sentence-words';

/**
 * What a heading, a bold label, a property, a table column, a folder, a tag or a status can announce.
 *
 * - `meeting`: what folders of meetings are called; `occasion`: other kinds of meeting (“call”, “interview”);
 *   `pretext`: what people meet over or for (“coffee”, “review”), which proves nothing alone. `call` and `gathering`
 *   say how they met.
 * - `log`: what follows is a list of conversations; `remarks`: a list of dated lines of any kind.
 * - `notes`: what follows is what was talked about, and nothing else.
 * - `diary`: a kind of note that belongs to a day or week; `index`: a page about other notes.
 * - `person`: what one note about somebody is called; `circle`: people by what they are to the owner.
 * - `role`: what somebody is at a meeting; `organisation`: a group and no person.
 */
export const LABELS = [
	'date',
	'attendees',
	'absent',
	'follow-ups',
	'task',
	'owner',
	'due',
	'status',
	'done',
	'planned',
	'cancelled',
	'meeting',
	'occasion',
	'pretext',
	'call',
	'gathering',
	'next-meeting',
	'previous',
	'agenda',
	'decisions',
	'person',
	'circle',
	'organisation',
	'log',
	'remarks',
	'diary',
	'index',
	'notes',
	'raise',
	'template',
	'everyone',
	'nobody',
	'self',
	'name',
	'role',
] as const;

export type Label = (typeof LABELS)[number];

/**
 * Small words around names and days.
 *
 * - `and`: between two names. `with`: before the people in a title; `about`: after them, before the matter.
 * - `until`: before a due day; `until-after`: right behind it.
 * - `away`: says that the person named beside it was not there.
 * - `courtesy`: what is glued to the end of a name out of politeness.
 */
export const PHRASES = [
	'and',
	'with',
	'about',
	'until',
	'until-after',
	'away',
	'courtesy',
] as const;

export type Phrase = (typeof PHRASES)[number];

/** The words of one language. Adding a language is adding one file with such a value, and its line in `languages.ts`. */
export interface Lexicon {
	/** ISO 639-1. */
	readonly language: string;
	/** Words for each label, lower case, with blanks for dashes and without colon; a label may have none. */
	readonly labels: Readonly<Partial<Record<Label, readonly string[]>>>;
	/** Words that may stand around a label and change nothing: “other attendees”, “new action items for Ana”. */
	readonly fillers?: readonly string[];
	readonly phrases?: Readonly<Partial<Record<Phrase, readonly string[]>>>;
	/** Words that tell what happened; absent in languages read for their structure only. */
	readonly sentences?: SentenceWords;
}

/** Words written in one text with commas between them: `'date, day, when'`. */
export function words(text: string): readonly string[] {
	return text.split(',').map((word) => word.trim().replace(/\s{1,20}/gu, ' '));
}
