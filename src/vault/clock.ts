import { dayOf, FIRST_DAY, type Day } from '../core/calendar/day';
import { callAll } from './once-per-frame';
import type { Surroundings } from './surroundings';

type Time = Pick<Surroundings, 'now' | 'setTimeout' | 'clearTimeout'>;

/** A timer sleeps with the machine, and zones change on the way: never trust one for longer than this. */
const LONGEST_WAIT = 60_000;

/** Before this the plugin did not exist: the clock of the machine is wrong. */
const FIRST_PLAUSIBLE = '2026-01-01';

/**
 * The one clock of the plugin: which day it is here, and word when that changes, be it at midnight, after sleep, on a
 * journey, or because somebody set the clock. Everybody sees the same day until everybody has been told of the next.
 */
export class Clock {
	readonly #time: Time;
	readonly #listeners = new Set<() => void>();
	#day: Day;
	#timer: number | undefined;

	constructor(time: Time) {
		this.#time = time;
		this.#day = localDay(time.now()) ?? FIRST_DAY;
	}

	/** The calendar day it is here. */
	today(): Day {
		return this.#day;
	}

	/** The time of day it is here, `09:05:00`. */
	time(): string {
		const now = this.#time.now();
		const parts = [now.getHours(), now.getMinutes(), now.getSeconds()];
		return parts.map((part) => String(part).padStart(2, '0')).join(':');
	}

	/** Whether the machine's clock is plainly wrong, as after a flat battery: no day of it may be written without asking. */
	isDoubtful(): boolean {
		return this.#day < FIRST_PLAUSIBLE;
	}

	/** To be told when the day has changed; answers with what takes the listener away again. */
	listen(listener: () => void): () => void {
		const own = () => {
			listener();
		};
		this.#listeners.add(own);
		return () => this.#listeners.delete(own);
	}

	/** Begins to watch for the next day. */
	start(): void {
		this.stop();
		this.check();
		this.#wait();
	}

	stop(): void {
		if (this.#timer !== undefined) this.#time.clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	/** Looks at the clock now; to be called whenever the app comes back to the front. */
	check(): void {
		const day = localDay(this.#time.now());
		if (day === undefined || day === this.#day) return;
		this.#day = day;
		callAll(this.#listeners);
	}

	#wait(): void {
		const now = this.#time.now();
		const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
		const left = Math.max(1, midnight.getTime() - now.getTime());
		this.#timer = this.#time.setTimeout(
			() => {
				this.check();
				this.#wait();
			},
			Math.min(left, LONGEST_WAIT),
		);
	}
}

function localDay(now: Date): Day | undefined {
	return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
