import type { Referral, Stage } from '../core/referral/referral';
import { pickWords } from '../ui/picker';
import type { Here } from './command';

/** A referral whose referrer has a note. */
export interface Open {
	readonly desk: Here['desk'];
	readonly referral: Referral;
	/** The referrer's note. */
	readonly referrer: string;
}

/** The referrals at one of these stages: a person's, as referrer or as introduced, or everybody's. */
export function underWay({ known, desk, person }: Here, after: readonly Stage[]): readonly Open[] {
	return desk.referrals(known).received.flatMap((referral) => {
		const { referrer, referred, stage } = referral;
		const path = referrer.person;
		const isTheirs = person === undefined || path === person || referred.person === person;
		return path !== undefined && isTheirs && after.includes(stage)
			? [{ desk, referral, referrer: path }]
			: [];
	});
}

/** Which of them is meant: the only one a person has, or the one the user chooses. */
export async function chooseReferral(
	{ desk, person }: Here,
	open: readonly Open[],
	question: string,
): Promise<Open | undefined> {
	if (open.length < 2 && person !== undefined) return open[0];
	return pickWords(desk.app, {
		placeholder: question,
		none: 'No introduction is waiting for this.',
		items: open,
		say: ({ referral }) => sayReferral(referral),
	});
}

function sayReferral({ referrer, referred, stage }: Referral): string {
	return `${referrer.name} → ${referred.name} (${stage})`;
}
