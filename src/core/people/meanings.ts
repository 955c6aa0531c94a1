import type { NameRef } from '../reading/names/name-ref';
import type { Directory } from './directory';
import type { Named } from './person';
import { resolve } from './resolve';
import type { Resolution } from './resolution';

/**
 * Who is meant by names in a whole vault. Most names are links to the one note of that name, and lead there from
 * everywhere: those are followed once, until a note comes, goes or is called otherwise.
 */
export class Meanings {
	readonly #directory: Directory;
	readonly #isSelf: (name: string) => boolean;
	#edition = 0;
	/** By link; only people, and only where it makes no difference which note the link stands in. */
	readonly #people = new Map<string, Resolution>();
	/** Everybody named, by path and by how they are written. */
	readonly #named = new Map<string, Map<string, readonly [Named]>>();

	constructor(directory: Directory, isSelf: (name: string) => boolean) {
		this.#directory = directory;
		this.#isSelf = isSelf;
	}

	/** Who is meant by a name in the note `from`, whoever else is in the note. */
	find(ref: NameRef, from: string): Resolution {
		this.#forgetOutdated();
		const { link = '', form } = ref;
		const known = form === 'link' ? this.#people.get(link) : undefined;
		if (known) return known;
		const found = resolve(ref, from, this.#directory, this.#isSelf);
		if (form === 'link' && found.kind === 'person' && this.#isSameEverywhere(link, from))
			this.#people.set(link, found);
		return found;
	}

	/** Somebody with a note, written so, as a list of one: the same value for all notes that name them so. */
	named(path: string, raw: string, name: string): readonly [Named] {
		this.#forgetOutdated();
		let writings = this.#named.get(path);
		if (writings === undefined) {
			writings = new Map();
			this.#named.set(path, writings);
		}
		let named = writings.get(raw);
		if (named === undefined) {
			named = [{ name: this.#directory.person(path)?.name ?? name, raw, person: path }];
			writings.set(raw, named);
		}
		return named;
	}

	/** Paths are seen from a folder, of several notes with one name a link leads to the nearest, and no note names itself. */
	#isSameEverywhere(link: string, from: string): boolean {
		if (link.includes('/')) return false;
		const [only, other] = this.#directory.filed(link);
		return other === undefined && only !== from;
	}

	#forgetOutdated(): void {
		const { edition } = this.#directory;
		if (this.#edition === edition) return;
		this.#edition = edition;
		this.#people.clear();
		this.#named.clear();
	}
}
