import type { Surroundings } from '../../src/vault/surroundings';

interface Timer {
	readonly id: number;
	readonly at: number;
	readonly run: () => void;
}

/** Time, frames and turns that stand still until a test cranks them. */
export class HandCranked implements Surroundings {
	/** Milliseconds since 1970. */
	#time: number;
	#elapsed = 0;
	#lastId = 0;
	#timers: Timer[] = [];
	#frames: (() => void)[] = [];
	#turns: (() => void)[] = [];
	/** How many turns of the main thread have been asked for. */
	turnsAsked = 0;
	/** What each look at the clock costs, in milliseconds. */
	lookCosts = 0;

	/** `local`: year, month (1 to 12), day, hour, minute and so on, in the zone of the test. */
	constructor(...local: readonly number[]) {
		const [year = 2026, month = 11, day = 20, hour = 9, minute = 0, second = 0] = local;
		this.#time = new Date(year, month - 1, day, hour, minute, second).getTime();
	}

	now(): Date {
		return new Date(this.#time);
	}

	elapsed(): number {
		this.#elapsed += this.lookCosts;
		return this.#elapsed;
	}

	setTimeout(run: () => void, milliseconds: number): number {
		const id = ++this.#lastId;
		this.#timers.push({ id, at: this.#time + milliseconds, run });
		return id;
	}

	clearTimeout(id: number): void {
		this.#timers = this.#timers.filter((timer) => timer.id !== id);
	}

	frame(run: () => void): void {
		this.#frames.push(run);
	}

	/** Turns come by themselves, after what waits, unless they are held. */
	turn(run: () => void): void {
		this.turnsAsked++;
		this.#turns.push(run);
		if (!this.holdsTurns) queueMicrotask(() => this.#turns.shift()?.());
	}

	/** While true, turns wait for {@link takeTurn}. */
	holdsTurns = false;

	takeTurn(): boolean {
		const run = this.#turns.shift();
		run?.();
		return run !== undefined;
	}

	/** Draws one picture: whatever waited for it runs. */
	drawFrame(): void {
		for (const run of this.#frames.splice(0)) run();
	}

	/** How many timers are wound up, and in how many milliseconds the next one rings. */
	get timers(): { readonly count: number; readonly next: number | undefined } {
		const times = this.#timers.map(({ at }) => at - this.#time);
		return {
			count: times.length,
			next: times.length === 0 ? undefined : Math.min(...times),
		};
	}

	/** Lets time pass awake: every timer rings when its time has come. */
	pass(milliseconds: number): void {
		const end = this.#time + milliseconds;
		for (;;) {
			const [next] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
			if (next === undefined) break;
			this.#time = Math.max(this.#time, next.at);
			this.clearTimeout(next.id);
			next.run();
		}
		this.#time = end;
	}

	/** Lets time pass asleep: no timer rings meanwhile, and each is as long from ringing as it was. */
	sleep(milliseconds: number): void {
		this.#timers = this.#timers.map((timer) => ({ ...timer, at: timer.at + milliseconds }));
		this.#time += milliseconds;
	}
}
