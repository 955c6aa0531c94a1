import type { NetworkAsOf } from '../core/network/network-as-of';
import { findContacts } from '../core/relationship/timeline';
import { foldersOf } from '../core/text/name';

/** Notes of one kind, and where they lie. */
export interface FoundNotes {
	readonly count: number;
	/** Each folder that holds some of them, by its path, most first; `''` is the top of the vault. */
	readonly folders: readonly { readonly name: string; readonly count: number }[];
	/** The tags that some of them carry, without `#`, most first. */
	readonly tags: readonly { readonly name: string; readonly count: number }[];
}

/** What is found in a vault at the first look, before anybody has chosen anything. */
export interface VaultFindings {
	readonly people: FoundNotes;
	readonly meetings: FoundNotes;
	/** Notes with a certain day of their own, meetings among them. */
	readonly datedNotes: number;
	/** Contacts with anybody up to today, one for each person, day and note. */
	readonly interactions: number;
}

/** What a whole network shows of its vault, up to its day. `tagsOf`: the tags of a note, without `#`. */
export function findInVault(
	known: NetworkAsOf,
	tagsOf: (path: string) => readonly string[],
): VaultFindings {
	const people = known.people().map(({ path }) => path);
	const facts = known.paths().flatMap((path) => known.noteFacts(path) ?? []);
	const meetings = facts.filter(({ role }) => role === 'meeting').map(({ path }) => path);
	let interactions = 0;
	for (const path of people)
		interactions += [...findContacts(known.events(path), path, known.today)].length;
	return {
		people: foundNotes(people, tagsOf),
		meetings: foundNotes(meetings, tagsOf),
		datedNotes: facts.filter(({ day }) => day?.certain === true).length,
		interactions,
	};
}

/** “43 people found in People, 1,204 dated notes, 2,310 interactions” */
export function sayFindings({ people, datedNotes, interactions }: VaultFindings): string {
	const [folder] = people.folders;
	const mostly = folder && folder.count < people.count ? 'mostly in' : 'in';
	const where = folder === undefined || folder.name === '' ? '' : ` ${mostly} ${folder.name}`;
	return [
		`${counted(people.count, 'person', 'people')} found${where}`,
		counted(datedNotes, 'dated note', 'dated notes'),
		counted(interactions, 'interaction', 'interactions'),
	].join(', ');
}

function foundNotes(
	paths: readonly string[],
	tagsOf: (path: string) => readonly string[],
): FoundNotes {
	return {
		count: paths.length,
		folders: mostFirst(paths.map((path) => foldersOf(path).join('/'))),
		tags: mostFirst(paths.flatMap((path) => [...new Set(tagsOf(path))])),
	};
}

function mostFirst(names: readonly string[]): FoundNotes['folders'] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.map(([name, count]) => ({ name, count }))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function counted(count: number, one: string, many: string): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
