import { logContact, type ContactWish } from '../core/record/log-contact';
import type { Desk } from '../ui/desk';
import { ContactForm, type ContactAnswer } from '../ui/forms/contact-form';
import { dayWords } from '../ui/forms/day-words';
import { personChoices, type PersonChoice } from '../ui/person-choice';
import type { Command, Here } from './command';

export const LOG_CONTACT: Command = {
	id: 'log-contact',
	name: 'Log contact',
	icon: 'message-circle',
	inMenus: true,
	run: (here) => {
		askForContact(here, here.person === undefined ? here.present : [here.person]);
	},
};

/** Asks for a contact with these people, or with whomever is put in their place. */
export function askForContact(here: Here, first: readonly string[]): void {
	const { desk, known, likely } = here;
	const choices = personChoices(known, [...first, ...likely]);
	new ContactForm(desk.app, {
		choices,
		people: choices.filter(({ path }) => first.includes(path)),
		words: dayWords(desk),
		submit: (answer) => void log(here, answer),
	}).open();
}

async function log({ desk }: Here, answer: ContactAnswer): Promise<void> {
	await desk.carryOut(logContact(contactWish(desk, answer, answer.people), desk.writing));
}

/** What is to be logged by an answer, with all of those it names or with some of them. */
export function contactWish(
	desk: Desk,
	{ how, day, words, followUp, due }: ContactAnswer,
	people: readonly PersonChoice[],
): ContactWish {
	const isReceived = how === 'gift received' || how === 'help received';
	return {
		people: people.map(({ path }) => desk.party(path)),
		kind: how === 'gift received' ? 'gift' : how === 'help received' ? 'help' : how,
		...(isReceived && { received: true }),
		day,
		words,
		...(followUp !== '' && { followUp: { words: followUp, ...(due && { due }) } }),
		ids: desk.ids(people.length + 1),
	};
}
