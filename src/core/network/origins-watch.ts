import type { Directory } from '../people/directory';
import type { KnownEvent } from '../relationship/known-event';
import type { ChangeLog } from './change-log';
import type { NoteEntry } from './note-entry';

/**
 * Notices when a note tells otherwise of where people come from: a name, a tier, a referrer, an introduction. Most edits
 * do not, and after them everybody's standing is what it was.
 */
export class OriginsWatch {
	readonly #told = new Map<string, string>();
	/** Whom a note tells to have been introduced; kept of the few that do. */
	readonly #introduced = new Map<string, readonly string[]>();
	readonly #changes: ChangeLog;
	#edition = 0;

	constructor(changes: ChangeLog) {
		this.#changes = changes;
	}

	/** Grows whenever anybody's origin may be another. */
	get edition(): number {
		return this.#edition;
	}

	/** A note has been looked up; `counted` are those of its events that no other note tells first. */
	lookedUp(
		{ facts, referrers }: NoteEntry,
		counted: readonly KnownEvent[],
		all: Directory,
	): void {
		const person = all.person(facts.path);
		const introductions = counted.filter(({ kind }) => kind === 'introduced');
		if (person === undefined && referrers.length + introductions.length === 0) {
			this.gone(facts.path);
			return;
		}
		const told = [
			person && [person.name, person.facts.self, person.facts.tier?.value],
			referrers.map((named) => named.person),
			introductions.map(({ day, people, about }) => [
				day,
				people.map((named) => named.person),
				about.map((named) => named.person),
			]),
		];
		const whom = introductions.flatMap(({ about }) =>
			about.flatMap((named) => named.person ?? []),
		);
		this.#tells(facts.path, JSON.stringify(told), whom);
	}

	/** A note is there no longer, or tells nothing of the kind. */
	gone(path: string): void {
		if (this.#told.delete(path)) this.#changed(path, []);
	}

	#tells(path: string, told: string, whom: readonly string[]): void {
		if (this.#told.get(path) === told) return;
		this.#told.set(path, told);
		this.#changed(path, whom);
	}

	#changed(path: string, whom: readonly string[]): void {
		this.#edition++;
		for (const one of [path, ...(this.#introduced.get(path) ?? []), ...whom])
			this.#changes.addOrigin(one);
		if (whom.length > 0) this.#introduced.set(path, whom);
		else this.#introduced.delete(path);
	}
}
