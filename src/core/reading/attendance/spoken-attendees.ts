import type { OutlineLine } from '../../text/outline';
import type { AttendeePlace } from './attendee-place';
import { announcedBy } from './attendees';
import { parseNameList } from '../names/name-list';
import { leadsToName } from '../names/name-words';
import type { NoteParts } from '../note/note-parts';

/**
 * Attendees that a sentence in the middle of a line tells, behind a label of its own:
 *
 *     The barn, after dark. There: Jo, Hetty. We stayed late.      Jo and Hetty
 *     We sat outside; present: Jo, apologies: Hetty                Jo, and Hetty as absent
 *
 * Only words with the shape of a name are one. The line stays what it is: no line is taken.
 */
export function findSpokenAttendees(
	parts: NoteParts,
	taken: ReadonlySet<number>,
): readonly AttendeePlace[] {
	const places: AttendeePlace[] = [];
	for (const line of parts.outline.lines) {
		const { kind, text, number } = line;
		if (kind !== 'item' && kind !== 'paragraph') continue;
		if (!text.includes(':') && !text.includes('：')) continue;
		if (!taken.has(number)) places.push(...spokenIn(parts, line));
	}
	return places;
}

/** What ends a sentence, and the label behind it. */
const LABEL = /[.!?;…—–][ \t]{1,4}[*_]{0,3}(\p{L}[\p{L} ]{1,30})[:：][*_]{0,3}[ \t]{1,4}/gu;
const NOBODY = { heading: false, names: [], absent: [], broken: [], lines: new Set<number>() };

function spokenIn(parts: NoteParts, line: OutlineLine): readonly AttendeePlace[] {
	const { text, number, column, section } = line;
	return [...text.matchAll(LABEL)].flatMap(({ 0: lead, 1: label = '', index }) => {
		const said = announcedBy(parts, line, label);
		if (said === undefined) return [];
		const at = index + lead.length;
		const value = text.slice(at, sentenceEnd(text, at));
		const list = parseNameList(value, { line: number, column: column + at, as: 'line' });
		if (said === 'absent') {
			return [{ ...NOBODY, section, absent: [...list.names, ...list.absent] }];
		}
		return [{ ...NOBODY, section, names: list.names, absent: list.absent }];
	});
}

/** Where a sentence ends; the full stop of “Dr.” or of an initial ends none. */
function sentenceEnd(text: string, from: number): number {
	for (const { 0: sign, index } of text.matchAll(/[.!?;](?=[ \t]|$)/gu)) {
		if (index < from) continue;
		const word = /\p{L}{1,20}$/u.exec(text.slice(Math.max(from, index - 20), index))?.[0] ?? '';
		const isShort = sign === '.' && (word.length === 1 || (word !== '' && leadsToName(word)));
		if (!isShort) return index;
	}
	return text.length;
}
