import { draftThankYou, isMailAddress } from '../core/record/draft-thank-you';
import { markThanked } from '../core/record/mark-thanked';
import type { Obligation, ThankedStage } from '../core/referral/referral';
import { ThankYouForm } from '../ui/forms/thank-you-form';
import { pickWords } from '../ui/picker';
import type { Command, Here } from './command';

/** A thank-you that is owed to somebody with a note. */
interface OwedThanks {
	readonly obligation: Obligation;
	readonly stage: ThankedStage;
	/** Their note. */
	readonly person: string;
}

/** The thank-yous owed to the person a command is about, or to everybody, oldest first. */
function owedThanks({ desk, known, person }: Here): readonly OwedThanks[] {
	return desk.obligations(known).flatMap((obligation) => {
		const { kind, stage, closed, towards } = obligation;
		if (kind !== 'thank-you' || stage === undefined || closed !== undefined) return [];
		if (towards.person === undefined) return [];
		return person === undefined || person === towards.person
			? [{ obligation, stage, person: towards.person }]
			: [];
	});
}

/** Which of the thank-yous is meant: the only one there is, or the one the user chooses. */
async function chooseThanks(here: Here, question: string): Promise<OwedThanks | undefined> {
	const owed = owedThanks(here);
	if (owed.length < 2 && here.person !== undefined) return owed[0];
	return pickWords(here.desk.app, {
		placeholder: question,
		none: 'No thank-you is owed.',
		items: owed,
		say: ({ obligation }) => `${obligation.towards.name}: ${obligation.why}`,
	});
}

const MARK_THANKED: Command = {
	id: 'mark-thanked',
	name: 'Mark as thanked',
	icon: 'heart-handshake',
	inMenus: true,
	offered: (here) => owedThanks(here).length > 0,
	run: async (here) => {
		const owed = await chooseThanks(here, 'What did you thank for?');
		if (owed !== undefined) await mark(here, owed);
	},
};

const DRAFT_THANK_YOU: Command = {
	id: 'draft-thank-you',
	name: 'Draft thank-you',
	icon: 'pen-line',
	inMenus: true,
	offered: (here) => owedThanks(here).length > 0,
	run: async (here) => {
		const { desk, known } = here;
		const owed = await chooseThanks(here, 'What do you want to say thank you for?');
		if (owed === undefined) return;
		const { obligation, stage, person } = owed;
		const mails = known.person(person)?.facts.mails.filter(isMailAddress) ?? [];
		new ThankYouForm(desk.app, {
			name: obligation.towards.name,
			draft: draftThankYou(
				{ ...obligation, stage },
				{ settings: desk.settings, today: desk.today },
			),
			mail: mails.length === 1 ? mails[0] : undefined,
			submit: () => void mark(here, owed),
		}).open();
	},
};

async function mark({ desk }: Here, { obligation, stage, person }: OwedThanks): Promise<void> {
	const { about, further } = obligation;
	const id = desk.newId();
	const wish = {
		person: desk.party(person),
		owed: { stage, about, ...(further && { further }) },
		day: desk.today,
		id,
	};
	await desk.carryOut(markThanked(wish, desk.writing));
}

/** Saying thank you, and that it was said. */
export const THANKS_COMMANDS: readonly Command[] = [DRAFT_THANK_YOU, MARK_THANKED];
