import { Setting, type TextComponent } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { Field } from './form-modal';

/** What a field for a day is told. */
export interface DayQuestion {
	readonly name: string;
	/** What stands in it at first: “today”, or nothing. */
	readonly value: string;
	/** The day that words mean; `undefined` when they are not understood. */
	readonly parse: (words: string) => Day | undefined;
	/** How the day is said back: “Friday 20 November 2026”. */
	readonly say: (day: Day) => string;
	/** May be left empty. */
	readonly optional?: boolean;
	/** Examples of what can be written. */
	readonly hint: string;
}

/** Longer input is not read: no day takes that many letters. */
const LONGEST = 100;

/** A field for a day in words; below it stands the day as it was understood. */
export class DayField implements Field {
	readonly #question: DayQuestion;
	readonly #setting: Setting;
	#text: TextComponent | undefined;

	constructor(el: HTMLElement, question: DayQuestion) {
		this.#question = question;
		this.#setting = new Setting(el).setName(question.name).addText((text) => {
			this.#text = text
				.setValue(question.value)
				.setPlaceholder(question.hint)
				.onChange(() => {
					this.#show();
				});
			text.inputEl.maxLength = LONGEST;
		});
		this.#show();
	}

	/** The day, or `undefined` when the field is empty or not understood. */
	get day(): Day | undefined {
		const words = this.#words();
		return words === '' ? undefined : this.#question.parse(words);
	}

	check(): string | undefined {
		const words = this.#words();
		const wrong = words === '' ? !this.#question.optional : this.day === undefined;
		const said = wrong ? `No day was understood here. Try ${this.#question.hint}.` : undefined;
		this.#setting.setErrorMessage(said ?? null);
		return said;
	}

	focus(): void {
		this.#text?.inputEl.select();
	}

	#words(): string {
		return (this.#text?.getValue() ?? '').slice(0, LONGEST).trim();
	}

	#show(): void {
		const { day } = this;
		this.#setting.setErrorMessage(null);
		this.#setting.setDesc(day === undefined ? '' : this.#question.say(day));
	}
}
