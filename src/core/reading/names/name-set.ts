import { nameKey } from '../../text/name';
import { refKey, type NameRef } from './name-ref';

/**
 * The names of one note, each once: names written alike are one, unless they are links into different folders.
 *
 *     [[Ana]], Ana, [[People/Ana]]             one
 *     [[People/Work/Ana]], [[Home/Ana]]        two
 */
export class NameSet {
	readonly #byKey = new Map<string, NameRef[]>();

	constructor(names: Iterable<NameRef> = []) {
		for (const ref of names) this.add(ref);
	}

	has(ref: NameRef): boolean {
		if (this.#byKey.size === 0) return false;
		return isAmong(ref, this.#byKey.get(refKey(ref)) ?? []);
	}

	/** Whether the name was not there yet. */
	add(ref: NameRef): boolean {
		const key = refKey(ref);
		const alike = this.#byKey.get(key) ?? [];
		if (isAmong(ref, alike)) return false;
		this.#byKey.set(key, [...alike, ref]);
		return true;
	}
}

function isAmong(ref: NameRef, alike: readonly NameRef[]): boolean {
	return alike.some((other) => !areApart(ref, other));
}

/** Whether two links of one name lead to different folders; a path may be the end of a longer one. */
function areApart({ link: a }: NameRef, { link: b }: NameRef): boolean {
	if (a === undefined || b === undefined || isVague(a) || isVague(b)) return false;
	const [one, other] = [pathKey(a), pathKey(b)];
	return !one.endsWith(other) && !other.endsWith(one);
}

/** A name alone, and a path from the note's own folder, may lead anywhere. */
function isVague(link: string): boolean {
	return !link.includes('/') || link.startsWith('.');
}

function pathKey(link: string): string {
	return `/${nameKey(link.replace(/^\//u, '').replace(/\.md$/iu, ''))}`;
}
