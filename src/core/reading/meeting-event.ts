import type { Day } from '../calendar/day';
import { ownText } from '../text/own-text';
import { labelKey, labelsOf } from './label';
import type { NameRef } from './name-ref';
import type { DaySource, EventKind, NoteEvent } from './note-event';
import type { NoteParts } from './note-parts';
import { PROPERTY_KEYS } from './property-keys';
import { textsOf } from './property-text';

/** What became of a meeting, by its own words. */
export type MeetingStatus = 'held' | 'planned' | 'cancelled';

/** A meeting's status: its `status:` property, `cancelled: true`, or its title. */
export function readStatus(parts: NoteParts): MeetingStatus {
	const said = textsOf(parts.property(PROPERTY_KEYS.status)?.value)[0];
	const labels = said === undefined ? undefined : labelsOf(said);
	const flagged = textsOf(parts.property(PROPERTY_KEYS.cancelled)?.value)[0]?.toLowerCase();
	if (labels?.has('cancelled') || flagged === 'true' || flagged === 'yes') return 'cancelled';
	const title = parts.outline.sections[0]?.line;
	const titles = [parts.name, title?.level === 1 ? title.text : ''];
	if (titles.some(saysCancelled)) return 'cancelled';
	return labels?.has('planned') ? 'planned' : 'held';
}

/** “(cancelled)”, “CANCELLED – …”, “No meeting”, “~~struck through~~”: the meeting did not take place. */
export function saysCancelled(title: string): boolean {
	if (/^~~[^~]{1,200}~~$/u.test(title.trim())) return true;
	const key = labelKey(title.replace(/[()]/gu, ' '));
	return /(?:^|\s)(?:cancell?ed|no meeting|did not happen|no show|abgesagt|annulée?|cancelad[oa])(?:\s|$)/u.test(
		key,
	);
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
		kind:
			of.status === 'held'
				? kindOf([of.title, ...of.kinds])
				: of.status === 'planned'
					? 'plan'
					: 'cancelled',
		text: ownText(of.title.slice(0, 240)),
		people: of.people,
		about: [],
		...(of.day && { day: of.day.day, daySource: of.day.source }),
	};
}

/** A call when its title or type says so, an event when it is a gathering, else a meeting. */
function kindOf(words: readonly string[]): EventKind {
	for (const text of words) {
		for (const word of [text, ...labelKey(text).split(' ')]) {
			const labels = labelsOf(word);
			if (labels.has('call')) return 'called';
			if (labels.has('gathering')) return 'event';
		}
	}
	return 'met';
}
