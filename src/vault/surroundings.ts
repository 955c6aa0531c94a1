/** What the vault room takes from around it: time, and the turns of the main thread. */
export interface Surroundings {
	/** The time it is here; its local parts are those of the machine's zone. */
	now(): Date;
	/** Milliseconds that only ever grow. */
	elapsed(): number;
	setTimeout(run: () => void, milliseconds: number): number;
	clearTimeout(id: number): void;
	/** Runs something before the next picture is drawn. */
	frame(run: () => void): void;
	/** Runs something at once, but after input and drawing that wait. */
	turn(run: () => void): void;
}

/** Frames stand still while a window is hidden, and a pane in another window may be open all the same. */
const LONGEST_FRAME = 250;

/** The surroundings that the app’s main window gives, and how to let go of them. */
export function surroundingsOf(win: Window): Surroundings & { close(): void } {
	const { port1, port2 } = new MessageChannel();
	const waiting: (() => void)[] = [];
	// A timer of no length waits four milliseconds; a message does not.
	port1.onmessage = () => waiting.shift()?.();
	return {
		now: () => new Date(),
		elapsed: () => win.performance.now(),
		setTimeout: (run, milliseconds) => win.setTimeout(run, milliseconds),
		clearTimeout: (id) => {
			win.clearTimeout(id);
		},
		frame(run) {
			const timer = win.setTimeout(once, LONGEST_FRAME);
			const frame = win.requestAnimationFrame(once);
			function once(): void {
				win.clearTimeout(timer);
				win.cancelAnimationFrame(frame);
				run();
			}
		},
		turn(run) {
			waiting.push(run);
			port2.postMessage(null);
		},
		close() {
			waiting.length = 0;
			port1.close();
			port2.close();
		},
	};
}
