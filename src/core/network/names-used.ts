import { KeyedSets } from '../people/keyed-sets';
import { noteKey } from '../people/note-files';
import { keysOf } from '../people/resolve';
import type { NameRef } from '../reading/names/name-ref';
import type { NoteFacts } from '../reading/note/note-facts';

/** Which notes use a name, so that a change of one person asks again only there. */
export class NamesUsed {
	readonly #notes = new KeyedSets();

	add(facts: NoteFacts): void {
		forEachKey(facts, (key) => {
			this.#notes.add(key, facts.path);
		});
	}

	delete(facts: NoteFacts): void {
		forEachKey(facts, (key) => {
			this.#notes.delete(key, facts.path);
		});
	}

	/** The notes that use a name, given by a key of the directory. */
	notes(key: string): readonly string[] {
		return this.#notes.get(key);
	}
}

/** With repeats. */
function forEachKey(facts: NoteFacts, visit: (key: string) => void): void {
	const seen = new Set<string>();
	for (const ref of refsOf(facts)) {
		const words = ref.link ?? ref.raw;
		if (seen.has(words)) continue;
		seen.add(words);
		keysOf(ref).forEach(visit);
	}
	if (facts.role === 'daily') for (const { link } of facts.links) visit(noteKey(link));
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
