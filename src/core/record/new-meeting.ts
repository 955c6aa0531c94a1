import type { Day } from '../calendar/day';
import { formatByFormat } from '../calendar/day-format';
import type { Act, Edited, NoteEdit } from './act';
import { foldLine } from './log-line';
import { OLD_LINE_ENDS } from './log-section';
import { makeNote, withProperty, type Taken } from './new-note';
import { hasOldLineEnds, lineEndAt, linesOf } from './note-lines';
import { listed } from './say-done';
import { nameIn, type Whom, type Writing } from './writing';

/** A meeting that is to have a note. */
export interface MeetingWish {
	/** May be empty: then it is named by who is there. */
	readonly title: string;
	readonly attendees: readonly Whom[];
	readonly day: Day;
	/** The text of the user’s template; absent: Kith’s own. */
	readonly template?: string;
	/** Today’s daily note, when there is one. */
	readonly dailyNote?: string;
	readonly taken: Taken;
}

const TEMPLATE = `# {{title}}

## Attendees

{{attendees}}

## Notes

- 

## Follow-ups

- 
`;

/**
 * A note for a meeting, linked at the end of today’s daily note. In a template `{{title}}`, `{{date}}` (or
 * `{{date:DD.MM.YYYY}}`) and `{{attendees}}` are filled in; attendees are one link a line, or in one line where the
 * blank does not stand alone. Day and attendees that the template has no place for become properties.
 */
export function newMeeting(wish: MeetingWish, writing: Writing): Act {
	const { settings } = writing;
	const { attendees, day, dailyNote } = wish;
	const title = titleOf(wish);
	const note = makeNote(
		{
			name: `${day} ${title}`,
			text: textOf(wish, title, writing),
			folder: settings.newMeetingsFolder,
			role: 'meeting',
			usualFolder: 'Meetings',
			signals: settings.meetings,
			taken: wish.taken,
		},
		writing,
	);
	const link = `- ${writing.linkTo(note.path)}`;
	const edits: readonly NoteEdit[] =
		dailyNote === undefined
			? []
			: [{ path: dailyNote, edit: (text) => withLastLine(text, link) }];
	const who = attendees.length > 0 ? ` with ${listed(attendees.map(({ name }) => name))}` : '';
	const linked = dailyNote === undefined ? '' : `, linked in ${dailyNote}`;
	return {
		done: `Made a note for the meeting${who} at ${note.path}${linked}.`,
		creates: [note],
		edits,
	};
}

function titleOf({ title, attendees }: MeetingWish): string {
	const typed = foldLine(title).text;
	return typed || listed(attendees.map(({ name }) => name)) || 'Meeting';
}

const DATE = /\{\{[ \t]{0,4}date(?::([^{}]{1,60}))?[ \t]{0,4}\}\}/giu;
const TITLE = /\{\{[ \t]{0,4}title[ \t]{0,4}\}\}/giu;
const ATTENDEES = /\{\{[ \t]{0,4}attendees[ \t]{0,4}\}\}/giu;
/** The blank alone on its line, with the mark of a list perhaps. */
const ATTENDEE_LINE =
	/^([ \t]{0,20})(?:[-*+][ \t]{1,4})?\{\{[ \t]{0,4}attendees[ \t]{0,4}\}\}[ \t]{0,20}$/gimu;

function textOf(wish: MeetingWish, title: string, writing: Writing): string {
	const { attendees, day, template = TEMPLATE } = wish;
	const links = attendees.map((one) => nameIn(writing, one));
	const filled = template
		.replace(ATTENDEE_LINE, (_, indent: string) =>
			links.map((link) => `${indent}- ${link}`).join('\n'),
		)
		.replace(ATTENDEES, () => links.join(', '))
		.replace(TITLE, () => title)
		.replace(DATE, (_, format?: string) => formatByFormat(day, format ?? 'YYYY-MM-DD') ?? day);
	const isDated = template.search(DATE) >= 0;
	const dated = isDated ? filled : withProperty(filled, 'date', day, writing);
	const hasPlace = template.search(ATTENDEES) >= 0 || links.length === 0;
	return hasPlace ? dated : withProperty(dated, 'attendees', links, writing);
}

/** A line at the end of a note, once. */
function withLastLine(text: string, line: string): Edited {
	if (hasOldLineEnds(text)) return { refused: OLD_LINE_ENDS };
	const lines = linesOf(text);
	if (lines.some((one) => one.text.trim() === line)) return { changes: [] };
	const end = lineEndAt(lines, lines.length - 1);
	const isEnded = lines.at(-1)?.text === '';
	const insert = isEnded ? line + end : end + line;
	return { changes: [{ from: text.length, to: text.length, insert }] };
}
