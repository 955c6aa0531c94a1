import { formatAgo } from '../../core/calendar/say-day';
import type { NetworkAsOf } from '../../core/network/network-as-of';
import { Pane } from './pane';
import { addRowMenu } from './row-menu';

export const PEOPLE_PANE = 'kith-people';

/** Everybody, by name, with tier and last contact. */
export class PeoplePane extends Pane {
	override getViewType(): string {
		return PEOPLE_PANE;
	}

	override getDisplayText(): string {
		return 'People';
	}

	protected override draw(el: HTMLElement, known: NetworkAsOf): void {
		const people = known.people();
		el.createEl('p', { text: people.length === 1 ? '1 person' : `${people.length} people` });
		const list = el.createEl('ul');
		for (const { path, name } of people) {
			const item = list.createEl('li');
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
}
