/**
 * Of whom anything was told otherwise, edit by edit, so that whoever has asked about everybody asks again about those alone.
 * Nothing is written down before somebody has asked.
 */
export class ChangeLog {
	#edition = 0;
	#isKept = false;
	/** When somebody was last told of otherwise. */
	readonly #people = new Map<string, number>();
	/** When it was last told otherwise where somebody comes from. */
	readonly #origins = new Map<string, number>();

	/** Grows with each change; from now on they are written down. */
	begin(): number {
		this.#isKept = true;
		return this.#edition;
	}

	addPerson(path: string): void {
		if (this.#isKept) this.#people.set(path, ++this.#edition);
	}

	addOrigin(path: string): void {
		if (this.#isKept) this.#origins.set(path, ++this.#edition);
	}

	/** Of whom anything is told otherwise since an edition. */
	peopleSince(edition: number): ReadonlySet<string> {
		return since(this.#people, edition);
	}

	/** Whose origin is told otherwise since then. */
	originsSince(edition: number): ReadonlySet<string> {
		return since(this.#origins, edition);
	}
}

function since(changes: ReadonlyMap<string, number>, edition: number): ReadonlySet<string> {
	const paths = new Set<string>();
	for (const [path, changed] of changes) if (changed > edition) paths.add(path);
	return paths;
}
