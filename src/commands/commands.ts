import type { Command } from './command';
import { HISTORY_COMMANDS } from './history';
import { LATER_COMMANDS } from './later';
import { LOG_CONTACT } from './log-contact';
import { PANE_COMMANDS } from './panes';
import { REFERRAL_COMMANDS } from './referrals';
import { STANDING_COMMANDS } from './standing';
import { THANKS_COMMANDS } from './thanks';

/** Everything a person can ask for, in the order in which menus show it. */
export const COMMANDS: readonly Command[] = [
	LOG_CONTACT,
	...REFERRAL_COMMANDS,
	...THANKS_COMMANDS,
	...LATER_COMMANDS,
	...STANDING_COMMANDS,
	...PANE_COMMANDS,
	...HISTORY_COMMANDS,
];
