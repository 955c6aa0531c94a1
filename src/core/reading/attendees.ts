import type { OutlineLine } from '../text/outline';
import { isDivider, parseRow, type Cell } from '../text/table-row';
import { isLabel, labelsOf, parseLabelled, type Labelled } from './label';
import type { NameRef } from './name-ref';
import { parseNameList, type NameList, type NamePlace } from './name-list';
import type { NoteParts } from './note-parts';

/** Names found in one attendee place of a note's body. */
export interface AttendeePlace {
	/** Index of the section the label stands in, or is; -1 at the top of the note. */
	readonly section: number;
	/** The place is a section of its own, `## Attendees`, and not a label inside another. */
	readonly heading: boolean;
	readonly names: readonly NameRef[];
	readonly absent: readonly NameRef[];
	readonly broken: readonly { readonly text: string; readonly line: number }[];
	/** The lines it takes up, so that nothing else is read in them. */
	readonly lines: ReadonlySet<number>;
}

/**
 * The attendee places of a note's body:
 *
 *     ## Attendees                 **Present:** Ana, Ben      | Attendee | Role |
 *     - [[Ana]] — CFO              Attendees:: [[Ana]]        | -------- | ---- |
 *     - [ ] Ben   (absent)         Also in attendance:        | [[Ana]]  | CFO  |
 *                                  - Cy
 */
export function findAttendees(parts: NoteParts): readonly AttendeePlace[] {
	const places: Open[] = [];
	let open: Open | undefined;
	for (const line of parts.outline.lines) {
		const next = step(parts, line, open);
		if (next !== undefined && next !== open) places.push(next);
		open = next?.closed ? undefined : next;
	}
	return places;
}

interface Open {
	readonly section: number;
	readonly heading: boolean;
	readonly level: number;
	readonly names: NameRef[];
	readonly absent: NameRef[];
	readonly broken: { text: string; line: number }[];
	readonly lines: Set<number>;
	/** Of names to come: at the meeting, or named as not there. */
	present: boolean;
	/** Which column of the table being read holds the names. */
	column: number | undefined;
	closed: boolean;
}

function step(parts: NoteParts, line: OutlineLine, open: Open | undefined): Open | undefined {
	if (line.kind === 'heading') return atHeading(parts, line, open);
	if (line.kind === 'row') return atRow(parts, line, open);
	const labelled =
		line.kind === 'paragraph' || line.kind === 'item' ? parseLabelled(line.text) : undefined;
	if (labelled) {
		const place = atLabel(parts, line, { open, labelled });
		if (place !== undefined) return place;
		if (open && !open.heading) return line.kind === 'item' ? inside(line, open) : undefined;
	}
	if (open === undefined) return undefined;
	if (line.kind === 'rule') return open.heading && open.lines.size < 2 ? open : undefined;
	if (line.kind === 'hidden' || line.kind === 'blank' || line.kind === 'quote') return open;
	if (line.kind === 'paragraph' && !open.heading) return undefined;
	return inside(line, open);
}

function atHeading(parts: NoteParts, line: OutlineLine, open: Open | undefined): Open | undefined {
	const labelled = parseLabelled(line.text);
	const said = announced(parts, line, labelled?.label ?? line.text);
	if (said !== undefined) {
		const within = open?.heading && line.level > open.level ? open : undefined;
		const place = within ?? opened(line, true);
		place.present = said === 'attendees';
		place.lines.add(line.number);
		if (labelled && labelled.value !== '') {
			add(place, parseNameList(labelled.value, at(line, labelled.at, 'list')), line.number);
		}
		return place;
	}
	// `### Engineering` right below `## Attendees` is a group; after names it is the next matter.
	const group =
		open?.heading && line.level > open.level && open.names.length + open.absent.length === 0;
	return group ? open : undefined;
}

function atLabel(
	parts: NoteParts,
	line: OutlineLine,
	of: { readonly open: Open | undefined; readonly labelled: Labelled },
): Open | undefined {
	const { open, labelled } = of;
	const said = announced(parts, line, labelled.label);
	if (said === undefined) {
		if (!open || !isLabel(labelled.label, 'role')) return undefined;
		add(open, parseNameList(labelled.value, at(line, labelled.at, 'list')), line.number);
		return open;
	}
	const place = open?.heading ? open : opened(line, false);
	place.present = said === 'attendees';
	place.lines.add(line.number);
	if (labelled.value !== '') {
		add(place, parseNameList(labelled.value, at(line, labelled.at, 'list')), line.number);
		if (!place.heading) place.closed = true;
		place.present = true;
	}
	return place;
}

