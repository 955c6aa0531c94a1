import type { Named } from '../people/person';
import { isSelfName } from '../reading/reading';
import type { Known } from '../relationship/known';
import { nameKey } from '../text/name';

/** Who somebody is, as a key: their note's path, or the form of their name when nobody has a note of that name. */
export function whoKey(named: Named): string {
	return named.person ?? `?${nameKey(named.name)}`;
}

/** Whether somebody named is the vault's owner, by their note or, without one, by their name. */
export function isOwner(known: Known, named: Named): boolean {
	if (named.person === undefined) return isSelfName(known.settings, named.name);
	return known.person(named.person)?.facts.self ?? false;
}

/** Whether two names mean the same person. */
export function isSame(a: Named, b: Named): boolean {
	return whoKey(a) === whoKey(b);
}
