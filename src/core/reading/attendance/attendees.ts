import type { LineKind, OutlineLine } from '../../text/outline';
import { OpenPlace, type AttendeePlace } from './attendee-place';
import { readAttendeeRow } from './attendee-table';
import { isLabel, labelsOf } from '../words/label';
import { parseAllLabelled, parseSignedLabel, type Labelled } from '../words/labelled';
import { parseNameList, type NamePlace } from '../names/name-list';
import type { NoteParts } from '../note/note-parts';

/**
 * The attendee places of a note's body:
 *
 *     ## Attendees                 **Present:** Ana, Ben      | Attendee | Role |
 *     - [[Ana]] — CFO              Attendees:: [[Ana]]        | -------- | ---- |
 *     - [ ] Ben   (absent)         Also in attendance:        | [[Ana]]  | CFO  |
 *                                  - Cy
 */
export function findAttendees(parts: NoteParts): readonly AttendeePlace[] {
	const places: OpenPlace[] = [];
	let open: OpenPlace | undefined;
	for (const [index, line] of parts.outline.lines.entries()) {
		// Outside a place only words can open one.
		if (open === undefined && !OPENING.has(line.kind)) continue;
		const isHead = line.kind === 'row' && parts.outline.lines[index + 1]?.kind === 'row';
		const next = step({ parts, line, open, isHead });
		if (next !== undefined && next !== open) places.push(next);
		open = next?.list === 'done' ? undefined : next;
	}
	return places.map((place) => place.close());
}

const OPENING: ReadonlySet<LineKind> = new Set(['heading', 'row', 'item', 'paragraph'] as const);

interface Step {
	readonly parts: NoteParts;
	readonly line: OutlineLine;
	readonly open: OpenPlace | undefined;
	/** Another row follows: the line may be a table's head. */
	readonly isHead: boolean;
}

/** The place that is open after a line; `undefined` where the line belongs to none. */
function step(of: Step): OpenPlace | undefined {
	const { line, open } = of;
	switch (line.kind) {
		case 'heading':
			return atHeading(of);
		case 'row':
			return readAttendeeRow(line, open, {
				announced: (words) => announced(of, words),
				isHead: of.isHead,
			});
		case 'item':
		case 'paragraph':
			return atText(of);
		case 'rule':
			return open?.heading && open.isFresh ? open : undefined;
		case 'blank':
			return open?.list === 'comma' || open?.bare ? undefined : open;
		case 'hidden':
		case 'quote':
			return open;
	}
}

function atHeading(of: Step): OpenPlace | undefined {
	const { line, open } = of;
	const labelled = parseSignedLabel(line.text);
	const said = announced(of, labelled?.label ?? line.text);
	const within = open?.heading && line.level > open.level ? open : undefined;
	if (said !== undefined) {
		const place = within ?? new OpenPlace(line);
		place.label = said;
		place.take(line);
		if (labelled && labelled.value !== '') addList(place, line, labelled);
		return place;
	}
	// `### Engineering` right below `## Attendees` is a group; after names it is the next matter.
	return within?.isEmpty ? within : undefined;
}

function atText(of: Step): OpenPlace | undefined {
	const { line, open } = of;
	const labels = parseAllLabelled(line.text);
	const place = atLabels(of, labels);
	if (place !== undefined) return place;
	if (open === undefined) return undefined;
	const [labelled] = labels;
	if (labelled && (isLabel(labelled.label, 'role') || isGroup(open, line, labelled))) {
		addList(open, line, labelled);
		return open;
	}
	return line.kind === 'item' ? atItem(line, open) : atParagraph(line, open, labelled);
}

/** The place that the labels of a line open, or add to: `**Date:** 5 March | **Attendees:** Ana`. */
function atLabels(of: Step, labels: readonly Labelled[]): OpenPlace | undefined {
	const { line, open } = of;
	let place: OpenPlace | undefined;
	for (const labelled of labels) {
		const said = announced(of, labelled.label);
		if (said === undefined) continue;
		place ??= open?.heading ? open : new OpenPlace(line);
		place.label = said;
		place.take(line);
		if (labelled.value === '') continue;
		addList(place, line, labelled);
		place.label = 'attendees';
	}
	return place;
}

/** `**Acme:** [[Ana]], Ben` below `## Attendees`: what stands before the colon is whom they came for. */
function isGroup(open: OpenPlace, line: OutlineLine, { value }: Labelled): boolean {
	if (!open.heading) return false;
	return value.startsWith('[[') || (line.text.startsWith('**') && /[,;&]/u.test(value));
}

function addList(place: OpenPlace, line: OutlineLine, { value, at }: Labelled): void {
	place.add(line, parseNameList(value, placeOf(line, at, 'list')));
	if (!place.heading) place.list = /[,;、，；]$/u.test(value) ? 'comma' : 'done';
}

function atItem(line: OutlineLine, open: OpenPlace): OpenPlace | undefined {
	if (!open.heading && line.level <= open.level) return undefined;
	if (line.level > open.indent || /[:：][*_]{0,3}$/u.test(line.text)) return open;
	const list = parseNameList(line.text, placeOf(line, 0, 'entry'));
	const box = line.task === undefined || line.task.toLowerCase() === 'x' ? 'here' : 'blank';
	open.add(line, list, line.task === '-' ? 'away' : box);
	return open;
}

/** Lines without bullet name attendees below a heading, up to the first prose, and where a list went on. */
function atParagraph(
	line: OutlineLine,
	open: OpenPlace,
	labelled: Labelled | undefined,
): OpenPlace | undefined {
	if (open.list === 'comma') {
		addList(open, line, { label: '', value: line.text, at: 0 });
		return open;
	}
	if (!open.isEmpty && (labelled !== undefined || isProse(line.text))) return undefined;
	if (!open.heading && !open.isEmpty && !open.bare) return undefined;
	const list = parseNameList(line.text, placeOf(line, 0, 'line'));
	const isNamed = list.names.length + list.absent.length > 0;
	if (!open.heading && !isNamed) return undefined;
	open.bare = !open.heading;
	open.add(line, list);
	return open;
}

function isProse(text: string): boolean {
	const small = text
		.replace(/\[\[[^[\]]{0,200}\]\]|\([^()]{0,200}\)/gu, ' ')
		.match(/(?:^|\s)\p{Ll}{2,30}/gu);
	return (small?.length ?? 0) > 4;
}

/** Which of the two an announcement is. */
function announced({ parts, line }: Step, words: string): 'attendees' | 'absent' | undefined {
	return announcedBy(parts, line, words);
}

/** Whom a label on a line announces; `undefined` for other labels, and where it speaks of another meeting. */
export function announcedBy(
	parts: NoteParts,
	line: OutlineLine,
	words: string,
): 'attendees' | 'absent' | undefined {
	const labels = labelsOf(words);
	if (!labels.has('absent') && !labels.has('attendees')) return undefined;
	if (isElsewhere(parts, line)) return undefined;
	return labels.has('absent') ? 'absent' : 'attendees';
}

/** A label among the promises, in the next meeting's plan or in the last one's minutes names nobody who was here. */
function isElsewhere(parts: NoteParts, { kind, section }: OutlineLine): boolean {
	if (parts.sectionSays(section, 'next-meeting')) return true;
	if (kind === 'heading') return false;
	return parts.sectionSays(section, 'follow-ups') || parts.sectionSays(section, 'previous');
}

function placeOf(line: OutlineLine, offset: number, as: NamePlace['as']): NamePlace {
	return { line: line.number, column: line.column + offset, as };
}
