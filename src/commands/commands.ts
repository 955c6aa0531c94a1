import { CHECK_VAULT } from './check';
import type { Command } from './command';
import { HISTORY_COMMANDS } from './history';
import { LATER_COMMANDS } from './later';
import { LOG_CONTACT } from './log-contact';
import { MEND_COMMANDS } from './mend';
import { NEW_NOTE_COMMANDS } from './new-notes';
import { PANE_COMMANDS } from './panes';
import { MARK_REACHED } from './reached';
import { REFERRAL_COMMANDS } from './referrals';
import { STANDING_COMMANDS } from './standing';
import { THANKS_COMMANDS } from './thanks';
import { WRITE_REVIEW } from './write-review';

/** Everything a person can ask for, in the order in which menus show it. */
export const COMMANDS: readonly Command[] = [
	LOG_CONTACT,
	...REFERRAL_COMMANDS,
	MARK_REACHED,
	...THANKS_COMMANDS,
	...LATER_COMMANDS,
	...STANDING_COMMANDS,
	...NEW_NOTE_COMMANDS,
	...PANE_COMMANDS,
	WRITE_REVIEW,
	...MEND_COMMANDS,
	CHECK_VAULT,
	...HISTORY_COMMANDS,
];
