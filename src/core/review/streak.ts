import { addDays, type Day } from '../calendar/day';
import { countsAsContact } from '../reading/events/note-event';
import type { Known } from '../relationship/known';
import type { KnownEvent } from '../relationship/known-event';
import { Rounds } from '../relationship/rounds';
import { finish } from '../relationship/steps';

/**
 * How many days on end a contact with anybody has been recorded, up to today; a day that is not over yet does not
 * break it.
 */
export function countStreak(known: Known): number {
	finish(countContacts(known));
	return contactsOf(known).countBack();
}

/** Counts the contacts of one person in each step, for those who rest between. */
export function countContacts(known: Known): Generator<undefined, void> {
	const contacts = contactsOf(known);
	return rounds.steps(known, (path, who) => {
		if (who === undefined) contacts.put(path, []);
		else contacts.put(path, who === 'others' ? known.otherEvents() : known.events(path));
	});
}

const rounds = new Rounds<Known>((known) => known);
const counted = new WeakMap<Known, ContactDays>();

function contactsOf(known: Known): ContactDays {
	const contacts = counted.get(known) ?? new ContactDays(known.today);
	counted.set(known, contacts);
	return contacts;
}

/** How much contact there was on each day. */
class ContactDays {
	readonly #today: Day;
	readonly #events = new Map<string, readonly KnownEvent[]>();
	readonly #counts = new Map<Day, number>();
	/** While contact is had on the same days, the days on end are the same. */
	#streak: number | undefined;

	constructor(today: Day) {
		this.#today = today;
	}

	/** Takes in somebody's events; an edit changes few of many, which stand together. */
	put(path: string, events: readonly KnownEvent[]): void {
		const before = this.#events.get(path) ?? [];
		this.#events.set(path, events);
		const { from, same } = findSame(before, events);
		for (const event of events.slice(from, events.length - same)) this.#count(event, 1);
		for (const event of before.slice(from, before.length - same)) this.#count(event, -1);
	}

	/** How many days on end, back from today or from yesterday. */
	countBack(): number {
		if (this.#streak !== undefined) return this.#streak;
		let day = this.#has(this.#today) ? this.#today : addDays(this.#today, -1);
		let streak = 0;
		for (; this.#has(day); streak++) day = addDays(day, -1);
		this.#streak = streak;
		return streak;
	}

	#has(day: Day): boolean {
		return this.#counts.has(day);
	}

	#count({ day, told }: KnownEvent, change: 1 | -1): void {
		if (day === undefined || !countsAsContact(told, this.#today)) return;
		const before = this.#counts.get(day) ?? 0;
		const after = before + change;
		if (after === 0) this.#counts.delete(day);
		else this.#counts.set(day, after);
		if (before === 0 || after === 0) this.#streak = undefined;
	}
}

/** How many of two lists are the same at their beginning, and how many more at their end. */
function findSame<T>(
	a: readonly T[],
	b: readonly T[],
): { readonly from: number; readonly same: number } {
	const most = Math.min(a.length, b.length);
	let from = 0;
	while (from < most && a[from] === b[from]) from++;
	let same = 0;
	while (same < most - from && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
	return { from, same };
}
