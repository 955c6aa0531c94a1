import type { App } from 'obsidian';
import type { NetworkAsOf } from '../core/network/network-as-of';
import { drawChoice, findChoices, personChoices, type PersonChoice } from '../ui/person-choice';
import { pick } from '../ui/picker';
import type { Here } from './command';

/** The people a command called now is likely to be about: the open note's person, else those at the open meeting. */
export function likelyPeople(app: App, known: NetworkAsOf): readonly string[] {
	const path = app.workspace.getActiveFile()?.path;
	if (path === undefined) return [];
	if (known.person(path) !== undefined) return [path];
	const note = known.note(path);
	const present = note?.attendees.flatMap(({ person }) => person ?? []) ?? [];
	const named = note?.mentions.flatMap(({ person }) => person ?? []) ?? [];
	return [...new Set([...present, ...named])].filter((one) => known.person(one) !== undefined);
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
