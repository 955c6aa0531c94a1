import type { App } from 'obsidian';
import { FormModal, type Drawn } from './form-modal';
import { TextField } from './text-field';

/** A question with one line for an answer. */
export interface TextFormQuestion {
	readonly title: string;
	readonly send: string;
	readonly name: string;
	/** Said when it is left empty. */
	readonly missing: string;
	readonly submit: (text: string) => void;
}

/** Asks for one line of text. */
export class TextForm extends FormModal {
	readonly #question: TextFormQuestion;

	constructor(app: App, question: TextFormQuestion) {
		super(app, question.title, question.send);
		this.#question = question;
	}

	protected override draw(): Drawn {
		const { name, missing, submit } = this.#question;
		const field = this.add(new TextField(this.contentEl, { name, missing }));
		return {
			first: field,
			submit: () => {
				submit(field.text);
			},
		};
	}
}
