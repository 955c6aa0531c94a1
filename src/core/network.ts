import type { Day } from './calendar/day';
import { NetworkAsOf } from './network/network-as-of';
import { Register, type Observe } from './network/register';
import type { NoteFacts } from './reading/note/note-facts';
import type { Settings } from './settings/settings';

/**
 * All that the notes of a vault say, together. Notes come and go one by one, in any order, and the
 * answers are those of the notes that are there now. What one note changes is found out again for the
 * people it names and no others, when somebody next asks.
 */
export class Network {
	readonly #settings: Settings;
	readonly #register: Register;
	#latest: NetworkAsOf | undefined;

	/** `observe` is told of each piece of work, for those who count it. */
	constructor(settings: Settings, observe?: Observe) {
		this.#settings = settings;
		this.#register = new Register(settings, observe);
	}

	/** Takes in a note, or what it says now. */
	put(facts: NoteFacts): void {
		this.#register.put(facts);
	}

	/** Forgets a note; nothing happens when it is not there. */
	remove(path: string): void {
		this.#register.remove(path);
	}

	/**
	 * Looks names up ahead of the first question, in steps: each goes on until `isEnough` says so after a note.
	 * Answers whether nothing is left to look up. Who asks before need not wait for it.
	 */
	prepare(isEnough: () => boolean): boolean {
		return this.#register.settleUntil(isEnough);
	}

	/** Everything that can be asked, as of a day. */
	on(today: Day): NetworkAsOf {
		if (this.#latest?.today !== today) {
			this.#latest = new NetworkAsOf(this.#register, this.#settings, today);
		}
		return this.#latest;
	}
}
