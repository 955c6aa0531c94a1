import { addDays } from '../calendar/day';
import { Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import { findConfirmations } from './confirmations';
import { compareDays, compareSources, compareText } from './order';
import { OBLIGATIONS, type Obligation, type Referral, type Referrals } from './referral';
import { sayDue } from './say-due';
import { sayTold } from './say-stage';
import { findThankYous } from './thank-yous';
import { isOwner, whoKey } from './who';

/** Days until the new contact should have been reached (specification, section 4). */
const REACH_WITHIN_DAYS = 3;

/**
 * Everything owed because of the referrals received, open and closed, by due day (specification, section 4). Nothing
 * is closed before it opens, and nobody is owed thanks twice for one stage. The owner owes themselves neither
 * thanks nor a question.
 */
export function readObligations(known: Known, referrals: Referrals): readonly Obligation[] {
	const { settings, today } = known;
	const fromOthers = referrals.received.filter(({ referrer }) => !isOwner(known, referrer));
	return [
		...findThankYous(fromOthers, referrals.thanks, today),
		...fromOthers.flatMap((referral) =>
			confirmations.of(referral, [known], () => findConfirmations(referral, settings, today)),
		),
		...referrals.received.flatMap((referral) =>
			reaches.of(referral, [known], () => findReach(referral, known)),
		),
	].sort(compareObligations);
}

const confirmations = new Kept<Referral, readonly Obligation[]>();
const reaches = new Kept<Referral, readonly Obligation[]>();

/** Getting in touch with the new contact; over when they were reached, or when they declined after all. */
function findReach(referral: Referral, known: Known): readonly Obligation[] {
	const { referrer, referred, stages } = referral;
	const introduced = stages.find(({ stage }) => stage === 'introduced');
	if (introduced?.day === undefined) return [];
	const opened = introduced.day;
	const due = addDays(opened, REACH_WITHIN_DAYS);
	const over =
		stages.find(({ stage }) => stage === 'reached') ??
		stages.find((end) => isEnd(end.stage) && (end.day === undefined || end.day >= opened));
	const { today } = known;
	const own = isOwner(known, referrer);
	const said = sayTold('introduced', opened, { referrer, referred, today, own });
	return [
		{
			kind: 'reach',
			towards: referred,
			about: referrer,
			opened,
			due,
			source: introduced.source,
			...(over && {
				closed: {
					by: over.stage,
					...(over.day && { day: over.day }),
					source: over.source,
					why: over.why,
				},
			}),
			why: `${said}; ${sayDue('getting in touch', due, today)}.`,
		},
	];
}

function isEnd(stage: Referral['stage']): boolean {
	return stage === 'declined' || stage === 'lapsed';
}

/** By due day; of one day thank-yous first, those up a chain nearest first, then by name and note. */
function compareObligations(a: Obligation, b: Obligation): number {
	return (
		compareDays(a.due, b.due) ||
		OBLIGATIONS.indexOf(a.kind) - OBLIGATIONS.indexOf(b.kind) ||
		(a.further?.generations ?? 0) - (b.further?.generations ?? 0) ||
		compareText(whoKey(a.towards), whoKey(b.towards)) ||
		compareText(whoKey(a.about), whoKey(b.about)) ||
		compareText(a.stage ?? '', b.stage ?? '') ||
		compareSources(a.source, b.source)
	);
}
