import { askToConfirm, recordGiven, recordReferral } from '../core/record/record-referral';
import { recordBusiness } from '../core/record/outcome';
import type { Act } from '../core/record/act';
import type { Whom } from '../core/record/writing';
import type { Day } from '../core/calendar/day';
import type { Referral, Stage, ToldStage } from '../core/referral/referral';
import { tell } from '../ui/act-notice';
import { DayForm } from '../ui/forms/day-form';
import { dayWords } from '../ui/forms/day-words';
import {
	ReferralForm,
	type ReferralAnswer,
	type ReferralQuestion,
} from '../ui/forms/referral-form';
import { personChoices } from '../ui/person-choice';
import type { Command, Here } from './command';
import { askForPerson } from './new-notes';
import { chooseReferral, underWay, type Open } from './open-referrals';
import { choosePerson } from './whom';

const RECORD: Command = {
	id: 'record-referral',
	name: 'Record referral',
	icon: 'git-branch-plus',
	inMenus: true,
	run: (here) => {
		const { person, known, likely } = here;
		const choices = personChoices(known, person === undefined ? likely : [person]);
		askForReferral(here, { choices, from: choices.find(({ path }) => path === person) });
	},
};

/** Asks whether two people have been introduced to each other, who might like it. */
export function askForIntroduction(here: Here, [one, other]: readonly [string, string]): void {
	const choices = personChoices(here.known, [one, other]);
	const [from, to] = [one, other].map((who) => choices.find(({ path }) => path === who));
	askForReferral(here, { choices, from, to, step: 'given' });
}

function askForReferral(here: Here, question: Omit<ReferralQuestion, 'words' | 'submit'>): void {
	const { desk } = here;
	new ReferralForm(desk.app, {
		...question,
		words: dayWords(desk),
		submit: (answer) => void record(here, answer),
	}).open();
}

async function record(here: Here, answer: ReferralAnswer): Promise<void> {
	const { from, to, step } = answer;
	const { written } = await here.desk.carryOut(recorded(here, answer));
	if (typeof to !== 'string' || written.length === 0) return;
	const referrer = step === 'given' ? {} : { referrer: from };
	const run = () => {
		askForPerson(here, { name: to, ...referrer });
	};
	tell([`${to} has no note yet.`], [{ label: 'New person', run }]);
}

function recorded({ desk }: Here, { from, to, step, day, words }: ReferralAnswer): Act {
	const id = desk.newId();
	const first = desk.party(from.path);
	const other: Whom = typeof to === 'string' ? { name: to } : { name: to.name, person: to.path };
	return step === 'given'
		? recordGiven({ people: [first, other], day, words, id }, desk.writing)
		: recordReferral(
				{ referrer: first, referred: other, stage: step, day, words, id },
				desk.writing,
			);
}

/** A step of a referral that is under way. */
interface Step {
	readonly id: string;
	readonly name: string;
	readonly icon: string;
	/** The stages it can follow. */
	readonly after: readonly Stage[];
	/** What is asked when there are several: “Which introduction was made?” */
	readonly question: string;
	readonly send: string;
	readonly act: (referral: Open, told: Told) => Act;
}

interface Told {
	readonly day: Day;
	readonly words: string;
}

const PENDING: readonly Stage[] = ['asked', 'offered'];

const STEPS: readonly Step[] = [
	{
		id: 'ask-to-confirm',
		name: 'Note that I asked about an introduction',
		icon: 'circle-help',
		after: PENDING,
		question: 'Which introduction did you ask about?',
		send: 'Note',
		act: ({ desk, referral, referrer }, told) =>
			askToConfirm({ ...partiesOf(desk, referral, referrer), ...told }, desk.writing),
	},
	told('mark-introduced', 'Mark introduction as made', 'introduced', PENDING),
	told('mark-declined', 'Mark introduction as declined', 'declined', PENDING),
	told('mark-lapsed', 'Mark introduction as come to nothing', 'lapsed', [
		...PENDING,
		'introduced',
		'reached',
	]),
];

function told(id: string, name: string, stage: ToldStage, after: readonly Stage[]): Step {
	return {
		id,
		name,
		icon: stage === 'introduced' ? 'handshake' : 'circle-slash',
		after,
		question: 'Which introduction?',
		send: 'Mark',
		act: ({ desk, referral, referrer }, said) =>
			recordReferral(
				{ ...partiesOf(desk, referral, referrer), stage, ...said },
				desk.writing,
			),
	};
}

function partiesOf(desk: Here['desk'], { referred }: Referral, referrer: string) {
	const id = desk.newId();
	return { referrer: desk.party(referrer), referred, id };
}

function stepCommand(step: Step): Command {
	return {
		id: step.id,
		name: step.name,
		icon: step.icon,
		inMenus: true,
		offered: (here) => underWay(here, step.after).length > 0,
		run: async (here) => {
			const open = await chooseReferral(here, underWay(here, step.after), step.question);
			if (open === undefined) return;
			const { referral, desk } = open;
			new DayForm(desk.app, {
				title: `${referral.referrer.name} and ${referral.referred.name}`,
				send: step.send,
				name: 'When',
				value: 'today',
				when: 'past',
				words: dayWords(desk),
				about: 'About',
				submit: (said) => void desk.carryOut(step.act(open, said)),
			}).open();
		},
	};
}

const BUSINESS: Command = {
	id: 'record-business',
	name: 'Record business',
	icon: 'briefcase',
	inMenus: true,
	run: async (here) => {
		const { desk } = here;
		const chosen = await choosePerson(here, 'With whom is the business?');
		if (chosen === undefined) return;
		new DayForm(desk.app, {
			title: `Business with ${chosen.name}`,
			send: 'Record',
			name: 'When',
			value: 'today',
			when: 'past',
			words: dayWords(desk),
			about: 'About',
			submit: ({ day, words }) => {
				const id = desk.newId();
				const person = desk.party(chosen.path);
				void desk.carryOut(recordBusiness({ person, day, words, id }, desk.writing));
			},
		}).open();
	},
};

/** Everything a referral can come to, from being asked for to what came of it. */
export const REFERRAL_COMMANDS: readonly Command[] = [RECORD, ...STEPS.map(stepCommand), BUSINESS];
