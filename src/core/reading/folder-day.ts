import { dayOf, type Day } from '../calendar/day';

/** What the folders of a note say of its day, as far as they go. */
export interface FolderDay {
	readonly year?: number;
	readonly month?: number;
	readonly day?: Day;
}

/**
 * The day a folder tree such as `2024/12-December/20-Friday` or `2026/2026-03` stands for. The innermost year, with
 * the folders right below it as month and day; anything else says nothing.
 */
export function folderDay(folders: readonly string[]): FolderDay {
	const isYear = folders.map((folder) => /^(?:19|20)\d{2}$/u.test(folder));
	const at = isYear.lastIndexOf(true);
	if (at < 0) return {};
	const year = Number(folders[at]);
	const month = numberAt(folders[at + 1], year);
	if (month === undefined || month < 1 || month > 12) return { year };
	const number = numberAt(folders[at + 2], year, month);
	const day = number === undefined ? undefined : dayOf(year, month, number);
	return { year, month, ...(day !== undefined && { day }) };
}

/** `12-December`, `12`, or `2024-12` below `2024`. */
function numberAt(folder: string | undefined, ...above: readonly number[]): number | undefined {
	if (folder === undefined) return undefined;
	let rest = folder;
	for (const part of above) {
		const prefix = `${String(part).padStart(2, '0')}-`;
		if (rest.startsWith(prefix) && /^\d/u.test(rest.slice(prefix.length)))
			rest = rest.slice(prefix.length);
	}
	const digits = /^(\d{1,2})(?:\D|$)/u.exec(rest)?.[1];
	return digits === undefined ? undefined : Number(digits);
}
