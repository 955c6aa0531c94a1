import type { Surroundings } from './surroundings';

/** Milliseconds of work between two rests: with the one before it, half of what a hand notices. */
const SLICE = 8;

/**
 * Work cut in slices, so that the app stays at hand. Whoever works long asks after each step:
 *
 *     if (slices.isUsedUp()) await slices.rest();
 */
export class Slices {
	readonly #around: Pick<Surroundings, 'elapsed' | 'turn'>;
	#began: number;

	constructor(around: Pick<Surroundings, 'elapsed' | 'turn'>) {
		this.#around = around;
		this.#began = around.elapsed();
	}

	isUsedUp(): boolean {
		return this.#around.elapsed() - this.#began >= SLICE;
	}

	/** Lets everything that waits go first; a new slice begins after it. */
	async rest(): Promise<void> {
		await new Promise<void>((resolve) => {
			this.#around.turn(resolve);
		});
		this.#began = this.#around.elapsed();
	}
}
