import type { Cadence } from '../settings/cadence';
import type { Tier } from '../settings/tier';
import type { Act } from './act';
import { foldLine } from './log-line';
import { makeNote, withProperty, type Taken } from './new-note';
import { nameIn, type Whom, type Writing } from './writing';
import type { PropertyValue } from './yaml-value';

/** Somebody who is to have a note. */
export interface PersonWish {
	readonly name: string;
	readonly tier?: Tier;
	readonly referrer?: Whom;
	readonly cadence?: Cadence;
	readonly segment?: string;
	readonly mail?: string;
	readonly taken: Taken;
}

/**
 * A note for somebody, with the properties that are known and an empty log:
 *
 *     ---
 *     tier: 3
 *     referrer: "[[Bo Chen]]"
 *     ---
 *     # Ana Silva
 *
 *     ## Log
 */
export function newPerson(wish: PersonWish, writing: Writing): Act {
	const { settings } = writing;
	const name = foldLine(wish.name).text;
	const properties: readonly (readonly [string, PropertyValue | undefined])[] = [
		['tier', wish.tier],
		['referrer', wish.referrer && nameIn(writing, wish.referrer)],
		['cadence', wish.cadence],
		['segment', wish.segment],
		['email', wish.mail],
	];
	const text = properties.reduce(
		(one, [key, value]) => (value === undefined ? one : withProperty(one, key, value, writing)),
		`# ${name}\n\n## ${settings.logHeading}\n`,
	);
	const note = makeNote(
		{
			name,
			text,
			folder: settings.newPeopleFolder,
			role: 'person',
			usualFolder: 'People',
			signals: settings.people,
			taken: wish.taken,
		},
		writing,
	);
	return { done: `Made a note for ${name} at ${note.path}.`, creates: [note], edits: [] };
}
