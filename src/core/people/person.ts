import type { PersonFacts } from '../reading/person/person-facts';

/** Somebody with a note. The note's path in the vault is who they are. */
export interface Person {
	readonly path: string;
	/** The name to show. */
	readonly name: string;
	readonly facts: PersonFacts;
}

/** Somebody named in a note and looked up: `person` is their note's path, absent when nobody has that name. */
export interface Named {
	readonly name: string;
	readonly raw: string;
	readonly person?: string;
}
