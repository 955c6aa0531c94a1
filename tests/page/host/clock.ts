/** Stops the clock of the page at a local time: `new Date()` and `Date.now()` tell it from then on. Timers go on. */
export function stopClock(now: string): void {
	const stopped = new Date(now).getTime();
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
