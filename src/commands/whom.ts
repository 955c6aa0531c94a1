import type { App } from 'obsidian';
import type { NetworkAsOf } from '../core/network/network-as-of';
import type { Named } from '../core/people/person';
import { drawChoice, findChoices, personChoices, type PersonChoice } from '../ui/person-choice';
import { pick } from '../ui/picker';
import type { Here } from './command';

/** Whom a command called now is likely to be about: the open note’s person, else those at the open meeting and those named in it. */
export function likelyPeople(app: App, known: NetworkAsOf): Pick<Here, 'present' | 'likely'> {
	const open = app.workspace.getActiveFile()?.path;
	if (open === undefined) return { present: [], likely: [] };
	const path = known.originalOf(open) ?? open;
	if (isSomebody(known, path)) return { present: [path], likely: [path] };
	const note = known.note(path);
	const pathsOf = (named: readonly Named[]) =>
		named.flatMap(({ person }) => person ?? []).filter((one) => isSomebody(known, one));
	const present = [...new Set(pathsOf(note?.attendees ?? []))];
	return { present, likely: [...new Set([...present, ...pathsOf(note?.mentions ?? [])])] };
}

/** Whether a note is a person’s other than the vault’s owner, to whom nothing is done. */
export function isSomebody(known: NetworkAsOf, path: string): boolean {
	return known.person(path)?.facts.self === false;
}

/** The person a command is about: who it was called for, else whom the user chooses. */
export async function choosePerson(
	here: Here,
	question: string,
): Promise<PersonChoice | undefined> {
	const { desk, known, person, likely } = here;
	const choices = personChoices(known, person === undefined ? likely : [person, ...likely]);
	if (person !== undefined) return choices.find(({ path }) => path === person);
	return pick(desk.app, {
		placeholder: question,
		none: 'Nobody has that name.',
		find: (query) => findChoices(choices, query),
		draw: drawChoice,
	});
}
