import type { App } from 'obsidian';
import { mailLink, type Draft } from '../../core/record/draft-thank-you';
import { tell } from '../act-notice';
import { copyText } from '../copy-text';
import { FormModal, type Drawn } from './form-modal';
import { LettersField } from './letters-field';

/** What the form begins with. */
export interface ThankYouQuestion {
	/** Whoever is thanked. */
	readonly name: string;
	readonly draft: Draft;
	/** Their one mail address; without it nothing can be opened in mail. */
	readonly mail: string | undefined;
	/** They have been thanked. */
	readonly submit: () => void;
}

/** A thank-you to read over, change, and take along. It is sent by the person alone, and only then marked. */
export class ThankYouForm extends FormModal {
	readonly #question: ThankYouQuestion;

	constructor(app: App, question: ThankYouQuestion) {
		super(app, `Thank ${question.name}`, 'Mark as thanked');
		this.#question = question;
	}

	protected override draw(): Drawn {
		const { draft, mail, submit } = this.#question;
		const letter = this.add(
			new LettersField(this.contentEl, { name: 'Message', value: draft.text }),
		);
		const copy = { label: 'Copy', run: () => void copyText(letter.text, this.contentEl) };
		const open = { label: 'Open in mail', run: () => this.#openMail(letter.text) };
		return { first: letter, submit, beside: mail === undefined ? [copy] : [copy, open] };
	}

	#openMail(text: string): void {
		const { draft, mail = '' } = this.#question;
		const link = mailLink(mail, { ...draft, text });
		if (link === undefined) tell(['This is too long to open in mail. Copy it instead.'], []);
		else window.open(link);
	}
}
