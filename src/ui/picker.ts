import { prepareSimpleSearch, SuggestModal, type App } from 'obsidian';

/** A list to choose one thing from by typing part of it. */
export interface Choices<T> {
	/** What is asked: “Whom did you meet?” */
	readonly placeholder: string;
	/** Said when nothing is found. */
	readonly none: string;
	readonly find: (query: string) => readonly T[];
	readonly draw: (item: T, el: HTMLElement) => void;
}

/** Asks the person to choose; `undefined` when they close the list instead. The first is chosen by Enter alone. */
export function pick<T>(app: App, choices: Choices<T>): Promise<T | undefined> {
	return new Promise((resolve) => {
		new Picker(app, choices, resolve).open();
	});
}

/** The same among things that are told apart by a few words each. */
export function pickWords<T>(
	app: App,
	of: Pick<Choices<T>, 'placeholder' | 'none'> & {
		readonly items: readonly T[];
		readonly say: (item: T) => string;
	},
): Promise<T | undefined> {
	return pick(app, {
		...of,
		find: (query) => {
			const search = prepareSimpleSearch(query.trim().slice(0, 100));
			return query.trim() === '' ? of.items : of.items.filter((item) => search(of.say(item)));
		},
		draw: (item, el) => {
			el.setText(of.say(item));
		},
	});
}

class Picker<T> extends SuggestModal<T> {
	readonly #choices: Choices<T>;
	readonly #resolve: (item: T | undefined) => void;
	#chosen: T | undefined;

	constructor(app: App, choices: Choices<T>, resolve: (item: T | undefined) => void) {
		super(app);
		this.#choices = choices;
		this.#resolve = resolve;
		this.emptyStateText = choices.none;
		this.setPlaceholder(choices.placeholder);
	}

	override getSuggestions(query: string): T[] {
		return [...this.#choices.find(query)];
	}

	override renderSuggestion(item: T, el: HTMLElement): void {
		this.#choices.draw(item, el);
	}

	override onChooseSuggestion(item: T): void {
		this.#chosen = item;
	}

	override onClose(): void {
		super.onClose();
		// The app closes the list first and says only then what was chosen.
		window.setTimeout(() => {
			this.#resolve(this.#chosen);
		});
	}
}
