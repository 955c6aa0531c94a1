import type { Obligation, Referral } from '../../src/core/referral/referral';
import { readObligations } from '../../src/core/referral/obligations';
import { readReferrals } from '../../src/core/referral/read-referrals';
import { buildKnown, type Properties } from './build-known';

/** The day most stories are told on: a Friday. */
export const TODAY = '2026-11-20';

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
export function printObligation(obligation: Obligation): string {
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
