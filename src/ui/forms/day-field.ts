import { Setting, type TextComponent } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { DayWords } from './day-words';
import type { Field } from './form-modal';

/** What a field for a day is told. */
export interface DayQuestion {
	readonly name: string;
	/** What stands in it at first: “today”, or nothing. */
	readonly value: string;
	/** Whether the day has been or is to come. */
	readonly when: 'past' | 'coming';
	/** Said of a day on the other side of today, which is refused; absent: it is taken. */
	readonly otherSide?: string;
	readonly words: DayWords;
	/** May be left empty. */
	readonly optional?: boolean;
}

/** Examples of what can be written. */
const HINTS = {
	past: 'yesterday, last friday, 5 march',
	coming: 'friday, in 2 weeks, 5 march',
} as const;

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
				.setPlaceholder(HINTS[question.when])
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
		const { when, words: days } = this.#question;
		return words === '' ? undefined : days[when](words);
	}

	get isEmpty(): boolean {
		return this.#words() === '';
	}

	check(): string | undefined {
		const said = this.#fault();
		this.#setting.setErrorMessage(said ?? null);
		return said;
	}

	#fault(): string | undefined {
		const { day } = this;
		const { when, optional, otherSide, words } = this.#question;
		if (this.isEmpty && optional) return undefined;
		if (day === undefined) return `No day was understood here. Try ${HINTS[when]}.`;
		const isBeyond = when === 'past' ? day > words.today : day < words.today;
		return isBeyond ? otherSide : undefined;
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
		this.#setting.setDesc(day === undefined ? '' : this.#question.words.say(day));
	}
}
