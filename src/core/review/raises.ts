import type { Person } from '../people/person';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import type { Source } from '../text/diagnostic';

/** Something noted to be raised with somebody next time. */
export interface Raise {
	readonly text: string;
	readonly source: Source;
}

/**
 * What is to be raised with somebody: the lines of their note that are not ticked, and what was noted elsewhere on or
 * after the day of the last contact; next time has come once there is a later one.
 */
export function findRaises(known: Known, person: Person): readonly Raise[] {
	const from = [known, known.events(person.path)];
	return found.of(person, from, () => readRaises(known, person));
}

const found = new Kept<Person, readonly Raise[]>();

function readRaises(known: Known, { path, facts }: Person): readonly Raise[] {
	const raises: Raise[] = facts.raises.map(({ value, line }) => ({
		text: value,
		source: { path, line },
	}));
	const places = new Set(raises.map(({ source }) => placeOf(source)));
	const last = known.lastContact(path)?.day;
	for (const { kind, day, text, source, people } of known.events(path)) {
		// Events come newest first: what follows is from before the last contact.
		if (last !== undefined && (day === undefined || day < last)) break;
		if (kind !== 'raise' || places.has(placeOf(source))) continue;
		if (!people.some(({ person }) => person === path)) continue;
		places.add(placeOf(source));
		raises.push({ text, source });
	}
	return raises;
}

function placeOf({ path, line }: Source): string {
	return `${path}\n${line}`;
}
