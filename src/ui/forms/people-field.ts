import { AbstractInputSuggest, Setting, type App, type SearchComponent } from 'obsidian';
import { drawChoice, findChoices, type PersonChoice } from '../person-choice';
import type { Field } from './form-modal';

/** What a field for people is told. */
export interface PeopleQuestion {
	readonly name: string;
	readonly choices: readonly PersonChoice[];
	readonly chosen: readonly PersonChoice[];
	/** Said when nobody is chosen; a field without it may be left empty. */
	readonly missing?: string;
	/** One person at most: choosing another replaces them. */
	readonly one?: boolean;
	/** A name that nobody has yet will do. */
	readonly newcomers?: boolean;
}

/** No name has more letters. */
const LONGEST = 100;

/**
 * A field for people: typing suggests them by name and alias, Enter takes the one that is marked, and each stands below
 * as a button that takes them out again.
 */
export class PeopleField implements Field {
	readonly #question: PeopleQuestion;
	readonly #setting: Setting;
	readonly #list: HTMLElement;
	#chosen: readonly PersonChoice[];
	#search: SearchComponent | undefined;

	constructor(app: App, el: HTMLElement, question: PeopleQuestion) {
		this.#question = question;
		this.#chosen = question.chosen;
		this.#setting = new Setting(el).setName(question.name).addSearch((search) => {
			this.#search = search.setPlaceholder('Name');
			search.inputEl.maxLength = LONGEST;
			const suggest = new PersonSuggest(app, search.inputEl, (query) =>
				findChoices(question.choices, query).filter((one) => !this.#chosen.includes(one)),
			);
			suggest.onSelect((choice) => {
				suggest.setValue('');
				suggest.close();
				this.#choose(question.one ? [choice] : [...this.#chosen, choice]);
			});
		});
		this.#list = this.#setting.settingEl.createDiv({ cls: 'kith-chosen' });
		this.#draw();
	}

	get people(): readonly PersonChoice[] {
		return this.#chosen;
	}

	/** The name that was written of somebody without a note, where that will do. */
	get newcomer(): string | undefined {
		const name = this.#written();
		return this.#question.newcomers && name !== '' ? name : undefined;
	}

	check(): string | undefined {
		this.#takeWritten();
		const said = this.#complaint();
		this.#setting.setErrorMessage(said ?? null);
		return said;
	}

	focus(): void {
		this.#search?.inputEl.focus();
	}

	#written(): string {
		return (this.#search?.getValue() ?? '').slice(0, LONGEST).trim();
	}

	/** Whoever wrote the whole name of one person means them, though they never took them from the list. */
	#takeWritten(): void {
		const [only, another] = this.#namesakes();
		if (only === undefined || another !== undefined) return;
		const others = this.#chosen.filter((one) => one !== only);
		this.#search?.setValue('');
		this.#choose(this.#question.one ? [only] : [...others, only]);
	}

	#namesakes(): readonly PersonChoice[] {
		const written = this.#written().toLowerCase();
		return this.#question.choices.filter(({ names }) =>
			names.some((name) => name.toLowerCase() === written),
		);
	}

	/** What was written is never passed over in silence. */
	#complaint(): string | undefined {
		const { missing, newcomers, one } = this.#question;
		const written = this.#written();
		const [chosen] = this.#chosen;
		if (written === '') return chosen === undefined ? missing : undefined;
		if (this.#namesakes().length > 1)
			return `Several people are called “${written}”. Choose one from the list.`;
		if (!newcomers) return `Nobody is called “${written}”. Choose somebody from the list.`;
		return one && chosen !== undefined
			? `There can be one only: take out ${chosen.name}, or “${written}”.`
			: undefined;
	}

	#choose(people: readonly PersonChoice[]): void {
		this.#chosen = people;
		this.#setting.setErrorMessage(null);
		this.#draw();
	}

	#draw(): void {
		this.#list.empty();
		for (const person of this.#chosen) {
			const { name, folder } = person;
			const who = folder === '' ? name : `${name} (${folder})`;
			const button = this.#list.createEl('button', {
				cls: 'kith-chip',
				text: name,
				attr: { 'aria-label': `Take out ${who}`, type: 'button' },
			});
			if (folder !== '') button.createSpan({ cls: 'kith-choice-beside', text: folder });
			button.addEventListener('click', () => {
				this.#choose(this.#chosen.filter((one) => one !== person));
				this.focus();
			});
		}
	}
}

class PersonSuggest extends AbstractInputSuggest<PersonChoice> {
	readonly #find: (query: string) => readonly PersonChoice[];

	constructor(
		app: App,
		input: HTMLInputElement,
		find: (query: string) => readonly PersonChoice[],
	) {
		super(app, input);
		this.#find = find;
		this.limit = 12;
	}

	protected override getSuggestions(query: string): PersonChoice[] {
		return [...this.#find(query)];
	}

	override renderSuggestion(choice: PersonChoice, el: HTMLElement): void {
		drawChoice(choice, el);
	}
}
