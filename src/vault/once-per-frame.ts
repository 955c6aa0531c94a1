import type { Surroundings } from './surroundings';

/** Listeners that are told at most once per frame, however often there is something to tell. */
export class OncePerFrame {
	readonly #around: Pick<Surroundings, 'frame'>;
	readonly #listeners = new Set<() => void>();
	#isAsked = false;

	constructor(around: Pick<Surroundings, 'frame'>) {
		this.#around = around;
	}

	/** Adds a listener; answers with what takes it away again. */
	listen(listener: () => void): () => void {
		const own = () => {
			listener();
		};
		this.#listeners.add(own);
		return () => this.#listeners.delete(own);
	}

	/** Tells everybody who listens when the next frame comes. */
	tell(): void {
		if (this.#isAsked) return;
		this.#isAsked = true;
		this.#around.frame(() => {
			this.#isAsked = false;
			callAll(this.#listeners);
		});
	}
}

/** Calls every listener there is now; one that throws does not keep the others from hearing. */
export function callAll(listeners: Iterable<() => void>): void {
	const thrown: unknown[] = [];
	for (const listener of [...listeners]) {
		try {
			listener();
		} catch (error) {
			thrown.push(error);
		}
	}
	if (thrown.length > 0) console.error('Kith: a pane could not be brought up to date', ...thrown);
}
