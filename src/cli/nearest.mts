import { nameKey } from '../core/text/name';

/** More slips than this, and another word was meant; of short words fewer. */
const MOST_SLIPS = 3;

const MOST_SUGGESTED = 3;

/**
 * The names most like what was typed, nearest first, three at most: those with the fewest letters
 * wrong, missing, too many or swapped, then those of which it is a part. Accents and capitals are
 * no slips.
 */
export function findNearest(typed: string, names: readonly string[]): readonly string[] {
	const wanted = plain(typed);
	const rated = names.map((name) => ({ name, slips: slipsTo(wanted, plain(name)) }));
	return rated
		.filter(({ slips }) => slips <= Math.min(MOST_SLIPS, wanted.length / 2))
		.sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1))
		.slice(0, MOST_SUGGESTED)
		.map(({ name }) => name);
}

/** Of a name in several words the nearest part counts too, for half a slip more. */
function slipsTo(wanted: string, name: string): number {
	const parts = name.split(' ').map((part) => slipsBetween(wanted, part) + 0.5);
	return Math.min(slipsBetween(wanted, name), ...parts);
}

function plain(name: string): string {
	return nameKey(name).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Letters to change, add, take away or swap with their neighbour (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
	const [from, to] = [[...a.slice(0, 100)], [...b.slice(0, 100)]];
	let before: readonly number[] = [];
	let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, i) => i);
	for (const [i, letter] of from.entries()) {
		const row: number[] = [i + 1];
		for (const [j, other] of to.entries()) {
			const change = at(above, j) + (letter === other ? 0 : 1);
			const swapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
			const swap = swapped ? at(before, j - 1) + 1 : Infinity;
			row.push(Math.min(change, swap, at(above, j + 1) + 1, at(row, j) + 1));
		}
		before = above;
		above = row;
	}
	return at(above, to.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
