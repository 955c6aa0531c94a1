import type * as obsidian from 'obsidian';
import { prepareFuzzySearch, renderMatches, sortSearchResults } from '../../obsidian/fuzzy.ts';
import { type Stage } from '../../obsidian/stage.ts';
import { SuggestModal } from '../../obsidian/suggest-modal.ts';

interface Found {
	readonly id: string;
	readonly name: string;
	readonly match: obsidian.SearchResult;
}

/** The commands that are offered where the person is, found by letters of their names. */
export class Palette extends SuggestModal<Found> {
	private readonly stage: Stage;

	constructor(stage: Stage) {
		super(stage.app as unknown as obsidian.App);
		this.stage = stage;
		this.emptyStateText = 'No commands found.';
		this.setPlaceholder('Type a command');
		this.inputEl.setAttribute('aria-label', 'Command');
	}

	getSuggestions(query: string): Found[] {
		const search = prepareFuzzySearch(query);
		const found = [...this.stage.backstage.commands.values()].flatMap(({ id, name }) => {
			const match = search(name);
			return match !== null && this.stage.offers(id) ? [{ id, name, match }] : [];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion({ name, match }: Found, el: HTMLElement): void {
		renderMatches(el, name, match.matches);
	}

	onChooseSuggestion({ id }: Found): void {
		void this.stage.command(id);
	}
}
