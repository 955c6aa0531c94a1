import { prepareFuzzySearch } from 'obsidian';
import type { Known } from '../core/relationship/known';
import { nameKey } from '../core/text/name';

/** Somebody to choose in a list. */
export interface PersonChoice {
	/** Their note. */
	readonly path: string;
	readonly name: string;
	/** All names they go by; the note's first. */
	readonly names: readonly string[];
	/** What tells them from others of their name: the folder of the note, or its path where that will not do; else empty. */
	readonly folder: string;
}

/** Everybody to choose from, the likely ones first and in their order, then by name; archived people only when likely. */
export function personChoices(known: Known, likely: readonly string[]): readonly PersonChoice[] {
	const rank = new Map(likely.map((path, at) => [path, at]));
	const people = known
		.people()
		.filter(({ path, facts }) => !facts.archived || rank.has(path))
		.sort((a, b) => a.name.localeCompare(b.name));
	const folders = tellNamesakesApart(people);
	const choices = people.map(({ path, name, facts }): PersonChoice => ({
		path,
		name,
		names: facts.names,
		folder: folders.get(path) ?? '',
	}));
	const placeOf = ({ path }: PersonChoice) => rank.get(path) ?? rank.size;
	return choices.sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * What tells those from each other who share a name with somebody, by their path: the folder of the note, or its path
 * where that will not do. Who has a name to themselves is not in it.
 */
export function tellNamesakesApart(
	people: readonly { readonly path: string; readonly name: string }[],
): ReadonlyMap<string, string> {
	const pathsOf = new Map<string, string[]>();
	for (const { path, name } of people) {
		const key = nameKey(name);
		const paths = pathsOf.get(key);
		if (paths) paths.push(path);
		else pathsOf.set(key, [path]);
	}
	const namesakes = [...pathsOf.values()].filter((paths) => paths.length > 1);
	return new Map(
		namesakes.flatMap((paths) => paths.map((path) => [path, tellApart(path, paths)] as const)),
	);
}

function tellApart(path: string, namesakes: readonly string[]): string {
	const folder = folderOf(path);
	const isOwn = namesakes.filter((one) => folderOf(one) === folder).length === 1;
	return isOwn && folder !== '' ? folder : path.replace(/\.md$/u, '');
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Those with a name that holds the letters of the query in their order, best first; everybody when nothing is asked. */
export function findChoices(
	choices: readonly PersonChoice[],
	query: string,
): readonly PersonChoice[] {
	const asked = query.trim().slice(0, 100);
	if (asked === '') return choices;
	const search = prepareFuzzySearch(asked);
	const found = choices.flatMap((choice) => {
		const scores = choice.names.flatMap((name) => search(name)?.score ?? []);
		return scores.length === 0 ? [] : [{ choice, score: Math.max(...scores) }];
	});
	return found.sort((a, b) => b.score - a.score).map(({ choice }) => choice);
}

/** Draws a choice in a list of suggestions. */
export function drawChoice({ name, folder, names }: PersonChoice, el: HTMLElement): void {
	el.addClass('kith-choice');
	el.createSpan({ text: name });
	const beside = folder === '' ? names.slice(1, 3).join(', ') : folder;
	if (beside !== '') el.createSpan({ cls: 'kith-choice-beside', text: beside });
}
