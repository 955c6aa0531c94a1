import { surface } from './loud.ts';

/** What a list of suggestions asks of whoever shows it. */
export interface SuggestionOwner<T> {
	render(value: T, el: HTMLElement): void;
	choose(value: T, event: MouseEvent | KeyboardEvent): void;
	/** What to show where nothing is suggested. */
	none(): void;
}

/** Suggestions in rows, one of them selected: arrows, Home and End walk, Enter or a click chooses. */
export class Suggestions<T> {
	values: readonly T[] = [];
	private at = 0;
	private asked = 0;
	private readonly el: HTMLElement;
	private readonly owner: SuggestionOwner<T>;

	constructor(el: HTMLElement, owner: SuggestionOwner<T>) {
		this.el = el;
		this.owner = owner;
	}

	/** The latest question alone is answered, however long an earlier one takes. */
	ask(question: () => readonly T[] | Promise<readonly T[]>, limit: number): void {
		this.asked += 1;
		const { asked } = this;
		const show = (values: readonly T[]): void => {
			if (asked === this.asked) this.show(limit > 0 ? values.slice(0, limit) : values);
		};
		try {
			const answer = question();
			if (answer instanceof Promise) answer.then(show).catch(surface);
			else show(answer);
		} catch (error) {
			surface(error);
		}
	}

	/** Whether the key meant something to the list. */
	press(event: KeyboardEvent): boolean {
		if (event.isComposing) return false;
		if (event.key === 'ArrowDown') this.select(this.at + 1);
		else if (event.key === 'ArrowUp') this.select(this.at - 1);
		else if (event.key === 'Home') this.select(0);
		else if (event.key === 'End') this.select(this.values.length - 1);
		else if (event.key === 'Enter') this.chooseSelected(event);
		else return false;
		event.preventDefault();
		return true;
	}

	chooseSelected(event: MouseEvent | KeyboardEvent): void {
		const value = this.values[this.at];
		if (value !== undefined) this.owner.choose(value, event);
	}

	private show(values: readonly T[]): void {
		this.values = values;
		this.el.empty();
		if (values.length === 0) this.owner.none();
		for (const [index, value] of values.entries()) this.row(value, index);
		this.select(0);
	}

	private row(value: T, index: number): void {
		const row = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
		this.owner.render(value, row);
		row.addEventListener('mousemove', () => this.select(index));
		row.addEventListener('click', (event) => this.owner.choose(value, event));
	}

	private select(index: number): void {
		const count = this.values.length;
		this.at = count === 0 ? 0 : (index + count) % count;
		for (const [each, row] of [...this.el.querySelectorAll('.suggestion-item')].entries()) {
			row.toggleClass('is-selected', each === this.at);
			row.setAttribute('aria-selected', String(each === this.at));
		}
	}
}
