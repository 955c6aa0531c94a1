import { formatAgo } from '../../core/calendar/say-day';
import type { NetworkAsOf } from '../../core/network/network-as-of';
import type { Person } from '../../core/people/person';
import { Pane } from './pane';
import { addRowMenu } from './row-menu';

export const PEOPLE_PANE = 'kith-people';

/** Everybody, by name, with tier and last contact; those that are ticked can be snoozed together. */
export class PeoplePane extends Pane {
	/** Their notes. */
	readonly #ticked = new Set<string>();

	override getViewType(): string {
		return PEOPLE_PANE;
	}

	override getDisplayText(): string {
		return 'People';
	}

	protected override draw(el: HTMLElement, known: NetworkAsOf): void {
		const people = known.people();
		el.createEl('p', { text: people.length === 1 ? '1 person' : `${people.length} people` });
		const snooze = this.#addSnooze(el, people);
		const list = el.createEl('ul');
		for (const { path, name } of people) {
			const item = list.createEl('li');
			this.#addTick(item, { path, name }, snooze);
			this.link(item, name, path);
			const { tier } = known.standing(path);
			const last = known.lastContact(path);
			const ago = last === undefined ? 'no contact yet' : formatAgo(last.day, known.today);
			item.createSpan({
				text: ` ${tier === undefined ? 'no tier' : `tier ${tier}`}, ${ago}`,
			});
			addRowMenu(item, {
				name,
				acts: [],
				more: (menu) => {
					this.tools.addToMenu(menu, path);
				},
			});
		}
	}

	/** The button for those that are ticked; answers with what says anew how many they are. */
	#addSnooze(el: HTMLElement, people: readonly Person[]): () => void {
		const ticked = () => people.filter(({ path }) => this.#ticked.has(path));
		const button = el.createEl('button', { attr: { type: 'button' } });
		button.addEventListener('click', () => {
			this.tools.snooze(ticked().map(({ path }) => path));
		});
		const count = () => {
			const { length } = ticked();
			button.setText(length === 1 ? 'Snooze 1 person' : `Snooze ${length} people`);
			button.toggle(length > 0);
		};
		count();
		return count;
	}

	#addTick(
		item: HTMLElement,
		{ path, name }: Pick<Person, 'path' | 'name'>,
		changed: () => void,
	): void {
		const attr = { type: 'checkbox', 'aria-label': `Tick ${name}` };
		const box = item.createEl('input', { attr });
		box.checked = this.#ticked.has(path);
		box.addEventListener('change', () => {
			if (box.checked) this.#ticked.add(path);
			else this.#ticked.delete(path);
			changed();
		});
	}
}
