import type { Branch } from '../../../core/referral/referral-tree';

/** A place in the drawn tree: somebody, or those at this place for whom there is no room yet. */
export interface Knot {
	/** Absent where `more` stands for people not drawn. */
	readonly branch?: Branch;
	/** How many are not drawn, with all who came through them. */
	readonly more: number;
	readonly knots: readonly Knot[];
}

type Growing = Omit<Knot, 'knots'> & { readonly knots: Growing[] };

/**
 * As much of the trees as `limit` people are, those nearest to the roots first; where somebody is left out, a last knot
 * says how many.
 */
export function outlineTree(trees: readonly Branch[], limit: number): readonly Knot[] {
	const top: Growing[] = [];
	const places = [{ branches: trees, knots: top }];
	let room = Math.max(0, limit);
	// An array being walked may grow: no chain is too long.
	for (const { branches, knots } of places) {
		const drawn = branches.slice(0, room);
		room -= drawn.length;
		for (const branch of drawn) {
			const knot: Growing = { branch, more: 0, knots: [] };
			knots.push(knot);
			places.push({ branches: branch.branches, knots: knot.knots });
		}
		const more = listBranches(branches.slice(drawn.length)).length;
		if (more > 0) knots.push({ more, knots: [] });
	}
	return top;
}

/** Everybody in the trees, each before those who came through them, in the order of the trees. */
export function listBranches(trees: readonly Branch[]): readonly Branch[] {
	const all: Branch[] = [];
	const rest = [...trees].reverse();
	for (let next = rest.pop(); next; next = rest.pop()) {
		all.push(next);
		for (const branch of [...next.branches].reverse()) rest.push(branch);
	}
	return all;
}
