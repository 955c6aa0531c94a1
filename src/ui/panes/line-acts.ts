import type { NetworkAsOf } from '../../core/network/network-as-of';
import { countsAsContact } from '../../core/reading/events/note-event';
import { correctContact, keepPromise, type ShownLine } from '../../core/record/correct-event';
import type { KnownEvent } from '../../core/relationship/known-event';
import type { ReviewRow } from '../../core/review/review';
import type { Desk } from '../desk';
import type { RowAct } from '../parts/row';

/** What can be said of an event that was read wrongly: at the line itself, for everybody to see. */
export function correctionsOf(desk: Desk, event: KnownEvent): readonly RowAct[] {
	const { told } = event;
	// A meeting as a whole is told by no line of its own.
	if (told.place === 'meeting' || told.day === undefined || told.day > desk.today) return [];
	const isContact = countsAsContact(told, desk.today);
	return [
		{
			title: isContact ? 'This was not contact' : 'This was contact',
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

/** Ticking off the promise that a row of the review is about. */
export function tickOf(
	desk: Desk,
	known: NetworkAsOf,
	{ act, source }: ReviewRow,
): readonly RowAct[] {
	if (act !== 'follow-up' || source === undefined) return [];
	const promises = known.noteFacts(source.path)?.followUps ?? [];
	const promise = promises.find(({ line, done }) => line === source.line && !done);
	if (promise === undefined) return [];
	return [
		{
			title: 'Tick off the promise',
			icon: 'check',
			run: () =>
				void desk.carryOut(keepPromise({ ...source, text: promise.text }, desk.today)),
		},
	];
}
