import type { Register } from './register';

/**
 * Some people and all who came through them, or through somebody who did: whose standing may be another when the origin of
 * the first is.
 */
export function findHeirs(register: Register, paths: Iterable<string>): ReadonlySet<string> {
	const heirs = new Set(paths);
	for (const path of heirs) {
		for (const heir of register.referredBy(path)) heirs.add(heir);
		for (const { kind, people, about } of register.people.get(path).events) {
			if (kind !== 'introduced' || !people.some(({ person }) => person === path)) continue;
			for (const { person } of about) if (person !== undefined) heirs.add(person);
		}
	}
	return heirs;
}
