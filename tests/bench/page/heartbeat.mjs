/** Finds the longest time for which the main thread was not free, by asking for a turn again and again. */
export class Heartbeat {
	#channel = new MessageChannel();
	#last = performance.now();
	/** Milliseconds between two beats, at most. Nothing else takes its turn between them but what blocks. */
	longest = 0;

	/** Waits for one turn: of messages, which wait for nothing but what runs and what was sent before. */
	async beat() {
		await new Promise((resolve) => {
			this.#channel.port1.onmessage = resolve;
			this.#channel.port2.postMessage(null);
		});
		const now = performance.now();
		this.longest = Math.max(this.longest, now - this.#last);
		this.#last = now;
	}

	/** Begins anew. */
	forget() {
		this.longest = 0;
	}
}
