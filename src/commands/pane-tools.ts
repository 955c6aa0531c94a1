import type { Desk } from '../ui/desk';
import type { PaneTools } from '../ui/panes/pane';
import { COMMANDS } from './commands';
import { askToSnooze } from './later';
import { NEW_PERSON } from './new-notes';
import { addToMenu, callCommand, hereOf } from './register';

/** What panes can ask for, who know no command themselves. */
export function paneTools(desk: Desk): PaneTools {
	return {
		desk,
		addToMenu: (menu, person) => {
			addToMenu(menu, desk, COMMANDS, person);
		},
		makePerson: () => {
			callCommand(desk, NEW_PERSON, false);
		},
		snooze: (people) => {
			const here = hereOf(desk, undefined);
			if (here !== undefined) askToSnooze(here, people);
		},
	};
}
