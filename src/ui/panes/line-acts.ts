import { countsAsContact } from '../../core/reading/events/note-event';
import { correctContact, type ShownLine } from '../../core/record/correct-event';
import type { KnownEvent } from '../../core/relationship/known-event';
import type { Desk } from '../desk';
import type { RowAct } from '../parts/row';
import { CorrectionWords as words } from '../words/panes';

/** What can be said of an event that was read wrongly: at the line itself, for everybody to see. */
export function correctionsOf(desk: Desk, event: KnownEvent): readonly RowAct[] {
	const { told } = event;
	// A meeting as a whole is told by no line of its own.
	if (told.place === 'meeting' || told.day === undefined || told.day > desk.today) return [];
	const isContact = countsAsContact(told, desk.today);
	return [
		{
			title: isContact ? words.wasNone : words.was,
			icon: isContact ? 'circle-slash' : 'circle-check',
			run: () => void desk.carryOut(correctContact(shownLine(event), !isContact)),
		},
	];
}

/** The line of an event, as it was shown. */
export function shownLine({ told, source }: KnownEvent): ShownLine {
	const { text, id, day, daySource } = told;
	const isDated = day !== undefined && daySource === 'line';
	return { ...source, text, ...(id !== undefined && { id }), ...(isDated && { day }) };
}
