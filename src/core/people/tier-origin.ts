import type { Tier } from '../settings/tier';

/** What somebody's tier can be told from: their own note's word, and who introduced them. */
export interface Provenance {
	readonly written?: Tier;
	/** The notes of those who introduced them, in the order they are told. */
	readonly referrers: readonly string[];
}

/**
 * Where somebody's tier comes from.
 *
 * - `written`: their note says it. `referrer`: the one in the note `via` has a tier.
 * - `circle`: the referrers lead back to the person; `circle` names them, from the person onwards.
 * - `dead-end`: there are referrers, and nobody up the chain has a tier. `nobody`: no referrer with a note.
 */
export type TierOrigin =
	| { readonly from: 'written'; readonly tier: Tier }
	| { readonly from: 'referrer'; readonly tier: Tier; readonly via: string }
	| { readonly from: 'circle'; readonly circle: readonly string[] }
	| { readonly from: 'dead-end'; readonly via: string }
	| { readonly from: 'nobody' };

/**
 * Derives tiers along the chains of referrers (specification, section 2). A written tier wins. Else
 * one referrer of tier 1 or 2 makes a 3, and only written tiers are 1 or 2; any other tier makes a 4.
 * A circle ends the derivation. What is found is kept for as long as no provenance changes.
 */
export class TierOrigins {
	readonly #provenanceOf: (path: string) => Provenance;
	/** Whether a person has a tier at all, written or derived. */
	readonly #sorted = new Map<string, boolean>();

	constructor(provenanceOf: (path: string) => Provenance) {
		this.#provenanceOf = provenanceOf;
	}

	of(path: string): TierOrigin {
		const { written, referrers } = this.#provenanceOf(path);
		if (written !== undefined) return { from: 'written', tier: written };
		const trusted = referrers.find((via) => (this.#provenanceOf(via).written ?? 4) <= 2);
		if (trusted !== undefined) return { from: 'referrer', tier: 3, via: trusted };
		const known = referrers.find((via) => this.#isSorted(via));
		if (known !== undefined) return { from: 'referrer', tier: 4, via: known };
		const circle = this.circleOf(path);
		if (circle !== undefined) return { from: 'circle', circle };
		const [via] = referrers;
		return via === undefined ? { from: 'nobody' } : { from: 'dead-end', via };
	}

	/** The circle of referrers somebody stands in, themselves first; `undefined` when there is none. */
	circleOf(path: string): readonly string[] | undefined {
		const cameFrom = new Map<string, string>();
		const ahead = [path];
		for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
			for (const next of this.#provenanceOf(at).referrers) {
				if (next === path) return wayTo(at, cameFrom);
				if (cameFrom.has(next)) continue;
				cameFrom.set(next, at);
				ahead.push(next);
			}
		}
		return undefined;
	}

	#isSorted(path: string): boolean {
		const cameFrom = new Map<string, string | undefined>([[path, undefined]]);
		const ahead = [path];
		for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
			const { written, referrers } = this.#provenanceOf(at);
			const kept = written === undefined ? this.#sorted.get(at) : true;
			if (kept === true) {
				for (
					let back: string | undefined = at;
					back !== undefined;
					back = cameFrom.get(back)
				) {
					this.#sorted.set(back, true);
				}
				return true;
			}
			if (kept === false) continue;
			for (const next of referrers) {
				if (cameFrom.has(next)) continue;
				cameFrom.set(next, at);
				ahead.push(next);
			}
		}
		for (const met of cameFrom.keys()) this.#sorted.set(met, false);
		return false;
	}
}

/** The steps of a search from its start to `end`, both named. */
function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
	const way: string[] = [];
	for (let at: string | undefined = end; at !== undefined; at = cameFrom.get(at)) way.push(at);
	return way.reverse();
}