/** Which of the two an announcement is; a next meeting's attendees are not this one's. */
function announced(
	parts: NoteParts,
	line: OutlineLine,
	words: string,
): 'attendees' | 'absent' | undefined {
	const labels = labelsOf(words);
	const said = labels.has('absent')
		? 'absent'
		: labels.has('attendees')
			? 'attendees'
			: undefined;
	return elsewhere(parts, line) ? undefined : said;
}

/** A label among the promises or in the next meeting's plan names nobody who was here. */
function elsewhere(parts: NoteParts, { kind, section }: OutlineLine): boolean {
	if (parts.sectionSays(section, 'next-meeting')) return true;
	return kind !== 'heading' && parts.sectionSays(section, 'follow-ups');
}

function atRow(parts: NoteParts, line: OutlineLine, open: Open | undefined): Open | undefined {
	if (isDivider(line.text)) return open;
	const cells = parseRow(line.text);
	const [first, second] = cells;
	if (
		first &&
		second &&
		cells.length === 2 &&
		announced(parts, line, first.text) === 'attendees'
	) {
		if (second.text !== '' && !isLabel(second.text, 'name')) {
			const place = opened(line, false);
			add(place, parseNameList(second.text, at(line, second.at, 'list')), line.number);
			return { ...place, closed: true };
		}
	}
	const head = cells.findIndex((cell) => headsNames(cell, open !== undefined));
	if (head >= 0 && (open === undefined || open.column === undefined)) {
		const place = open ?? opened(line, false);
		place.column = head;
		place.lines.add(line.number);
		return place;
	}
	if (open === undefined) return undefined;
	const cell = cells[open.column ?? 0];
	if (cell !== undefined) {
		const list = parseNameList(cell.text, at(line, cell.at, 'entry'));
		const away = cells.some((other) => other !== cell && saysAway(other.text));
		add(
			open,
			away ? { names: [], absent: [...list.names, ...list.absent] } : list,
			line.number,
		);
	}
	return open;
}

function headsNames(cell: Cell, inPlace: boolean): boolean {
	const labels = labelsOf(cell.text);
	if (inPlace) return labels.has('name') || labels.has('attendees');
	return labels.has('attendees') && !labels.has('owner');
}

function saysAway(cell: string): boolean {
	return isLabel(cell, 'absent') || ['❌', '✗', '✘', 'no', 'n'].includes(cell.toLowerCase());
}

function inside(line: OutlineLine, open: Open): Open {
	// What is indented below a name is said about that person.
	if (line.kind === 'item' && line.level > 0 && open.names.length > 0 && !deepList(line, open))
		return open;
	const as = line.kind === 'item' ? 'entry' : 'line';
	const list = parseNameList(line.text, at(line, 0, as === 'line' ? 'line' : as));
	const away = line.task !== undefined && line.task.toLowerCase() !== 'x';
	add(open, away ? { names: [], absent: [...list.names, ...list.absent] } : list, line.number);
	return open;
}

/** A list that is indented as a whole is still the list. */
function deepList(line: OutlineLine, open: Open): boolean {
	const last = open.names.at(-1);
	return last !== undefined && last.column > line.level;
}

function add(open: Open, list: NameList, line: number): void {
	open.lines.add(line);
	(open.present ? open.names : open.absent).push(...list.names);
	open.absent.push(...list.absent);
	if (list.broken !== undefined) open.broken.push({ text: list.broken, line });
}

function opened(line: OutlineLine, heading: boolean): Open {
	return {
		section: line.section,
		heading,
		level: line.level,
		names: [],
		absent: [],
		broken: [],
		lines: new Set([line.number]),
		present: true,
		column: undefined,
		closed: false,
	};
}

function at(line: OutlineLine, offset: number, as: NamePlace['as']): NamePlace {
	return { line: line.number, column: line.column + offset, as };
}
