import type { Day } from '../../calendar/day';
import { ownText } from '../../text/own-text';
import { isLabel, labelKey, labelsOf } from '../words/label';
import type { NameRef } from '../names/name-ref';
import type { DaySource, EventKind, NoteEvent } from './note-event';
import type { NoteParts } from '../note/note-parts';
import { textOf } from '../properties/property-text';

/** What became of a meeting, by its own words. */
export type MeetingStatus = 'held' | 'planned' | 'cancelled';

/** A meeting's status: its `status:` property, `cancelled: true`, or its title. */
export function readStatus(parts: NoteParts, title: string): MeetingStatus {
	const labels = labelsOf(textOf(parts.property('status')?.value) ?? '');
	const flag = textOf(parts.property('cancelled')?.value)?.toLowerCase();
	if (labels.has('cancelled') || flag === 'true' || flag === 'yes') return 'cancelled';
	if ([parts.name, title].some(saysCancelled)) return 'cancelled';
	return labels.has('planned') ? 'planned' : 'held';
}

/**
 * Whether a title says that nothing took place:
 *
 *     Board prep (cancelled)     CANCELLED: board prep     2026-04-16 - skipped, on leave
 *     No meeting                 ~~Board prep~~            Board prep postponed
 *
 * “Cancelled orders review” is about something else.
 */
export function saysCancelled(title: string): boolean {
	if (/^~~[^~]{1,200}~~$/u.test(title.trim())) return true;
	const parts = title.split(/[()[\]:：,;.—–|（）]|\s-\s/u, 12);
	return parts.some((part) => isCancelled(labelKey(part).replace(/^[\d ]{1,20}/u, '')));
}

function isCancelled(key: string): boolean {
	if (isLabel(key, 'cancelled')) return true;
	const words = key.split(' ');
	const last = [words.at(-1) ?? '', words.slice(-2).join(' ')];
	return words.length > 1 && last.some((ending) => isLabel(ending, 'cancelled'));
}

/** The whole meeting as one event, or one dated section of a note that keeps many. */
export function meetingEvent(of: {
	readonly title: string;
	readonly kinds: readonly string[];
	readonly status: MeetingStatus;
	readonly people: readonly NameRef[];
	readonly line: number;
	readonly day?: { readonly day: Day; readonly source: DaySource };
}): NoteEvent {
	return {
		line: of.line,
		column: 1,
		place: 'meeting',
		kind: kindOf(of.status, [of.title, ...of.kinds]),
		text: ownText(of.title.slice(0, 240)),
		people: of.people,
		about: [],
		...(of.day && { day: of.day.day, daySource: of.day.source }),
	};
}

/** A call when its title or type says so, an event when it is a gathering, else a meeting. */
function kindOf(status: MeetingStatus, words: readonly string[]): EventKind {
	if (status !== 'held') return status === 'planned' ? 'plan' : 'cancelled';
	for (const text of words) {
		for (const word of [text, ...labelKey(text).split(' ')]) {
			const labels = labelsOf(word);
			if (labels.has('call')) return 'called';
			if (labels.has('gathering')) return 'event';
		}
	}
	return 'met';
}
