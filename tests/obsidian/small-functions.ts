import { lacking, Loud } from './loud.ts';

interface Debounced<A extends unknown[], V> {
	(...args: A): this;
	cancel(): this;
	run(): V | undefined;
}

/**
 * Calls `cb` with the latest arguments once `timeout` milliseconds have passed: since the first call, or with `resetTimer` since the last.
 */
export function debounce<A extends unknown[], V>(
	cb: (...args: A) => V,
	timeout = 0,
	resetTimer = false,
): Debounced<A, V> {
	let timer: number | undefined;
	let latest: A | undefined;
	const run = (): V | undefined => {
		const args = latest;
		stop();
		return args === undefined ? undefined : cb(...args);
	};
	const stop = (): void => {
		window.clearTimeout(timer);
		timer = undefined;
		latest = undefined;
	};
	const debounced = (...args: A): unknown => {
		if (resetTimer) stop();
		latest = args;
		timer ??= window.setTimeout(run, timeout);
		return debounced;
	};
	const cancel = (): unknown => {
		stop();
		return debounced;
	};
	return Object.assign(debounced, { cancel, run }) as unknown as Debounced<A, V>;
}

/** Slashes in order, no-break blanks as blanks, letters and their accents as one. */
export function normalizePath(path: string): string {
	const slashes = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '');
	return slashes.replace(/[\u00A0\u202F]/g, ' ').normalize('NFC') || '/';
}

export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const at = linktext.indexOf('#');
	if (at === -1) return { path: linktext, subpath: '' };
	return { path: linktext.slice(0, at), subpath: linktext.slice(at) };
}

export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A heading without what would not survive comparison: signs become blanks, blanks one. */
export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A heading as a link may name it: without the signs that mean something in a link. */
export function stripHeadingForLink(heading: string): string {
	return heading
		.replace(/[#|^\\:]|%%|\[\[|\]\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

export const requestUrl = lacking('requestUrl: there is no network');
export const request = lacking('request: there is no network');
export const htmlToMarkdown = lacking('htmlToMarkdown');
export const resolveSubpath = lacking('resolveSubpath');
export const moment = lacking('moment');
export const loadMermaid = lacking('loadMermaid');
export const displayTooltip = lacking('displayTooltip');

/** The mocks count the months of a date from nought. */
export class DateValue extends Loud {
	constructor() {
		super();
		lacking('DateValue')();
	}

	static parseFromString = lacking('DateValue.parseFromString');
}
