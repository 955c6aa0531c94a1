import type { Act } from '../core/record/act';
import { pathKey } from '../core/record/file-name';
import { newMeeting } from '../core/record/new-meeting';
import { newPerson } from '../core/record/new-person';
import type { Whom } from '../core/record/writing';
import type { Desk } from '../ui/desk';
import { dayWords } from '../ui/forms/day-words';
import { MeetingForm, type MeetingAnswer } from '../ui/forms/meeting-form';
import { PersonForm, type PersonAnswer, type PersonQuestion } from '../ui/forms/person-form';
import { openNote } from '../ui/open-note';
import { personChoices, type PersonChoice } from '../ui/person-choice';
import { readTemplate } from '../ui/read-template';
import type { Command, Here } from './command';

/** Somebody who has no note yet. */
export const NEW_PERSON: Command = {
	id: 'new-person',
	name: 'New person',
	icon: 'user-round-plus',
	run: (here) => {
		askForPerson(here, {});
	},
};

/** Asks for somebody new, with what is known of them filled in. */
export function askForPerson(
	{ desk, known, likely }: Here,
	begun: Pick<PersonQuestion, 'name' | 'referrer'>,
): void {
	new PersonForm(desk.app, {
		...begun,
		choices: personChoices(known, likely),
		submit: (answer) => void makePerson(desk, answer),
	}).open();
}

async function makePerson(desk: Desk, { name, tier, referrer }: PersonAnswer): Promise<void> {
	const wish = {
		name,
		...(tier && { tier }),
		...(referrer !== undefined && { referrer: whom(referrer) }),
		taken: desk.taken,
	};
	await make(desk, newPerson(wish, desk.writing));
}

function whom(one: PersonChoice | string): Whom {
	return typeof one === 'string' ? { name: one } : { name: one.name, person: one.path };
}

const NEW_MEETING: Command = {
	id: 'new-meeting',
	name: 'New meeting note',
	icon: 'calendar-plus',
	inMenus: true,
	run: ({ desk, known, person, likely }) => {
		const choices = personChoices(known, person === undefined ? likely : [person, ...likely]);
		new MeetingForm(desk.app, {
			choices,
			people: choices.filter(({ path }) => path === person),
			words: dayWords(desk),
			submit: (answer) => void makeMeeting(desk, answer),
		}).open();
	},
};

async function makeMeeting(desk: Desk, answer: MeetingAnswer): Promise<void> {
	const { title, people, newcomer, day } = answer;
	const template = await readTemplate(desk.app, desk.settings.meetingTemplate);
	const { dailyNote } = desk;
	const attendees = [...people, ...(newcomer === undefined ? [] : [newcomer])].map(whom);
	const wish = {
		title,
		attendees,
		day,
		...(template !== undefined && { template }),
		...(dailyNote !== undefined && { dailyNote }),
		taken: desk.taken,
	};
	await make(desk, newMeeting(wish, desk.writing));
}

/** Has a note made, and opens it, though it take another try. */
async function make(desk: Desk, act: Act): Promise<void> {
	const wanted = new Set(act.creates.map(({ path }) => pathKey(path)));
	await desk.carryOut(act, undefined, ({ written }) => {
		const made = written.find((path) => wanted.has(pathKey(path)));
		if (made !== undefined) void openNote(desk.app, made);
	});
}

/** What makes a note. */
export const NEW_NOTE_COMMANDS: readonly Command[] = [NEW_PERSON, NEW_MEETING];
