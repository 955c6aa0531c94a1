import type { Menu } from 'obsidian';
import type { Desk } from '../desk';

/** What a pane works with. */
export interface PaneTools {
	readonly desk: Desk;
	/** Adds what can be done for a person to a menu. */
	readonly addToMenu: (menu: Menu, person: string) => void;
	/** Runs a command by its id, for a person or, without one, as the palette does. Nothing happens when it is not offered. */
	readonly run: (id: string, person?: string) => void;
	/** Asks for somebody new. */
	readonly makePerson: () => void;
	/** Asks until when not to be reminded of these people. */
	readonly snooze: (people: readonly string[]) => void;
}
