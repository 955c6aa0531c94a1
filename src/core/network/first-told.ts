import { KeyedSets } from '../people/keyed-sets';
import type { NoteEvent } from '../reading/events/note-event';
import type { FollowUp, NoteFacts } from '../reading/note/note-facts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The block ids of a vault. An id written by Kith, `k-…`, is one fact wherever it stands; any other id
 * is one fact within its note, since people number blocks as they like.
 */
export class FactIds {
	/** The notes an id of Kith's stands in. */
	readonly #holders = new KeyedSets();

	/** Takes in a note's ids; answers with the notes that share one with it. */
	add(facts: NoteFacts): ReadonlySet<string> {
		const ids = vaultIdsOf(facts);
		for (const id of ids) this.#holders.add(id, facts.path);
		return this.#sharing(ids);
	}

	/** Forgets a note's ids; answers with the notes that shared one with it. */
	delete(facts: NoteFacts): ReadonlySet<string> {
		const ids = vaultIdsOf(facts);
		const sharing = this.#sharing(ids);
		for (const id of ids) this.#holders.delete(id, facts.path);
		return sharing;
	}

	/** The notes an id stands in, the one where it counts first: the shortest path, then by path. */
	holders(id: string): readonly string[] {
		const holders = this.#holders.get(id);
		return [...holders].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
	}

	#sharing(ids: readonly string[]): ReadonlySet<string> {
		if (ids.length === 0) return NONE;
		const sharing = new Set<string>();
		for (const id of ids) {
			for (const path of this.#holders.get(id)) sharing.add(path);
		}
		return sharing;
	}
}

/** An event's block id, if it is one that counts once in the whole vault. */
export function vaultIdOf({ id }: NoteEvent): string | undefined {
	return id?.startsWith('k-') ? id : undefined;
}

function vaultIdsOf({ events }: NoteFacts): readonly string[] {
	return events.flatMap((event) => vaultIdOf(event) ?? []);
}

/** Tells the facts of a note from those that are told elsewhere, or above, already. */
interface FirstTold {
	event(event: NoteEvent): boolean;
	followUp(followUp: FollowUp): boolean;
}

/**
 * Tells what a note is the first to tell: not a line whose id stands in another note or further up, not
 * a log line repeated word for word, and of a copy nothing that its original says too.
 */
export function firstTold(
	facts: NoteFacts,
	ids: FactIds,
	original: NoteFacts | undefined,
): FirstTold {
	const lineOf = new Map<string, number>();
	const saidBefore = new Set(original?.events.flatMap(marksOf));
	const promisedBefore = new Set(original?.followUps.map(({ text }) => text));
	return {
		event: (event) => {
			const isMarked = event.id !== undefined || event.place === 'log';
			// Nearly all events, and marks take long to make.
			if (!isMarked && saidBefore.size === 0) return true;
			const marks = marksOf(event);
			if (marks.some((mark) => saidBefore.has(mark))) return false;
			const id = vaultIdOf(event);
			if (id !== undefined && ids.holders(id)[0] !== facts.path) return false;
			if (!isMarked) return true;
			// One line may tell several events, all with its id.
			const isRepeated = marks.some(
				(mark) => (lineOf.get(mark) ?? event.line) !== event.line,
			);
			for (const mark of marks) if (!lineOf.has(mark)) lineOf.set(mark, event.line);
			return !isRepeated;
		},
		followUp: (followUp: FollowUp) => !promisedBefore.has(followUp.text),
	};
}

/** By what an event is known again: its id; else a meeting's day, a line's day and words. */
function marksOf({ id, place, kind, day, text }: NoteEvent): readonly string[] {
	if (id !== undefined) return [`^${id}`];
	if (place === 'meeting') return [`meeting ${day ?? ''}`];
	return day === undefined ? [] : [JSON.stringify([place, kind, day, text])];
}
