/** What work costs the process that does it. */
import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time, of all threads of this process: what else runs on the machine does not count. */
export async function cpuOf(work) {
	const before = process.cpuUsage();
	await work();
	return milliseconds(process.cpuUsage(before));
}

/** The same for work that is done when it returns. */
export function cpuOfNow(work) {
	const before = process.cpuUsage();
	work();
	return milliseconds(process.cpuUsage(before));
}

/** Milliseconds of processor time since this process began. */
export function cpuSoFar() {
	return milliseconds(process.cpuUsage());
}

function milliseconds({ user, system }) {
	return (user + system) / 1_000;
}

/**
 * The most memory this process has held so far, in MB. The usual figure may be that of the parent: Linux hands it on when a
 * process is started.
 */
export function peakMemory() {
	const status = '/proc/self/status';
	const [, kilobytes] = existsSync(status)
		? (/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8')) ?? [])
		: [];
	return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1_024;
}
