import type { NetworkAsOf } from '../../core/network/network-as-of';
import type { ReviewRow } from '../../core/review/review';
import { sayLoad } from '../../core/review/say';
import { tickOf } from './line-acts';
import { drawNobodyFound } from './nobody-found';
import { Pane } from './pane';
import { addRowMenu } from './row-menu';

export const REVIEW_PANE = 'kith-review';

/** This week's plan. */
export class ReviewPane extends Pane {
	override getViewType(): string {
		return REVIEW_PANE;
	}

	override getDisplayText(): string {
		return 'Weekly review';
	}

	protected override draw(el: HTMLElement, known: NetworkAsOf): void {
		if (known.people().length === 0) {
			const { makePerson } = this.tools;
			drawNobodyFound(el, known, { app: this.app, makePerson });
			return;
		}
		const review = this.tools.desk.review(known);
		el.createEl('p', { text: sayLoad(review) });
		this.#list(el, review.thisWeek, known);
		if (review.notThisWeek.length === 0) return;
		el.createEl('h4', { text: 'Not this week' });
		this.#list(el, review.notThisWeek, known);
	}

	#list(el: HTMLElement, rows: readonly ReviewRow[], known: NetworkAsOf): void {
		const list = el.createEl('ul');
		for (const row of rows) {
			const { name, person, why, say, notNow, source } = row;
			const item = list.createEl('li');
			if (person === undefined) item.createSpan({ text: name });
			else this.link(item, name, person);
			item.createSpan({ text: ` ${why} ` });
			if (source !== undefined) this.link(item, 'Where', source.path, source.line);
			this.#addMenu(item, row, known);
			if (say !== '') item.createDiv({ text: say });
			if (notNow !== undefined) item.createDiv({ text: notNow });
		}
	}

	#addMenu(item: HTMLElement, row: ReviewRow, known: NetworkAsOf): void {
		const { desk, addToMenu } = this.tools;
		const { name, person } = row;
		const acts = tickOf(desk, known, row);
		if (acts.length === 0 && person === undefined) return;
		addRowMenu(item, {
			name,
			acts,
			...(person !== undefined && {
				more: (menu) => {
					addToMenu(menu, person);
				},
			}),
		});
	}
}
