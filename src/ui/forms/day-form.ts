import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { PersonChoice } from '../person-choice';
import { DayField } from './day-field';
import type { DayWords } from './day-words';
import { FormModal, type Drawn } from './form-modal';
import { PeopleField } from './people-field';
import { TextField } from './text-field';

/** A question with a day for an answer, and perhaps a line of text. */
export interface DayFormQuestion {
	/** What it is about: “Snooze Ana Silva”. */
	readonly title: string;
	/** The button: “Snooze”. */
	readonly send: string;
	/** Of whom it is asked, when it is of several. */
	readonly who?: {
		readonly choices: readonly PersonChoice[];
		readonly chosen: readonly PersonChoice[];
	};
	/** The name of the day's field: “Until”. */
	readonly name: string;
	/** What stands in it at first. */
	readonly value: string;
	/** Whether the day has been or is to come. */
	readonly when: 'past' | 'coming';
	/** Said of a day on the other side of today; absent: it is taken. */
	readonly otherSide?: string;
	readonly words: DayWords;
	/** The name of the text's field; without it no text is asked for. */
	readonly about?: string;
	readonly submit: (answer: DayAnswer) => void;
}

interface DayAnswer {
	readonly day: Day;
	readonly words: string;
	/** Empty where nobody was asked for. */
	readonly people: readonly PersonChoice[];
}

/** Asks for a day, and perhaps a line about it. */
export class DayForm extends FormModal {
	readonly #question: DayFormQuestion;

	constructor(app: App, question: DayFormQuestion) {
		super(app, question.title, question.send);
		this.#question = question;
	}

	protected override draw(): Drawn {
		const { who, name, value, when, otherSide, words, about, submit } = this.#question;
		const el = this.contentEl;
		const whom =
			who &&
			this.add(
				new PeopleField(this.app, el, { name: 'Who', missing: 'Choose somebody.', ...who }),
			);
		const asksWho = who?.chosen.length === 0 ? whom : undefined;
		const side = otherSide === undefined ? {} : { otherSide };
		const day = this.add(new DayField(el, { name, value, when, words, ...side }));
		const text = about === undefined ? undefined : this.add(new TextField(el, { name: about }));
		return {
			first: asksWho ?? (when === 'past' && text !== undefined ? text : day),
			submit: () => {
				const people = whom?.people ?? [];
				if (day.day !== undefined)
					submit({ day: day.day, words: text?.text ?? '', people });
			},
		};
	}
}
