import { addDays } from '../calendar/day';
import { isSameList, Kept } from '../relationship/kept';
import type { Known } from '../relationship/known';
import { SortedLists } from '../relationship/sorted-lists';
import { finish } from '../relationship/steps';
import { findConfirmations } from './confirmations';
import { compareDays, compareSources, compareText } from './order';
import {
	OBLIGATIONS,
	type Obligation,
	type Referral,
	type Referrals,
	type Thanks,
} from './referral';
import { sayDue } from './say-due';
import { sayTold } from './say-stage';
import { findThankYous } from './thank-yous';
import { isOwner, whoKey } from './who';

/** Days until the new contact should have been reached (specification, section 4). */
const REACH_WITHIN_DAYS = 3;

/**
 * Everything owed because of the referrals received, open and closed, by due day (specification, section 4). Nothing
 * is closed before it opens, and nobody is owed thanks twice for one stage. The owner owes themselves neither
 * thanks nor a question. What is owed because of one referrer is found again only when something is told otherwise of
 * their referrals or of how they were thanked.
 */
export function readObligations(known: Known, referrals: Referrals): readonly Obligation[] {
	finish(prepareObligations(known, referrals));
	return debtsOf(known).lists.all;
}

/** Finds what is owed to one referrer in each step, for those who rest between. */
export function prepareObligations(known: Known, referrals: Referrals): Generator<undefined, void> {
	return debtsOf(known).settle(known, referrals);
}

function debtsOf(known: Known): Debts {
	const debts = kept.get(known) ?? new Debts();
	kept.set(known, debts);
	return debts;
}

const kept = new WeakMap<Known, Debts>();

/** All between the vault's owner and one referrer. */
interface Account {
	readonly received: Referral[];
	readonly thanks: Thanks[];
}

/** After so many referrers what is owed is put in order, so that no step takes long. */
const AT_ONCE = 100;

/** What is owed, referrer by referrer. */
class Debts {
	readonly lists = new SortedLists<Obligation>({ compare: compareObligations });
	#referrals: Referrals | undefined;
	/** What the lists were found from. */
	readonly #accounts = new Map<string, Account>();

	*settle(known: Known, referrals: Referrals): Generator<undefined, void> {
		if (this.#referrals === referrals) return;
		this.#referrals = undefined;
		const accounts = openAccounts(referrals);
		yield;
		let settled = 0;
		for (const who of this.#accounts.keys())
			if (!accounts.has(who)) this.#put(who, undefined, []);
		for (const [who, account] of accounts) {
			if (isSame(account, this.#accounts.get(who))) continue;
			this.#put(who, account, findOwed(known, account));
			if (++settled % AT_ONCE === 0) this.lists.merge();
			yield;
		}
		this.#referrals = referrals;
	}

	#put(who: string, account: Account | undefined, owed: readonly Obligation[]): void {
		this.lists.put(who, owed);
		if (account) this.#accounts.set(who, account);
		else this.#accounts.delete(who);
	}
}

function openAccounts({ received, thanks }: Referrals): ReadonlyMap<string, Account> {
	const accounts = new Map<string, Account>();
	for (const referral of received) {
		const who = whoKey(referral.referrer);
		const account = accounts.get(who) ?? { received: [], thanks: [] };
		accounts.set(who, account);
		account.received.push(referral);
	}
	for (const given of thanks) accounts.get(whoKey(given.person))?.thanks.push(given);
	return accounts;
}

function isSame(a: Account, b: Account = { received: [], thanks: [] }): boolean {
	return isSameList(a.received, b.received) && isSameList(a.thanks, b.thanks);
}

function findOwed(known: Known, { received, thanks }: Account): readonly Obligation[] {
	const { settings, today } = known;
	const fromOthers = received.filter(({ referrer }) => !isOwner(known, referrer));
	return [
		...findThankYous(fromOthers, thanks, today),
		...fromOthers.flatMap((referral) =>
			confirmations.of(referral, [known], () => findConfirmations(referral, settings, today)),
		),
		...received.flatMap((referral) =>
			reaches.of(referral, [known], () => findReach(referral, known)),
		),
	];
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
