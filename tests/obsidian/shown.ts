import type { Menu } from './menu.ts';
import type { Modal } from './modal.ts';
import type { Notice } from './notice.ts';

interface Shown {
	readonly notices: Notice[];
	readonly modals: Modal[];
	readonly menus: Menu[];
}

/** What lies over the window now, in the order in which it came. The window is one, whatever app is in it. */
export const shown: Shown = { notices: [], modals: [], menus: [] };

export function withdraw<T>(list: T[], entry: T): void {
	const at = list.indexOf(entry);
	if (at !== -1) list.splice(at, 1);
}
