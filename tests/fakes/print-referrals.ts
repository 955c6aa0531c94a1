import type { Obligation, Referral } from '../../src/core/referral/referral';
import { readObligations } from '../../src/core/referral/obligations';
import { readReferrals } from '../../src/core/referral/read-referrals';
import { buildKnown, type Properties } from './build-known';

/** The day most stories are told on: a Friday. */
export const TODAY = '2026-11-20';

/** A sentence about the world, what happened in it, and the stages of each referral. */
export interface ReferralStory {
	readonly sentence: string;
	readonly story: string;
	readonly people?: Readonly<Record<string, Properties>>;
	readonly stages: readonly string[];
}

/** Everybody that a story names gets a note, unless the table says more about them. */
export function knownFrom(story: string, people: Readonly<Record<string, Properties>> = {}) {
	return buildKnown({
		today: TODAY,
		story,
		people: { Al: {}, Bo: {}, Carla: {}, Dan: {}, ...people },
	});
}

/** `Bo > Carla: asked 2026-11-01, introduced 2026-11-02, outcome -` */
export function printReferral({ referrer, referred, stages }: Referral): string {
	const told = stages.map(({ stage, day }) => `${stage} ${day ?? '-'}`).join(', ');
	return `${referrer.name} > ${referred.name}: ${told}`;
}

/** `thank-you introduced Bo/Carla 2026-11-02, due 2026-11-03, closed 2026-11-04` */
function printObligation(obligation: Obligation): string {
	const { kind, stage, towards, about, opened, due, closed } = obligation;
	const what = stage === undefined ? kind : `${kind} ${stage}`;
	const end = closed ? `, closed ${closed.day ?? '-'}` : '';
	return `${what} ${towards.name}/${about.name} ${opened}, due ${due}${end}`;
}

/** The received referrals of a story, one line each. */
export function referralsOf(story: string, people?: Readonly<Record<string, Properties>>) {
	return readReferrals(knownFrom(story, people)).received.map(printReferral);
}

/** What is owed after a story, open and closed, one line each, by due day. */
export function obligationsOf(story: string, people?: Readonly<Record<string, Properties>>) {
	const known = knownFrom(story, people);
	return readObligations(known, readReferrals(known)).map(printObligation);
}

/** A sentence about what is owed, what happened, and the obligations it leaves. */
export type ObligationStory = readonly [
	sentence: string,
	story: string,
	owed: readonly string[],
	people?: Readonly<Record<string, Properties>>,
];

/** The stories as rows of one length for a table of tests. */
export function rowsOf(stories: readonly ObligationStory[]) {
	return stories.map(
		([sentence, story, owes, people]) => [sentence, story, owes, people] as const,
	);
}

/** Carla has been introduced by Bo, then reached, then something came of it. */
export const INTRODUCED = '2026-11-02 introduced Bo > Carla';
export const REACHED = `${INTRODUCED}\n2026-11-05 met Carla`;
export const OUTCOME = `${REACHED}\n2026-11-12 business Carla`;

/** The obligations of one kind after a story. */
export function owed(what: string, story: string, people?: Readonly<Record<string, Properties>>) {
	return obligationsOf(story, people).filter((line) => line.startsWith(what));
}
