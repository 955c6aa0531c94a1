import type { SentenceWords } from './sentence-words';

/** What a heading, a bold label, a property key or a table column can announce. */
export const LABELS = [
	'date',
	'attendees',
	'absent',
	'follow-ups',
	'owner',
	'due',
	'done',
	'status',
	'meeting',
	'person',
	'next-meeting',
	'agenda',
	'decisions',
	'template',
	'everyone',
	'nobody',
	'log',
	'raise',
] as const;

export type Label = (typeof LABELS)[number];

/** The words of one language. Adding a language is adding one file with such a value, and its line in `languages.ts`. */
export interface Lexicon {
	/** ISO 639-1. */
	readonly language: string;
	/** Words for each label, lower case, without colon; a label may have none. */
	readonly labels: Readonly<Partial<Record<Label, readonly string[]>>>;
	/** Words that tell what happened; absent in languages read for their structure only. */
	readonly sentences?: SentenceWords;
}
