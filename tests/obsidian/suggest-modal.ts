import type * as obsidian from 'obsidian';
import { prepareFuzzySearch } from './fuzzy.ts';
import { Modal } from './modal.ts';
import { Suggestions } from './suggestions.ts';

/** A field with suggestions below it. It closes before what was chosen is told. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	private readonly suggestions: Suggestions<T>;

	constructor(app: obsidian.App) {
		super(app);
		this.modalEl.className = 'prompt';
		const container = createDiv('prompt-input-container');
		const attr = { role: 'combobox', spellcheck: 'false', enterkeyhint: 'done' };
		this.inputEl = container.createEl('input', { cls: 'prompt-input', type: 'text', attr });
		this.resultContainerEl = createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
		this.modalEl.replaceChildren(container, this.resultContainerEl);
		this.suggestions = new Suggestions<T>(this.resultContainerEl, {
			render: (value, el) => this.renderSuggestion(value, el),
			choose: (value, event) => this.selectSuggestion(value, event),
			none: () => this.onNoSuggestion(),
		});
		this.inputEl.addEventListener('input', () => this.ask());
		this.inputEl.addEventListener('keydown', (event) => this.suggestions.press(event));
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		this.ask();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: obsidian.Instruction[]): void {
		this.modalEl.querySelector('.prompt-instructions')?.remove();
		const el = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const instruction = el.createDiv('prompt-instruction');
			instruction.createSpan({ cls: 'prompt-instruction-command', text: command });
			instruction.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.suggestions.chooseSelected(event);
	}

	private ask(): void {
		this.suggestions.ask(() => this.getSuggestions(this.inputEl.value), this.limit);
	}
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<obsidian.FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): obsidian.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const matches: obsidian.FuzzyMatch<T>[] = [];
		for (const item of this.getItems()) {
			const match = search(this.getItemText(item));
			if (match !== null) matches.push({ item, match });
		}
		return matches.sort((one, other) => other.match.score - one.match.score);
	}

	renderSuggestion({ item }: obsidian.FuzzyMatch<T>, el: HTMLElement): void {
		el.setText(this.getItemText(item));
	}

	onChooseSuggestion({ item }: obsidian.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
}
