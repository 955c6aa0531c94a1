import type { Command } from './command';
import { HISTORY_COMMANDS } from './history';
import { LATER_COMMANDS } from './later';
import { LOG_CONTACT } from './log-contact';
import { NEW_NOTE_COMMANDS } from './new-notes';
import { PANE_COMMANDS } from './panes';
import { REFERRAL_COMMANDS } from './referrals';
import { STANDING_COMMANDS } from './standing';
import { THANKS_COMMANDS } from './thanks';
import { WRITE_REVIEW } from './write-review';

/** Everything a person can ask for, in the order in which menus show it. */
export const COMMANDS: readonly Command[] = [
	LOG_CONTACT,
	...REFERRAL_COMMANDS,
	...THANKS_COMMANDS,
	...LATER_COMMANDS,
	...STANDING_COMMANDS,
	...NEW_NOTE_COMMANDS,
	...PANE_COMMANDS,
	WRITE_REVIEW,
	...HISTORY_COMMANDS,
];
