import type { Menu } from 'obsidian';
import type { Desk } from '../desk';
import type { SeveralAct } from '../words/several';

/** What a pane works with. */
export interface PaneTools {
	readonly desk: Desk;
	/** Adds what can be done for a person to a menu. */
	readonly addToMenu: (menu: Menu, person: string) => void;
	/** Runs a command by its id, for a person or, without one, as the palette does. Nothing happens when it is not offered. */
	readonly run: (id: string, person?: string) => void;
	/** Asks whether two people have been introduced to each other. */
	readonly introduce: (people: readonly [string, string]) => void;
	/** Asks for somebody new. */
	readonly makePerson: () => void;
	/** Asks what it takes to do something for several people at once, shows every line, and writes them as one act. */
	readonly doForSeveral: (act: SeveralAct, people: readonly string[]) => void;
}
