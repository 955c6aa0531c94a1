import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { type CONTACTS } from '../../core/record/log-contact';
import type { PersonChoice } from '../person-choice';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import type { DayWords } from './day-words';
import { FormModal, type Drawn } from './form-modal';
import { PeopleField } from './people-field';
import { TextField } from './text-field';

/** What was answered. */
export interface ContactAnswer {
	readonly people: readonly PersonChoice[];
	readonly how: How;
	readonly day: Day;
	readonly words: string;
	readonly followUp: string;
	readonly due?: Day;
}

/** How people were in touch, as the form asks it. */
export type How = (typeof CONTACTS)[number] | 'gift received' | 'help received';

const HOW: Readonly<Record<How, string>> = {
	met: 'Met',
	called: 'Called',
	wrote: 'Wrote',
	event: 'At an event',
	gift: 'Gave a gift',
	'gift received': 'Got a gift',
	help: 'Helped them',
	'help received': 'Was helped',
};

/** What the form begins with. */
export interface ContactQuestion {
	/** What it is called, and its button, where it does not log at once. */
	readonly heads?: { readonly title: string; readonly send: string };
	readonly choices: readonly PersonChoice[];
	readonly people: readonly PersonChoice[];
	readonly words: DayWords;
	readonly submit: (answer: ContactAnswer) => void;
}

/** Asks what to log: with the people filled in, Enter alone logs “met today”. */
export class ContactForm extends FormModal {
	readonly #question: ContactQuestion;

	constructor(app: App, question: ContactQuestion) {
		const { title, send } = question.heads ?? { title: 'Log a contact', send: 'Log' };
		super(app, title, send);
		this.#question = question;
	}

	protected override draw(): Drawn {
		const { choices, people, words, submit } = this.#question;
		const el = this.contentEl;
		const who = this.add(
			new PeopleField(this.app, el, {
				name: 'With',
				choices,
				chosen: people,
				missing: 'Choose somebody.',
			}),
		);
		const about = this.add(
			new TextField(el, { name: 'About', hint: 'What it was about, in a line' }),
		);
		const how = this.add(new ChoiceField<How>(el, { name: 'How', value: 'met', options: HOW }));
		const when = this.add(
			new DayField(el, {
				name: 'When',
				value: 'today',
				when: 'past',
				otherSide: 'That day is still to come. To plan it, set a next touch.',
				words,
			}),
		);
		const next = this.add(
			new TextField(el, {
				name: 'Next',
				hint: 'What you will do next, if anything',
				missing: () => (due.isEmpty ? undefined : 'Write what is due then.'),
			}),
		);
		const due: DayField = this.add(
			new DayField(el, {
				name: 'Due',
				value: '',
				when: 'coming',
				words,
				optional: true,
			}),
		);
		return {
			first: people.length > 0 ? about : who,
			submit: () => {
				const { day } = when;
				if (day === undefined) return;
				submit({
					people: who.people,
					how: how.value,
					day,
					words: about.text,
					followUp: next.text,
					...(due.day !== undefined && { due: due.day }),
				});
			},
		};
	}
}
