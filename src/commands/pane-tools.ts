import type { Desk } from '../ui/desk';
import type { PaneTools } from '../ui/parts/pane-tools';
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
		run: (id, person) => {
			const command = COMMANDS.find((one) => one.id === id);
			if (command === undefined) return;
			const here = person === undefined ? undefined : hereOf(desk, person);
			if (here === undefined) callCommand(desk, command, false);
			else if (command.offered?.(here) !== false) void command.run(here);
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
