import { KeyedSets } from '../people/keyed-sets';
import { noteKey } from '../people/note-files';
import { keysOf } from '../people/resolve';
import type { NameRef } from '../reading/names/name-ref';
import type { NoteFacts } from '../reading/note/note-facts';

/** Which notes use a name, so that a change of one person asks again only there. */
export class NamesUsed {
	readonly #notes = new KeyedSets();

	add(facts: NoteFacts): void {
		for (const key of keysUsed(facts)) this.#notes.add(key, facts.path);
	}

	delete(facts: NoteFacts): void {
		for (const key of keysUsed(facts)) this.#notes.delete(key, facts.path);
	}

	/** The notes that use a name, given by a key of the directory. */
	notes(key: string): readonly string[] {
		return this.#notes.get(key);
	}
}

function keysUsed(facts: NoteFacts): ReadonlySet<string> {
	const keys = new Set<string>();
	const seen = new Set<string>();
	for (const ref of refsOf(facts)) {
		const words = ref.link ?? ref.raw;
		if (seen.has(words)) continue;
		seen.add(words);
		for (const key of keysOf(ref)) keys.add(key);
	}
	if (facts.role === 'daily') for (const { link } of facts.links) keys.add(noteKey(link));
	return keys;
}

/** Every name in a note, in no particular order and with repeats. */
export function* refsOf(facts: NoteFacts): Generator<NameRef, void> {
	for (const { ref } of facts.attendees) yield ref;
	yield* facts.mentions;
	for (const { people, about } of facts.events) {
		yield* people;
		yield* about;
	}
	for (const { owners, about } of facts.followUps) {
		yield* owners;
		yield* about;
	}
	for (const { value } of facts.person?.referrers ?? []) yield value;
}
