import type { Named } from '../people/person';
import { compareDays, compareText } from './order';
import type { Referral, StageReached } from './referral';
import { whoKey } from './who';

/** Somebody in the referral tree, with those who came through them. */
export interface Branch {
	readonly person: Named;
	/** How they came; absent for those who came through nobody. */
	readonly through?: Referral;
	/** 0 for those who came through nobody. */
	readonly depth: number;
	/** In the order they were introduced, undated ones last. */
	readonly branches: readonly Branch[];
}

/** How far the trust of one person has travelled. */
interface Travelled {
	/** Everybody who came through them, directly or through others. */
	readonly people: number;
	/** 0 when nobody came through them, 1 when those they introduced introduced nobody, and so on. */
	readonly generations: number;
	/** What came of it: business with them. Further introductions are the branches themselves. */
	readonly business: readonly StageReached[];
}

/**
 * Who came through whom: one tree for each person who came through nobody, by name. Somebody introduced by several
 * people stands under the earliest; in a circle of referrers the introduction that would close it is left out.
 */
export function buildReferralTree(referrals: readonly Referral[]): readonly Branch[] {
	const through = findThrough(referrals);
	const children = new Map<string, Referral[]>();
	const people = new Map<string, Named>();
	for (const referral of [...through.values()].sort(compareIntroduced)) {
		const who = whoKey(referral.referrer);
		const introduced = children.get(who) ?? [];
		children.set(who, introduced);
		introduced.push(referral);
		people.set(who, referral.referrer).set(whoKey(referral.referred), referral.referred);
	}
	const roots = [...people]
		.filter(([who]) => !through.has(who))
		.map(([, person]) => person)
		.sort((a, b) => compareText(whoKey(a), whoKey(b)));
	return roots.map((person) => grow(person, children));
}

/** How far the trust of the person at the foot of a branch has travelled. */
export function findTravelled(branch: Branch): Travelled {
	const below = allBelow(branch);
	return {
		people: below.length,
		generations: below.reduce((most, { depth }) => Math.max(most, depth - branch.depth), 0),
		business: below.flatMap(({ through }) =>
			(through?.stages ?? []).filter(({ stage, further }) => stage === 'outcome' && !further),
		),
	};
}

function allBelow(branch: Branch): readonly Branch[] {
	const all: Branch[] = [];
	const rest = [...branch.branches];
	for (let next = rest.pop(); next; next = rest.pop()) {
		all.push(next);
		rest.push(...next.branches);
	}
	return all;
}

/** The one referral by which each introduced person came, by that person; no circles among them. */
function findThrough(referrals: readonly Referral[]): ReadonlyMap<string, Referral> {
	const through = new Map<string, Referral>();
	for (const referral of [...referrals].sort(compareIntroduced)) {
		if (!referral.stages.some(({ stage }) => stage === 'introduced')) continue;
		const who = whoKey(referral.referred);
		if (!through.has(who) && !leadsTo(through, referral.referrer, who))
			through.set(who, referral);
	}
	return through;
}

/** Whether going up from somebody one comes to a person. */
function leadsTo(through: ReadonlyMap<string, Referral>, from: Named, who: string): boolean {
	for (let at: Named | undefined = from; at; at = through.get(whoKey(at))?.referrer) {
		if (whoKey(at) === who) return true;
	}
	return false;
}

/** Without recursion, so that no chain is too long; an array being walked may grow. */
function grow(root: Named, children: ReadonlyMap<string, readonly Referral[]>): Branch {
	const foot: Growing = { person: root, depth: 0, branches: [] };
	const growing = [foot];
	for (const parent of growing) {
		for (const through of children.get(whoKey(parent.person)) ?? []) {
			const child = {
				person: through.referred,
				through,
				depth: parent.depth + 1,
				branches: [],
			};
			parent.branches.push(child);
			growing.push(child);
		}
	}
	return foot;
}

type Growing = Omit<Branch, 'branches'> & { readonly branches: Growing[] };

function compareIntroduced(a: Referral, b: Referral): number {
	return (
		compareDays(introducedOn(a), introducedOn(b)) ||
		compareText(whoKey(a.referrer), whoKey(b.referrer)) ||
		compareText(whoKey(a.referred), whoKey(b.referred))
	);
}

function introducedOn(referral: Referral): StageReached['day'] {
	return referral.stages.find(({ stage }) => stage === 'introduced')?.day;
}
