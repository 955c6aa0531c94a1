import type * as obsidian from 'obsidian';
import { Scope } from './keymap.ts';
import { Loud } from './loud.ts';
import { Suggestions } from './suggestions.ts';

/** Suggestions in a box of their own, for a field or for the editor. */
export abstract class PopoverSuggest<T> extends Loud {
	app: obsidian.App;
	scope: obsidian.Scope;
	protected readonly suggestEl: HTMLElement;
	protected readonly suggestions: Suggestions<T>;

	constructor(app: obsidian.App, scope?: obsidian.Scope) {
		super();
		this.app = app;
		this.scope = scope ?? new Scope();
		this.suggestEl = createDiv('suggestion-container');
		const rows = this.suggestEl.createDiv({ cls: 'suggestion', attr: { role: 'listbox' } });
		this.suggestions = new Suggestions<T>(rows, {
			render: (value, el) => this.renderSuggestion(value, el),
			choose: (value, event) => this.selectSuggestion(value, event),
			none: () => this.close(),
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	open(): void {
		document.body.append(this.suggestEl);
	}

	close(): void {
		this.suggestEl.remove();
	}

	onHistoryBack(): void {
		this.close();
	}

	/** Whether the key meant something here. */
	protected press(event: KeyboardEvent): boolean {
		if (!this.suggestEl.isConnected) return false;
		if (event.key !== 'Escape') return this.suggestions.press(event);
		this.close();
		event.preventDefault();
		event.stopPropagation();
		return true;
	}
}

type Selected<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

/** Suggestions for a field, asked for at each change and when it gets the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private readonly textInputEl: HTMLInputElement | HTMLDivElement;
	private selected: Selected<T> | undefined = undefined;

	constructor(app: obsidian.App, textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		this.textInputEl = textInputEl;
		const ask = (): void => this.ask();
		textInputEl.addEventListener('input', ask);
		textInputEl.addEventListener('focus', ask);
		textInputEl.addEventListener('blur', () => {
			this.app.keymap.popScope(this.scope);
			window.setTimeout(() => this.close(), 100);
		});
		this.scope.register(null, null, (event) => (this.press(event) ? false : undefined));
	}

	/** While it is open, keys are its own before they are those of a dialog below it. */
	override open(): void {
		super.open();
		this.app.keymap.popScope(this.scope);
		this.app.keymap.pushScope(this.scope);
	}

	override close(): void {
		super.close();
		this.app.keymap.popScope(this.scope);
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	getValue(): string {
		if (this.textInputEl instanceof HTMLInputElement) return this.textInputEl.value;
		return this.textInputEl.textContent;
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.textContent = value;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.selected?.(value, event);
	}

	onSelect(callback: Selected<T>): this {
		this.selected = callback;
		return this;
	}

	private ask(): void {
		this.open();
		this.suggestions.ask(() => this.getSuggestions(this.getValue()), this.limit);
	}
}

/** Suggestions where the cursor is. The stage asks after each thing typed, as the app does after each key. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: obsidian.EditorSuggestContext | null = null;
	limit = 100;

	constructor(app: obsidian.App) {
		super(app);
	}

	abstract onTrigger(
		cursor: obsidian.EditorPosition,
		editor: obsidian.Editor,
		file: obsidian.TFile | null,
	): obsidian.EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: obsidian.EditorSuggestContext): T[] | Promise<T[]>;

	setInstructions(_instructions: obsidian.Instruction[]): void {}

	override close(): void {
		super.close();
		this.context = null;
	}

	/** Test surface: the cursor is somewhere else or something was typed. Whether there is something to suggest. */
	trigger(editor: obsidian.Editor, file: obsidian.TFile): boolean {
		const info = this.onTrigger(editor.getCursor(), editor, file);
		if (info === null) {
			this.close();
			return false;
		}
		const context = { ...info, editor, file };
		this.context = context;
		this.open();
		this.suggestions.ask(() => this.getSuggestions(context), this.limit);
		return true;
	}

	/** Test surface: a key pressed in the editor. */
	key(event: KeyboardEvent): boolean {
		return this.press(event);
	}
}
