import { drawChoice, findChoices, personChoices, type PersonChoice } from '../ui/person-choice';
import { pick } from '../ui/picker';
import type { Here } from './command';

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
