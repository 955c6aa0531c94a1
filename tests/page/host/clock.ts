let stopped = 0;

/** Stops the clock of the page at a local time: `new Date()` and `Date.now()` tell it from then on. Timers go on. */
export function stopClock(now: string): void {
	stopped = new Date(now).getTime();
	window.Date = class extends Date {
		constructor(...told: [] | [string | number | Date]) {
			// Parts of a date, seven at most, are given to the real one as they come.
			super(...((told.length === 0 ? [stopped] : told) as [number]));
		}

		static override now(): number {
			return stopped;
		}
	} as DateConstructor;
}

/** Puts the stopped clock to another local time, as for somebody who comes back to a window that slept meanwhile. */
export function turnClock(now: string): void {
	stopped = new Date(now).getTime();
	window.dispatchEvent(new Event('focus'));
}
