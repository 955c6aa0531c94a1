import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Named } from '../people/person';
import type { EventKind } from '../reading/events/note-event';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { findContacts } from '../relationship/timeline';
import { contentWords } from './content-words';
import { plainWords } from './plain-words';

/** The last contact with somebody, ready to be spoken of. */
export interface LastWords {
	readonly day: Day;
	/** "coffee on 4 October"; "contact on 4 October" when only a property tells of it. */
	readonly said: string;
	/** What it was about, in the note's words; absent when the note says no more than that it was. */
	readonly topic?: string;
}

/** What people do together, said as they say it; looked for in the line's own words, the first one wins. */
const OCCASIONS: ReadonlySet<string> = new Set(
	`coffee lunch dinner breakfast brunch supper tea drinks beer picnic walk ride visit talk chat party concert wedding funeral
	workshop conference interview call e-mail email letter postcard message gift`.split(/\s{1,10}/u),
);

const NOUNS: Readonly<Partial<Record<EventKind, string>>> = {
	met: 'meeting',
	called: 'call',
	wrote: 'message',
	event: 'event',
	gift: 'gift',
	help: 'favour',
	thanked: 'thanks',
};

/** Words that only tell that people were in touch. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
	[...OCCASIONS, 'business', 'called', 'meet', 'meeting', 'met', 'wrote'].flatMap((word) => [
		word,
		...contentWords(word),
	]),
);

/** The last contact with somebody up to today, property or event; `undefined` when there has been none. */
export function findLastWords(known: Known, path: string): LastWords | undefined {
	const last = known.lastContact(path);
	if (!last) return undefined;
	const [event] = findContacts(known.events(path), path, known.today);
	if (event?.day !== last.day) return { day: last.day, said: sayOn('contact', last.day, known) };
	const topic = findTopic(event.text, [...event.people, ...event.about]);
	return {
		day: last.day,
		said: sayOn(nounOf(event), last.day, known),
		...(topic !== undefined && { topic }),
	};
}

/** "coffee", "call", "meeting": what a contact was, in one word. */
function nounOf({ kind, text }: KnownEvent): string {
	const words = plainWords(text)
		.toLowerCase()
		.split(/[^\p{L}-]{1,20}/u);
	return words.find((word) => OCCASIONS.has(word)) ?? NOUNS[kind] ?? 'contact';
}

function sayOn(noun: string, day: Day, { today }: Known): string {
	return `${noun} on ${formatDay(day, today)}`;
}

/**
 * What a line is about, in its own words, when they say more than who met and over what: "call: new job" is about the
 * new job, "Coffee with Ana" about nothing.
 */
export function findTopic(text: string, people: readonly Named[]): string | undefined {
	const line = plainWords(text);
	const colon = line.indexOf(': ');
	const opening = line.slice(0, Math.max(0, colon)).toLowerCase();
	const words = SAYS_NOTHING.has(opening) ? line.slice(colon + 2) : line;
	const names = contentWords(people.map(({ name }) => name).join(' '));
	const says = [...contentWords(words)].filter(
		(word) => /\p{L}/u.test(word) && !names.has(word) && !SAYS_NOTHING.has(word),
	);
	// After such an opening one word says something; without it one word may be no more than a place.
	return says.length > (words === line ? 1 : 0) ? words : undefined;
}
