import type { SentenceWords } from './sentence-words';

/** What a heading, a bold label, a property, a table column, a folder or a status can announce. */
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
	'call',
	'gathering',
	'next-meeting',
	'previous',
	'agenda',
	'decisions',
	'person',
	'log',
	'raise',
	'template',
	'everyone',
	'nobody',
	'self',
	'name',
	'role',
] as const;

export type Label = (typeof LABELS)[number];

/** The words of one language. Adding a language is adding one file with such a value, and its line in `languages.ts`. */
export interface Lexicon {
	/** ISO 639-1. */
	readonly language: string;
	/** Words for each label, lower case, with blanks for dashes and without colon; a label may have none. */
	readonly labels: Readonly<Partial<Record<Label, readonly string[]>>>;
	/** Words that may stand around a label and change nothing: “other attendees”, “new action items for Ana”. */
	readonly fillers?: readonly string[];
	/** Words that tell what happened; absent in languages read for their structure only. */
	readonly sentences?: SentenceWords;
}
