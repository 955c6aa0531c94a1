import { blankCode } from '../../text/comments';
import type { OutlineLine } from '../../text/outline';
import { ownText } from '../../text/own-text';
import { remembered } from '../../text/remembered';
import { findLinks } from '../../text/wikilink';
import type { Attendance } from '../attendance/attendance';
import { FollowUpScope } from './follow-up-scope';
import { followUpRows } from './follow-up-table';
import { KnownNames } from '../names/known-names';
import { isLabel, labelAsker } from '../words/label';
import { parseLabelled } from '../words/labelled';
import { linkRef, parseNameList } from '../names/name-list';
import type { NameRef } from '../names/name-ref';
import { shapeOfName } from '../names/name-words';
import type { FollowUp, NoteDay, NoteRole } from '../note/note-facts';
import type { NoteParts } from '../note/note-parts';
import { asideOwner, findOwner, type OwnerPlace } from './owner';
import { findPromise, type PromiseText } from './promise';
import { dayReading, isSelfName } from '../reading';
import type { SectionDays } from '../days/section-days';
import { takeTaskMarks, type TaskReading } from './task-marks';
import { parseTaskText } from './task-text';

/** What follow-ups need to know of the note they stand in. */
export interface FollowUpNote {
	readonly role: NoteRole;
	readonly day: NoteDay | undefined;
	readonly sections: SectionDays;
	readonly attendance: Attendance;
}

/**
 * The follow-ups of a note: every checkbox of a meeting note that is no agenda and no attendance, bullets and table rows
 * below a heading such as “Action items”, and lines that begin with `TODO:` or carry `#task`. In other notes
 * only checkboxes; whom they concern is decided when names are looked up.
 */
export function findFollowUps(parts: NoteParts, note: FollowUpNote): readonly FollowUp[] {
	const lines = new FollowUpLines(parts, note);
	for (const line of parts.outline.lines) lines.read(line);
	const rows = followUpRows(parts, (section) => lines.readingOf(section));
	return rows.length === 0
		? lines.found
		: [...lines.found, ...rows].sort((a, b) => a.line - b.line);
}

/** The lines of one note, read from the first to the last. */
class FollowUpLines {
	readonly found: FollowUp[] = [];
	readonly #parts: NoteParts;
	readonly #note: FollowUpNote;
	readonly #known: KnownNames;
	readonly #scope: FollowUpScope;

	constructor(parts: NoteParts, note: FollowUpNote) {
		this.#parts = parts;
		this.#note = note;
		this.#known = new KnownNames(
			() => namesIn(parts, note.attendance),
			(name) => isSelfName(parts.reading.settings, name),
		);
		this.#scope = new FollowUpScope(parts, this.#known);
	}

	read(line: OutlineLine): void {
		const listed = this.#scope.enter(line);
		if (this.#note.attendance.taken.has(line.number)) return;
		if (this.#scope.isBelow(line) && this.#addDetail(line)) return;
		const meeting = this.#note.role === 'meeting';
		const closed = this.#scope.isClosed;
		const promise = findPromise(line, {
			role: this.#note.role,
			listed: meeting && listed,
			closed,
		});
		const followUp = promise && this.#followUp(line, promise);
		if (followUp === undefined) return;
		this.found.push(followUp);
		this.#scope.found(line);
	}

	/** How days are to be read in a section: those without a year, and words such as “by Friday”. */
	readingOf(section: number): TaskReading {
		const day = this.#note.sections.of(section) ?? this.#note.day?.day;
		const year = day === undefined ? undefined : Number(day.slice(0, 4));
		return { reading: dayReading(this.#parts.reading.settings, year), day };
	}

	#followUp(line: OutlineLine, promise: PromiseText): FollowUp | undefined {
		const task = parseTaskText(promise.text, this.readingOf(line.section));
		const column = line.column + promise.at + task.at;
		const place: OwnerPlace = { line: line.number, column, known: this.#known };
		const aside = asideOwner(task.text, place, this.readingOf(line.section));
		const owned = findOwner(aside?.text ?? task.text, place);
		if (saysNothing(owned.text)) return undefined;
		const marked = parseNameList(task.owners, { ...place, as: 'list' }).names;
		const owners = [...owned.owners, ...(aside?.owners ?? []), ...marked];
		if (promise.onlyOwned && owners.length === 0) return undefined;
		const group = this.#scope.owner;
		const links = findLinks(blankCode(owned.text)).filter(({ embed }) => !embed);
		const due = task.due ?? aside?.due;
		return {
			text: ownText(owned.text),
			owners: owners.length > 0 || group === undefined ? owners : [group],
			about: links.map((link) => linkRef(link, line.number, column + owned.at)),
			done: line.task !== undefined && /[x✓✔]/iu.test(line.task),
			line: line.number,
			...(due !== undefined && { due }),
			...(task.doneOn !== undefined && { doneOn: task.doneOn }),
		};
	}

	/** `- Owner: Ana` or `- Due: 2026-03-05` below a follow-up belongs to it. */
	#addDetail(line: OutlineLine): boolean {
		const last = this.found.at(-1);
		const labelled = line.task === undefined ? parseLabelled(line.text) : undefined;
		if (last === undefined || labelled === undefined) return false;
		if (!isLabel(labelled.label, 'owner') && !isLabel(labelled.label, 'due')) return false;
		const marks = takeTaskMarks(
			`(${labelled.label}: ${labelled.value})`,
			this.readingOf(line.section),
		);
		const place = { line: line.number, column: line.column + labelled.at, as: 'list' as const };
		const { names } = parseNameList(marks.owners.join(', '), place);
		const due = last.due ?? marks.due;
		this.found[this.found.length - 1] = {
			...last,
			owners: last.owners.length > 0 ? last.owners : names,
			...(due !== undefined && { due }),
		};
		return true;
	}
}

/** Everybody a note names in an attendee place or links to, if the link has the shape of a name. */
function namesIn(parts: NoteParts, attendance: Attendance): readonly NameRef[] {
	const found = attendance.attendees.map(({ ref }) => ref);
	for (const { names, absent } of attendance.places) found.push(...names, ...absent);
	// Most notes link the same few people over and over.
	const seen = new Set<string>();
	for (const { line, links } of parts.linked) {
		if (!line.text.includes('[[')) continue;
		for (const link of links) {
			if (link.embed || seen.has(link.raw)) continue;
			seen.add(link.raw);
			if (hasShapeOfName(link.shown)) found.push(linkRef(link, line.number, line.column));
		}
	}
	return found;
}

const hasShapeOfName = remembered((shown) => shapeOfName(shown, 'line') === 'plain');

/** Placeholders people leave standing: `...`, `None`, `_Any follow-ups?_`, `<next meeting date>`. */
function saysNothing(text: string): boolean {
	const bare = text.replace(/[*_`~]/g, '').trim();
	if (!/[\p{L}\p{N}]/u.test(bare)) return true;
	if (/^<[^<>]{0,200}>$|<%|\{\{|^\[[^[\]]{0,80}\]$/u.test(bare)) return true;
	if (/^_[^_]{1,200}_$|^\*[^*]{1,200}\*$/u.test(text.trim()) && bare.endsWith('?')) return true;
	return saysNobody(bare) || (!/\s\S{1,80}\s/u.test(bare) && isLabel(bare, 'follow-ups'));
}

const saysNobody = labelAsker('nobody');
