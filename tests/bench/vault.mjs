/**
 * A vault of invented people, the same for the same size: people with properties and a log, meetings of 1 to 4 kB, daily
 * notes, and notes that are about nobody. Made in memory, one note after the other.
 */
import { Chance } from './chance.mjs';
import { dailyNote, meetingNote, otherNote, personNote } from './notes.mjs';
import { FAMILY, GIVEN } from './words.mjs';

/** How many notes of each kind there are. XS is for trying out. */
export const SIZES = {
	XS: { people: 25, meetings: 200, days: 100, others: 25 },
	S: { people: 250, meetings: 2_000, days: 1_000, others: 250 },
	M: { people: 2_500, meetings: 20_000, days: 3_000, others: 750 },
	L: { people: 10_000, meetings: 100_000, days: 5_000, others: 1_250 },
};

/** The day on which every bench looks at its vault. */
export const TODAY = '2026-11-20';

const SEED = 7;

/** Every note of a vault as `{ path, text }`: first the people, then meetings, daily notes, and those about nobody. */
export function* makeVault(size) {
	const { people, meetings, days, others } = SIZES[size];
	const chance = new Chance(SEED);
	const world = { chance, today: TODAY, names: namesOf(people, chance) };
	for (let at = 0; at < people; at++) yield personNote(world, at);
	for (let at = 0; at < meetings; at++) yield meetingNote(world, at);
	for (let at = 0; at < days; at++) yield dailyNote(world, at);
	for (let at = 0; at < others; at++) yield otherNote(world, at);
}

/** Whether a note is one of those that are about nobody, by its path. */
export function isAboutNobody(path) {
	return path.startsWith('Notes/');
}

/** No two alike: whoever would be called like somebody else has a letter and a number behind the name. */
function namesOf(count, chance) {
	const names = new Set();
	while (names.size < count) {
		const name = `${chance.pick(GIVEN)} ${chance.pick(FAMILY)}`;
		const letter = String.fromCharCode(65 + chance.below(26));
		names.add(names.has(name) ? `${name} ${letter}${chance.below(1_000)}` : name);
	}
	return [...names];
}
