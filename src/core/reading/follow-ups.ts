import type { Day } from '../calendar/day';
import type { OutlineLine } from '../text/outline';
import { ownText } from '../text/own-text';
import { findLinks } from '../text/wikilink';
import { blankCode } from '../text/comments';
import { isLabel, labelsOf } from './label';
import { parseLabelled } from './labelled';
import type { NameRef } from './name-ref';
import { linkRef, parseNameList } from './name-list';
import type { FollowUp, NoteRole } from './note-facts';
import type { NoteParts } from './note-parts';
import { findOwner } from './owner';
import { dayReading } from './reading';
import { followUpRows } from './follow-up-table';
import { parseTaskText, type TaskReading } from './task-text';

/** What follow-ups need to know of the note they stand in. */
export interface FollowUpNote {
	readonly role: NoteRole;
	readonly day: Day | undefined;
	/** Names of those present: a first name before a colon is theirs. */
	readonly attendees: readonly NameRef[];
	/** Lines that name attendees and are no tasks. */
	readonly taken: ReadonlySet<number>;
}

/**
 * The follow-ups of a note: every checkbox of a meeting note that is no agenda and no attendance, bullets and table rows
 * below a heading such as “Action items”, and lines that begin with `TODO:` or carry `#task`. In other notes
 * only checkboxes; whom they concern is decided when names are looked up.
 */
export function findFollowUps(parts: NoteParts, note: FollowUpNote): readonly FollowUp[] {
	const { settings } = parts.reading;
	const year = note.day === undefined ? undefined : Number(note.day.slice(0, 4));
	const of: TaskReading = { reading: dayReading(settings, year), day: note.day };
	const found: FollowUp[] = [...followUpRows(parts, of)];
	const scope = new Scope(parts);
	for (const line of parts.outline.lines) {
		const listed = scope.enter(line);
		if (note.taken.has(line.number) || scope.isClosed(line)) continue;
		const promise = promiseIn(line, note.role, listed);
		if (!promise || line.task === '-') continue;
		const followUp = readFollowUp(line, { note, of, owner: scope.owner });
		if (followUp === undefined) continue;
		found.push(followUp);
		scope.parent = line.level;
	}
	return found.sort((a, b) => a.line - b.line);
}

function promiseIn(line: OutlineLine, role: NoteRole, listed: boolean): boolean {
	if (line.task !== undefined) return true;
	if (role !== 'meeting' && role !== 'daily') return false;
	if (/^(?:TODO|ACTION|AI|Action item)[:：] ?\S/u.test(line.text)) return true;
	if (line.kind !== 'item') return false;
	if (/(?:^|\s)#(?:task|todo|action)(?:\s|$)/iu.test(line.text)) return true;
	return role === 'meeting' && listed;
}

/** Where in the note follow-ups are listed, line by line. */
class Scope {
	readonly parts: NoteParts;
	/** Owner of the bullets below, from a bullet such as `- Ana:`. */
	owner: { readonly ref: NameRef; readonly level: number } | undefined;
	/** Indentation of the last follow-up; what is deeper tells about it. */
	parent: number | undefined;
	#section = -1;
	#listed = false;
	#old = false;

	constructor(parts: NoteParts) {
		this.parts = parts;
	}

	/** Takes in the next line; true when a plain bullet here is a follow-up. */
	enter(line: OutlineLine): boolean {
		if (line.section !== this.#section) {
			this.#section = line.section;
			this.#listed = this.parts.sectionSays(line.section, 'follow-ups');
			this.#old = this.parts.sectionSays(line.section, 'previous');
			this.parent = undefined;
			this.owner = undefined;
		}
		if (line.kind === 'heading' || line.kind === 'blank' || line.kind === 'hidden')
			return false;
		if (line.kind === 'paragraph') this.#label(line);
		if (line.kind !== 'item') {
			this.parent = undefined;
			return false;
		}
		if (this.owner && line.level <= this.owner.level) this.owner = undefined;
		const deeper = this.parent !== undefined && line.level > this.parent;
		if (deeper) return false;
		this.parent = undefined;
		return this.#listed && !this.#old && !this.#group(line);
	}

	/** Whether checkboxes here are something else: an agenda, a list of those present, what was promised before. */
	isClosed(line: OutlineLine): boolean {
		const { section } = line;
		const says = (label: Parameters<NoteParts['sectionSays']>[1]) =>
			this.parts.sectionSays(section, label);
		return (
			this.#old ||
			says('agenda') ||
			says('attendees') ||
			says('absent') ||
			says('next-meeting')
		);
	}

	#label(line: OutlineLine): void {
		const labelled = parseLabelled(line.text);
		if (labelled === undefined || labelled.value !== '') return;
		const labels = labelsOf(labelled.label);
		if (labels.has('follow-ups')) {
			this.#listed = true;
			this.#old = false;
		} else if (labels.has('previous')) this.#old = true;
		else if (this.#listed) {
			this.#listed = this.parts.sectionSays(line.section, 'follow-ups');
			this.#old = false;
		}
	}

	/** `- Ana:` with bullets below: their owner, not a follow-up of its own. */
	#group(line: OutlineLine): boolean {
		const name = line.text.replace(/[*_]/gu, '').trim();
		if (!name.endsWith(':') && line.task === undefined && findLinks(name)[0]?.raw !== name)
			return false;
		const bare = name.replace(/:$/u, '');
		const place = { line: line.number, column: line.column, as: 'entry' as const };
		const [ref] = parseNameList(bare, place).names;
		if (ref === undefined || line.task !== undefined || bare.split(' ').length > 4)
			return false;
		this.owner = { ref, level: line.level };
		return true;
	}
}

function readFollowUp(
	line: OutlineLine,
	of: {
		readonly note: FollowUpNote;
		readonly of: TaskReading;
		readonly owner: Scope['owner'];
	},
): FollowUp | undefined {
	const task = parseTaskText(line.text, of.of);
	const place = { line: line.number, column: line.column + task.at };
	const owned = findOwner(task.text, of.note.attendees, place);
	if (saysNothing(owned.text)) return undefined;
	const marked =
		task.owners === '' ? [] : parseNameList(task.owners, { ...place, as: 'list' }).names;
	const group = of.owner === undefined ? [] : [of.owner.ref];
	const owners = [...owned.owners, ...marked];
	const links = findLinks(blankCode(owned.text)).filter(({ embed }) => !embed);
	return {
		text: ownText(owned.text),
		owners: owners.length > 0 ? owners : group,
		about: links.map((link) => linkRef(link, line.number, place.column + owned.at)),
		done: line.task !== undefined && line.task.toLowerCase() === 'x',
		line: line.number,
		...(task.due !== undefined && { due: task.due }),
		...(task.doneOn !== undefined && { doneOn: task.doneOn }),
	};
}

/** Placeholders people leave standing: `...`, `None`, `_Any follow-ups?_`, `<next meeting date>`. */
export function saysNothing(text: string): boolean {
	const bare = text.replace(/[*_`~]/gu, '').trim();
	if (!/[\p{L}\p{N}]/u.test(bare)) return true;
	if (/^<[^<>]{0,200}>$|<%|\{\{|^\[[^[\]]{0,80}\]$/u.test(bare)) return true;
	if (/^_.{1,200}_$/u.test(text.trim()) && bare.endsWith('?')) return true;
	return isLabel(bare, 'nobody') || isLabel(bare, 'follow-ups');
}
