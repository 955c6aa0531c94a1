/** The least number of contacts of each step; the last has no end. */
export const STEPS = [1, 2, 3, 5] as const;

/** How much contact a day had, 1 to 4, for marks that are told apart by their size; 0 without contact. */
export function stepOf(contacts: number): number {
	return STEPS.filter((least) => contacts >= least).length;
}

/** The radius of a step's mark, in parts of its cell: the steps are told apart without their colours. */
export function radiusOf(step: number, cell: number): number {
	return (Math.min(cell, 22) / 2) * (0.22 + 0.18 * step);
}
