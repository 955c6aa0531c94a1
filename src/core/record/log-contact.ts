import type { Day } from '../calendar/day';
import { countsAsContact, type NoteEvent } from '../reading/events/note-event';
import type { Act, NoteEdit } from './act';
import { ifPossible, inTurn, type EditText } from './in-turn';
import { moveLastContact } from './last-contact-property';
import { foldLine, formatLogLine } from './log-line';
import { addToLog } from './log-section';
import { listed } from './say-done';
import { formatToldLine, isOwn, linksIn } from './told-line';
import { idAt, nameIn, type Party, type Writing } from './writing';

/** How people were in touch. */
export const CONTACTS = ['met', 'called', 'wrote', 'event', 'gift', 'help'] as const;

/** A contact to be written down. */
export interface ContactWish {
	/** At least one; of several the first one’s note holds the line. */
	readonly people: readonly Party[];
	readonly kind: (typeof CONTACTS)[number];
	/** Of a gift or help: it came from them. */
	readonly received?: boolean;
	readonly day: Day;
	/** What was typed about it; may be empty. */
	readonly words: string;
	/** What is to be done next, with its due day. */
	readonly followUp?: { readonly words: string; readonly due?: Day };
	/** As many as there are people, and one for the follow-up. */
	readonly ids: readonly string[];
}

const HEADS = { met: 'met', called: 'call', wrote: 'message', event: 'event' } as const;
const NOUNS = {
	met: 'a meeting',
	called: 'a call',
	wrote: 'a message',
	event: 'an event',
	gift: 'a gift',
	help: 'help',
} as const;

/**
 * Logs a contact: one line in the log of the first person that names the others, for their pages derive it; a gift or
 * help is one line for each. `last-contact` moves forward in the same edit, and a follow-up is a task below it.
 *
 *     - 2026-11-20 call with [[Ben Okafor]]: new job ^k-0a9d8e7f
 *     - [ ] send the list 📅 2026-11-27 ^k-1b2c3d4e
 */
export function logContact(wish: ContactWish, writing: Writing): Act {
	const { people, kind } = wish;
	const [first] = people;
	if (first === undefined) throw new RangeError('A contact is with somebody.');
	const isEach = kind === 'gift' || kind === 'help';
	const task = taskLine(wish);
	const edits = people.map((party, index): NoteEdit => {
		const others = isEach ? [] : people.slice(1);
		const lines = [
			...(isEach || index === 0
				? [contactLine(wish, others, idAt(wish.ids, index), writing)]
				: []),
			...(index === 0 ? task : []),
		];
		return { path: party.path, edit: contactEdit(lines, wish.day, writing) };
	});
	return {
		done: [
			...sayLogged(wish, task.length > 0),
			...people.flatMap((one) => sayKept(one, wish, writing)),
		].join(' '),
		creates: [],
		edits: edits.filter(
			(_, index) => isEach || index === 0 || movesProperty(wish.day, writing),
		),
	};
}

function movesProperty(day: Day, { settings, today }: Writing): boolean {
	return settings.moveLastContact && day <= today;
}

function contactEdit(lines: readonly string[], day: Day, writing: Writing): EditText {
	const { settings, parseYaml } = writing;
	const log: EditText = (text) => addToLog(text, lines, settings.logHeading);
	const move: EditText = (text) => moveLastContact(text, day, parseYaml);
	return inTurn([
		...(lines.length > 0 ? [log] : []),
		...(movesProperty(day, writing) ? [ifPossible(move)] : []),
	]);
}

function contactLine(
	wish: ContactWish,
	others: readonly Party[],
	id: string,
	writing: Writing,
): string {
	const links = others.map(({ name, path }) => nameIn(writing, { name, person: path }));
	const said = `${headOf(wish)}${links.length > 0 ? ` with ${listed(links)}` : ''}`;
	return formatToldLine({ day: wish.day, said, typed: wish.words, id }, writing, (events) =>
		isContactOf(events, links, wish),
	);
}

function headOf({ kind, received }: ContactWish): string {
	if (kind === 'gift') return received ? 'gift from them' : 'gift for them';
	if (kind === 'help') return received ? 'helped me' : 'helped them';
	return HEADS[kind];
}

/** Whether a line is contact with its own person and with each of the others. */
function isContactOf(
	events: readonly NoteEvent[],
	links: readonly string[],
	{ kind, received, day }: ContactWish,
): boolean {
	return events.some(
		(event) =>
			countsAsContact(event, day) &&
			event.kind === kind &&
			((kind !== 'gift' && kind !== 'help') ||
				(event.favour === 'received') === (received ?? false)) &&
			isOwn(event) &&
			links.every((link) => linksIn(event.people).includes(link)),
	);
}

/** A follow-up stands without a day of its own: its day is the one it is due on. */
function taskLine({ followUp, people, kind, day, ids }: ContactWish): readonly string[] {
	const words = foldLine(followUp?.words ?? '').text;
	if (words === '') return [];
	const lines = kind === 'gift' || kind === 'help' ? people.length : 1;
	const due = followUp?.due === undefined ? '' : ` 📅 ${followUp.due}`;
	const line = formatLogLine({ day, words: words + due, id: idAt(ids, lines) });
	return [line.replace(`- ${day}`, '- [ ]')];
}

function sayLogged({ people, kind, received }: ContactWish, hasTask: boolean): readonly string[] {
	const names = listed(people.map(({ name }) => name));
	const isEach = kind === 'gift' || kind === 'help';
	const where = listed((isEach ? people : people.slice(0, 1)).map(({ path }) => path));
	const follow = hasTask ? ' and a follow-up' : '';
	const link = !isEach ? 'with' : received ? 'from' : 'for';
	return [`Logged ${NOUNS[kind]} ${link} ${names}${follow} in ${where}.`];
}

function sayKept(
	{ name, unreadableAt }: Party,
	wish: ContactWish,
	writing: Writing,
): readonly string[] {
	if (unreadableAt === undefined || !movesProperty(wish.day, writing)) return [];
	return [
		`The properties of ${name} cannot be read (line ${unreadableAt}), so the last contact there was not changed.`,
	];
}
