import { DAY_ORDERS, findDayOrders, type DayOrder } from '../core/calendar/day-order';
import { leanFacts } from '../core/reading/note/lean-facts';
import { NOTE_ROLES, type NoteFacts } from '../core/reading/note/note-facts';
import { orderEvidence } from '../core/reading/days/order-evidence';
import { readNote } from '../core/reading/read-note';
import type { Reading } from '../core/reading/reading';
import type { NoteStamp } from './note-source';

/** A note that has been read, and what may be kept of it between two starts. */
export interface KeptNote extends NoteStamp {
	readonly facts: NoteFacts;
	/** The orders of day and month that its own days prove. */
	readonly orders: readonly DayOrder[];
}

const NONE: readonly never[] = [];

/** Reads a note’s text into what is kept of it. */
export function keepNote(stamp: NoteStamp, text: string, reading: Reading): KeptNote {
	const { path, mtime, size } = stamp;
	const facts = leanFacts(readNote({ path, text }, reading));
	const orders = [...findDayOrders(orderEvidence(path, text))];
	return { path, mtime, size, facts, orders: orders.length === 0 ? NONE : orders };
}

/** Whether a note has a day that may be the day and the month, or the other way round. */
export function isAmbiguous({ facts }: KeptNote): boolean {
	return facts.diagnostics.some(({ code }) => code === 'date-ambiguous');
}

/** Whether what was found in a store is a note that was kept. */
export function isKeptNote(value: unknown): value is KeptNote {
	if (!isObject(value)) return false;
	const { path, mtime, size, facts, orders } = value;
	return (
		typeof path === 'string' &&
		typeof mtime === 'number' &&
		typeof size === 'number' &&
		Array.isArray(orders) &&
		orders.every((order) => DAY_ORDERS.some((known) => known === order)) &&
		isObject(facts) &&
		facts['path'] === path &&
		NOTE_ROLES.some((role) => role === facts['role']) &&
		(facts['role'] !== 'person' || isObject(facts['person'])) &&
		LISTS.every((list) => Array.isArray(facts[list]))
	);
}

const LISTS = ['attendees', 'mentions', 'followUps', 'events', 'links', 'diagnostics'] as const;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
