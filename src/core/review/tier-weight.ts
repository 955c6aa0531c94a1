import type { Standing } from '../relationship/known';

/**
 * How much somebody's tier weighs when a week is too short for everybody: each tier twice the next, so that a client
 * some weeks late comes before an introduced person a year gone; unsorted people least.
 */
export function weightOf({ tier, actsAs }: Standing): number {
	const treatedAs = actsAs ?? tier;
	return treatedAs === undefined ? 0.5 : 2 ** (4 - treatedAs);
}
