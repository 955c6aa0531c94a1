import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { PersonChoice } from '../person-choice';
import { DayField } from './day-field';
import type { DayWords } from './day-words';
import { FormModal, type Drawn } from './form-modal';
import { PeopleField } from './people-field';
import { TextField } from './text-field';

/** What was answered. */
export interface MeetingAnswer {
	/** May be empty. */
	readonly title: string;
	readonly people: readonly PersonChoice[];
	/** The name of somebody without a note who was there too. */
	readonly newcomer: string | undefined;
	readonly day: Day;
}

/** What the form begins with. */
export interface MeetingQuestion {
	readonly choices: readonly PersonChoice[];
	readonly people: readonly PersonChoice[];
	readonly words: DayWords;
	readonly submit: (answer: MeetingAnswer) => void;
}

/** Asks what meeting is to have a note: it may have been, or be to come. */
export class MeetingForm extends FormModal {
	readonly #question: MeetingQuestion;

	constructor(app: App, question: MeetingQuestion) {
		super(app, 'New meeting note', 'Make note');
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
				missing: 'Choose somebody, or write a name.',
				newcomers: true,
			}),
		);
		const title = this.add(
			new TextField(el, { name: 'Title', hint: 'Left empty, the names of who is there' }),
		);
		const when = this.add(
			new DayField(el, {
				name: 'When',
				value: 'today',
				when: 'coming',
				words,
			}),
		);
		return {
			first: people.length > 0 ? title : who,
			submit: () => {
				const { day } = when;
				if (day === undefined) return;
				submit({ title: title.text, people: who.people, newcomer: who.newcomer, day });
			},
		};
	}
}
