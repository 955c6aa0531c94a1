import type { Desk } from '../ui/desk';
import type { PaneTools } from '../ui/parts/pane-tools';
import { COMMANDS } from './commands';
import { NEW_PERSON } from './new-notes';
import { askForIntroduction } from './referrals';
import { addToMenu, callCommand, hereOf } from './register';
import { askForSeveral } from './several';

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
		introduce: (people) => {
			const here = hereOf(desk, undefined);
			if (here !== undefined) askForIntroduction(here, people);
		},
		makePerson: () => {
			callCommand(desk, NEW_PERSON, false);
		},
		doForSeveral: (act, people) => {
			const here = hereOf(desk, undefined);
			if (here !== undefined) void askForSeveral(here, act, people);
		},
	};
}
