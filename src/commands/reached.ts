import type { Command, Here } from './command';
import { askForContact } from './log-contact';
import { chooseReferral, underWay, type Open } from './open-referrals';

/** The first conversation with somebody introduced: it is a contact like any other. */
export const MARK_REACHED: Command = {
	id: 'mark-reached',
	name: 'Mark introduced person as reached',
	icon: 'message-circle-heart',
	inMenus: true,
	offered: (here) => notReached(here).length > 0,
	run: async (here) => {
		const open = await chooseReferral(here, notReached(here), 'Whom did you reach?');
		const reached = open?.referral.referred.person;
		if (reached !== undefined) askForContact(here, [reached]);
	},
};

/** Of those introduced, the ones in whose note a contact can be logged. */
function notReached(here: Here): readonly Open[] {
	const open = underWay(here, ['introduced']);
	return open.filter(({ referral }) => referral.referred.person !== undefined);
}
