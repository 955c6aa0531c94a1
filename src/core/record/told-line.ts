import { readNote } from '../reading/read-note';
import type { NoteEvent } from '../reading/events/note-event';
import { foldLine, formatLogLine, type LogLine } from './log-line';
import type { Writing } from './writing';

/** Whether what is read in a line is what was meant. */
export type Holds = (events: readonly NoteEvent[]) => boolean;

/** A log line to be: what happened in Kith’s words, and what the person typed about it. */
export interface ToldLine extends Omit<LogLine, 'words'> {
	readonly said: string;
	readonly typed?: string;
}

/** Between what happened and what was typed, the usual one first. */
const JOINTS = [': ', '. ', '; '] as const;

/**
 * A log line that the reader takes as it is meant. What a person types can turn a line into something else: there
 * another sign stands before their words, and where none helps they stand as code, which is read by people alone.
 *
 *     call: new job at Contoso
 *     introduced me to [[Carla]]. over lunch with [[Dan]]      behind a colon Dan would be introduced too
 *     call: `no answer`                                        else nobody was called
 */
export function formatToldLine(line: ToldLine, writing: Writing, holds: Holds): string {
	const { day, said, id } = line;
	const typed = foldLine(line.typed ?? '').text;
	const plain = formatLogLine({ day, words: said, id });
	if (typed === '') return plain;
	const lines = [
		...JOINTS.map((joint) => `${said}${joint}${typed}`),
		`${said}: ${asCode(typed)}`,
		// Fields speak inside code too.
		`${said}: ${asCode(typed).replaceAll('::', ': :')}`,
	].map((words) => formatLogLine({ day, words, id }));
	return lines.find((one) => holds(readLine(one, writing))) ?? plain;
}

function asCode(typed: string): string {
	return `\`${typed.replaceAll('`', '’')}\``;
}

/** What a line of a log tells; people are named as there, the log’s own person in the form `own`. */
function readLine(line: string, { settings, parseYaml }: Writing): readonly NoteEvent[] {
	const people = [{ by: 'property', key: 'type', value: 'person' }] as const;
	const text = `---\ntype: person\n---\n## ${settings.logHeading}\n${line}\n`;
	const note = { path: 'Somebody.md', text };
	return readNote(note, { settings: { ...settings, people, meetings: [] }, parseYaml }).events;
}

/** Whether an event is of a log’s own person, among others perhaps. */
export function isOwn({ people }: NoteEvent): boolean {
	return people.some(({ form }) => form === 'own');
}

/** The links of those an event names, the log’s own person left out. */
export function linksIn(people: NoteEvent['people']): readonly string[] {
	return people.filter(({ form }) => form !== 'own').map(({ raw }) => raw);
}
