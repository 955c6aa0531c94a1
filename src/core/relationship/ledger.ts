import type { Day } from '../calendar/day';
import type { Named } from '../people/person';
import type { Source } from '../text/diagnostic';
import type { KnownEvent } from './known-event';

/** What people give each other; money is not among it (specification, section 5). */
type Favour = 'introduction' | 'help' | 'gift';

/** One thing that the vault's owner gave to somebody, or received from them, and where it is written. */
export interface LedgerEntry {
	readonly direction: 'given' | 'received';
	/** An introduction received is a referral: they introduced somebody to the vault's owner. */
	readonly favour: Favour;
	readonly with: Named;
	/** Of an introduction: whom they were introduced to, or whom they introduced. */
	readonly about?: Named;
	/** Absent only where a property names a referrer without a day. */
	readonly day?: Day;
	readonly source: Source;
	/** The line's own words. */
	readonly text: string;
}

/** How giving stands between two people. */
export type Balance = 'giver' | 'balanced' | 'taker';

/** What went back and forth in a window of days, newest first. */
export interface Ledger {
	readonly given: readonly LedgerEntry[];
	readonly received: readonly LedgerEntry[];
	/** Whoever gave more is the giver; absent when nothing is on either side. */
	readonly balance?: Balance;
	/** One sentence: the rule and the counts. */
	readonly why: string;
}

/** What a ledger is built from, and for which days. */
interface LedgerEvidence {
	/** Newest first, each once. */
	readonly events: readonly KnownEvent[];
	/** What `referrer` properties say. */
	readonly referrals: readonly NamedReferral[];
	/** The first day; without it all that is known, undated entries too. */
	readonly from?: Day;
	/** The last day, included. */
	readonly to: Day;
}

/** Somebody's note names a referrer, perhaps with the day of the introduction. */
export interface NamedReferral {
	readonly referrer: Named;
	readonly referred: Named;
	readonly day?: Day;
	readonly source: Source;
}

/**
 * What one person gave and got; the balance is theirs: a giver gave more than they got. An
 * introduction between the same two people counts once, on the first day it is told; help and gifts
 * count once for each day and direction. Thanks do not count, nor what is only offered.
 */
export function buildLedger(path: string, evidence: LedgerEvidence): Ledger {
	const entries = entriesIn(evidence).flatMap((entry) => seenFrom(path, entry));
	const given = entries.filter(({ direction }) => direction === 'given');
	const received = entries.filter(({ direction }) => direction === 'received');
	const balance = balanceOf(received.length, given.length);
	const why = `They gave ${received.length} and got ${given.length}.`;
	return { given, received, ...(balance && { balance }), why };
}

/** What everybody gave and got; the balance is that of the vault's owner. */
export function buildOverallLedger(evidence: LedgerEvidence): Ledger {
	const entries = entriesIn(evidence);
	const given = entries.filter(({ direction }) => direction === 'given');
	const received = entries.filter(({ direction }) => direction === 'received');
	const balance = balanceOf(given.length, received.length);
	const why = `You gave ${given.length} and got ${received.length}.`;
	return { given, received, ...(balance && { balance }), why };
}

function entriesIn({ events, referrals, from, to }: LedgerEvidence): readonly LedgerEntry[] {
	const told = events.flatMap(entriesOf).reverse();
	const entries = new Map<string, LedgerEntry>();
	for (const entry of [...told, ...referrals.map(entryOfProperty)]) {
		const first = entries.get(keyOf(entry));
		if (first?.day === undefined)
			entries.set(keyOf(entry), first && !entry.day ? first : entry);
	}
	return [...entries.values()].filter(({ day }) => isWithin(day, from, to)).sort(byNewest);
}

function entriesOf(event: KnownEvent): readonly LedgerEntry[] {
	const { kind, day, source, text, people, about, told } = event;
	if (day === undefined) return [];
	const entry = { day, source, text };
	if (kind === 'introduction-made' || kind === 'introduced') {
		const direction = kind === 'introduced' ? 'received' : 'given';
		const introduction = { ...entry, direction, favour: 'introduction' } as const;
		return people.flatMap((one) =>
			about.map((other) => ({ ...introduction, with: one, about: other })),
		);
	}
	const direction = told.favour;
	if (direction === undefined || (kind !== 'help' && kind !== 'gift')) return [];
	return people.map((one) => ({ ...entry, direction, favour: kind, with: one }));
}

function entryOfProperty({ referrer, referred, day, source }: NamedReferral): LedgerEntry {
	const text = `${referrer.name} is named as referrer`;
	return {
		direction: 'received',
		favour: 'introduction',
		with: referrer,
		about: referred,
		...(day && { day }),
		source,
		text,
	};
}

/** The entry as one of its people has it: an introduction made stands on both their ledgers. */
function seenFrom(path: string, entry: LedgerEntry): readonly LedgerEntry[] {
	if (entry.with.person === path) return [entry];
	if (entry.direction === 'received' || entry.about?.person !== path) return [];
	return [{ ...entry, with: entry.about, about: entry.with }];
}

function keyOf(entry: LedgerEntry): string {
	const { direction, favour, day = '' } = entry;
	const one = whoIs(entry.with);
	if (entry.about === undefined) return JSON.stringify([direction, favour, day, one]);
	const pair = [one, whoIs(entry.about)];
	return JSON.stringify([direction, ...(direction === 'given' ? pair.sort() : pair)]);
}

function whoIs({ person, name }: Named): string {
	return person ?? name;
}

function isWithin(day: Day | undefined, from: Day | undefined, to: Day): boolean {
	if (day === undefined) return from === undefined;
	return day <= to && (from === undefined || day >= from);
}

function balanceOf(gave: number, got: number): Balance | undefined {
	if (gave + got === 0) return undefined;
	return gave > got ? 'giver' : gave < got ? 'taker' : 'balanced';
}

function byNewest(a: LedgerEntry, b: LedgerEntry): number {
	const [dayA = '', dayB = ''] = [a.day, b.day];
	if (dayA !== dayB) return dayA > dayB ? -1 : 1;
	if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
	return a.source.line - b.source.line;
}
