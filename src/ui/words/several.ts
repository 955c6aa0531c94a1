import { count, sayNumber } from './language';

const these = (n: number) => (n === 1 ? 'this person' : `these ${sayNumber(n)} people`);

/** What can be done for several people at once. */
export const SEVERAL_ACTS = [
	'log',
	'snooze',
	'tier',
	'cadence',
	'segment',
	'tag',
	'archive',
	'bring-back',
] as const;

export type SeveralAct = (typeof SEVERAL_ACTS)[number];

/** What is asked and said when something is done for several people at once. */
export const SeveralWords = {
	lookOver: 'Look over',
	andMore: (names: readonly string[], more: number) =>
		`${names.join(', ')} and ${count(more, { one: 'other', other: 'others' })}`,
	log: 'Log a contact with each',
	logDone: (names: string) => `Logged a contact with ${names}, each in their own note.`,
	whichTier: (n: number) => `How far does the trust of ${these(n)} reach?`,
	tier: (tier: string) => `Set tier to ${tier}`,
	tierDone: (tier: string) => (names: string) => `Set the tier of ${names} to ${tier}.`,
	whichCadence: (n: number) => `How often with ${these(n)}? Or write it: 6 weeks`,
	cadence: (said: string) => `Set cadence: ${said.toLowerCase()}`,
	cadenceDone: (said: string) => (names: string) =>
		`Set the cadence of ${names}: ${said.toLowerCase()}.`,
	whichSegment: (n: number) => `Which segment for ${these(n)}? Or write a new one`,
	segment: (name: string | undefined) =>
		name === undefined ? 'Take out of segment' : `Set segment to ${name}`,
	segmentDone: (name: string | undefined) => (names: string) =>
		name === undefined
			? `Took away the segment of ${names}.`
			: `Set the segment of ${names} to ${name}.`,
	whichTag: (n: number) => `Which tag for ${these(n)}? Or write a new one`,
	noTag: 'Write a tag: letters, digits, - and /.',
	newTag: (tag: string) => `New: #${tag}`,
	tag: (tag: string) => `Add the tag #${tag}`,
	tagDone: (tag: string) => (names: string) => `Tagged ${names} with #${tag}.`,
	archive: 'Archive',
	archiveDone: (names: string) => `Archived ${names}.`,
	bringBack: 'Bring back from the archive',
	bringBackDone: (names: string) => `Brought back ${names}.`,
} as const;
