import type { NetworkAsOf } from '../core/network/network-as-of';
import type { Desk } from '../ui/desk';
import type { LikelyPeople } from '../ui/likely-people';

/** Where a command is called: what is known, and whom it is about. */
export interface Here extends LikelyPeople {
	readonly desk: Desk;
	readonly known: NetworkAsOf;
	/** Path of the person's note a command is called for, or the open note's; `undefined` when it is nobody's. */
	readonly person: string | undefined;
}

/** Something a person can ask for, by the palette, by a menu, or from a pane. */
export interface Command {
	/** Without the plugin's name, as the app wants it; it is part of people's shortcuts and never changes. */
	readonly id: string;
	/** In sentence case, as the palette shows it. */
	readonly name: string;
	readonly icon: string;
	/** It stands in the menus of a person's note and of links to it. */
	readonly inMenus?: boolean;
	/** Whether there is anything to do it to, for this person or, when it is nobody's, at all; absent: always. */
	readonly offered?: (here: Here) => boolean;
	readonly run: (here: Here) => void | Promise<void>;
	/** What it does while the notes are still being read; absent: it says that they are. */
	readonly early?: (desk: Desk) => void | Promise<void>;
}
