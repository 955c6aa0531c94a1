import { Menu, setIcon } from 'obsidian';

/** Something to do about a row of a pane. */
export interface RowAct {
	readonly title: string;
	readonly icon: string;
	readonly run: () => void;
}

/** What a row's menu holds. */
export interface RowMenu {
	/** Whom or what the row is about, for those who hear the button. */
	readonly name: string;
	readonly acts: readonly RowAct[];
	/** Adds what can be done for the row's person. */
	readonly more?: (menu: Menu) => void;
}

/** Adds a button to a row that opens its menu; a right click on the row opens it too. */
export function addRowMenu(row: HTMLElement, of: RowMenu): void {
	const button = row.createEl('button', {
		cls: 'clickable-icon',
		attr: { type: 'button', 'aria-label': `More for ${of.name}`, 'aria-haspopup': 'menu' },
	});
	setIcon(button, 'more-horizontal');
	button.addEventListener('click', () => {
		const { left, bottom } = button.getBoundingClientRect();
		menuOf(of).showAtPosition({ x: left, y: bottom }, button.ownerDocument);
	});
	row.addEventListener('contextmenu', (event) => {
		event.preventDefault();
		menuOf(of).showAtMouseEvent(event);
	});
}

function menuOf({ acts, more }: RowMenu): Menu {
	const menu = new Menu();
	for (const { title, icon, run } of acts) {
		menu.addItem((item) => item.setSection('row').setTitle(title).setIcon(icon).onClick(run));
	}
	more?.(menu);
	return menu;
}
