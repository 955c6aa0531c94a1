import { formatDay } from '../core/calendar/say-day';
import { NOTE_ROLES, type NoteRole } from '../core/reading/note/note-facts';
import { sayUnread } from './empty-states.mts';
import { indent } from './layout.mts';
import { escapeMarkdown, noteLink, wikilink } from './markdown.mts';
import { buildNoteView, type NoteView } from './note-view.mts';
import type { Answer, Sheet } from './sheet.mts';
import { titleLines } from './title.mts';
import { sayCount, sayList } from './words.mts';

/**
 * `kith notes`: how every note was read, ordered by path (specification, section 9). As JSON:
 *
 *     { "version": 1, "today": "2026-11-20", "notes": [ {
 *         "path": "Meetings/2026-11-20 Ana.md", "role": "meeting", "date": "2026-11-20", "dateSource": "property date",
 *         "attendees": [ { "raw": "[[Ana Silva]]", "name": "Ana Silva", "person": "People/Ana Silva.md", "self": false } ],
 *         "mentions": [ { "raw", "name", "person" } ],
 *         "followUps": [ { "text", "owner": ["Ana Silva"], "due", "done": false, "line": 14 } ],
 *         "events": [ { "line": 3, "date", "kind": "met", "counts": true, "text", "people": [ { "name", "person" } ] } ],
 *         "diagnostics": [ { "code", "severity", "line", "column", "message" } ] } ] }
 */
export function answerNotes(sheet: Sheet): Answer {
	const { known } = sheet;
	const views = (): readonly NoteView[] =>
		known.paths().flatMap((path) => buildNoteView(path, known) ?? []);
	return {
		text: () => printText(views(), sheet),
		markdown: () => printMarkdown(views(), sheet),
		json: () => ({ version: 1, today: known.today, notes: views() }),
	};
}

const PLURALS: Readonly<Record<NoteRole, string>> = {
	person: 'people',
	meeting: 'meetings',
	daily: 'daily',
	template: 'templates',
	other: 'other',
};

function sayRoles(views: readonly NoteView[]): string {
	const counts = NOTE_ROLES.map((role) => {
		const count = views.filter((view) => view.role === role).length;
		return count === 0 ? [] : [sayCount(count, role, PLURALS[role])];
	});
	return `${sayCount(views.length, 'note')}: ${counts.flat().join(', ')}`;
}

function printText(views: readonly NoteView[], sheet: Sheet): readonly string[] {
	const { screen, request, vault } = sheet;
	const { width } = screen;
	if (vault.notes === 0)
		return [`There are no notes in ${request.vault}: no file there ends in .md.`];
	return [
		...titleLines(sayRoles(views), sheet),
		'',
		...views.flatMap((view) => [
			...indent(view.path, { by: 0, width }),
			...indent([sayRole(view, sheet), ...detailsOf(view)].join('; '), { by: 4, width }),
		]),
		...sayUnread(sheet),
	];
}

function sayRole({ role, date, dateSource }: NoteView, { known }: Sheet): string {
	if (date === null) return role;
	return `${role}, ${formatDay(date, known.today)} by ${dateSource ?? '?'}`;
}

function detailsOf(view: NoteView): readonly string[] {
	const { attendees, events, followUps, diagnostics } = view;
	const contacts = events.filter(({ counts }) => counts).length;
	const plans = events.filter(({ kind }) => kind === 'plan').length;
	const open = followUps.filter(({ done }) => !done).length;
	const told = [
		...(contacts > 0 ? [sayCount(contacts, 'contact')] : []),
		...(plans > 0 ? [sayCount(plans, 'plan')] : []),
		...(followUps.length > 0
			? [`${sayCount(followUps.length, 'follow-up')}, ${open} open`]
			: []),
		...(diagnostics.length > 0 ? [sayCount(diagnostics.length, 'remark')] : []),
	];
	return [
		...(attendees.length > 0 ? [`with ${sayList(attendees.map(sayAttendee))}`] : []),
		...told,
	];
}

function sayAttendee({ name, person, self }: NoteView['attendees'][number]): string {
	if (self) return 'you';
	return person === null ? `${name} (no note)` : name;
}

function printMarkdown(views: readonly NoteView[], sheet: Sheet): readonly string[] {
	return [
		`## ${sayRoles(views)}`,
		'',
		...views.flatMap((view) => [
			`- ${noteLink(view.path)}: ${escapeMarkdown(sayRole(view, sheet))}`,
			...(view.attendees.length > 0
				? [`\t- with ${sayList(view.attendees.map(linkAttendee))}`]
				: []),
			...detailsOf({ ...view, attendees: [] }).map(
				(detail) => `\t- ${escapeMarkdown(detail)}`,
			),
		]),
	];
}

function linkAttendee({ name, person, self }: NoteView['attendees'][number]): string {
	return self ? 'you' : wikilink(person ?? undefined, name);
}
