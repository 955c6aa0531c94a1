import { count } from './language';

/** What all panes say. */
export const PaneWords = {
	waiting: 'Kith has not read your notes yet.',
	reading: 'Reading your notes',
	readSoFar: (read: number, of: number) =>
		`${read} of ${count(of, { one: 'note', other: 'notes' })}`,
	broken: 'This could not be shown.',
	unharmed:
		'Your notes are as they were. Trying again may help; if it does not, please report what stands below.',
	again: 'Try again',
	keys: 'Keys',
	keysOf: (pane: string) => `${pane}: keys`,
} as const;

/** What rows and their menus say. */
export const RowMenuWords = {
	actFor: (act: string, name: string) => `${act}: ${name}`,
	moreFor: (name: string) => `More for ${name}`,
} as const;

/** The buttons that settle what is due. */
export const SettlingWords = {
	thank: 'Thank',
	asked: 'I asked',
	log: 'Log contact',
	tick: 'Tick off',
} as const;

/** How an event that was read wrongly is corrected. */
export const CorrectionWords = {
	was: 'This was contact',
	wasNone: 'This was not contact',
} as const;

/** What a vault says in which nobody was found. */
export const NobodyWords = {
	title: 'No note of a person was found yet',
	usual: 'folders such as People, Contacts or CRM/People; tags such as #person; properties such as type: person',
	lookedFor: (signals: string) => `Looked for: ${signals}.`,
	found: (findings: string) => `Found: ${findings}.`,
	next: 'If your people are somewhere else, say where in the settings. If they have no notes yet, begin with one.',
	make: 'New person',
} as const;

/** Keys that every pane knows, and what they do. */
export const COMMON_KEYS: readonly (readonly [keys: string, does: string])[] = [
	['↑ ↓', 'Row above, row below'],
	['← →', 'Within a row'],
	['Home, End', 'First row, last row'],
	['Enter', 'Open, or press what has the focus'],
	['?', 'Show these keys'],
];
