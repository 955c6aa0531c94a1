import { dayOf, type Day } from '../../calendar/day';
import { findMonth } from '../../calendar/month-names';

/** What the folders of a note say of its day, as far as they go. */
export interface FolderDay {
	readonly year?: number;
	readonly month?: number;
	readonly day?: Day;
}

/**
 * The day a folder tree stands for. The innermost year, with the folders right below it as month and day; anything else
 * says nothing.
 *
 *     2024/12-December/20-Friday   20 December 2024       2026/2026-03, 2026-03, 2026/March   March 2026
 *     Meetings 2026                2026                   2026-03-05                          5 March 2026
 */
export function folderDay(folders: readonly string[]): FolderDay {
	const at = folders.map((folder) => yearIn(folder) !== undefined).lastIndexOf(true);
	const tree = folders[at];
	const year = tree === undefined ? undefined : yearIn(tree);
	if (tree === undefined || year === undefined) return {};
	const [, second, third] = /^\d{4}[-_. ](\d{1,2})(?:[-_.](\d{1,2}))?(?:\D|$)/u.exec(tree) ?? [];
	const month = second === undefined ? monthIn(folders[at + 1], year) : Number(second);
	if (month === undefined || month < 1 || month > 12) return { year };
	const below = folders[at + (second === undefined ? 2 : 1)];
	const number = third === undefined ? numberAt(below, year, month) : Number(third);
	const day = number === undefined ? undefined : dayOf(year, month, number);
	return { year, month, ...(day !== undefined && { day }) };
}

/** `2026`, `2026-03`, `Meetings 2026`; one year and no other figures but those of its month and day. */
function yearIn(folder: string): number | undefined {
	const [, leading] =
		/^((?:19|20)\d{2})(?:[-_. ]\d{1,2}){0,2}(?:[-_. ][^\d]{1,60})?$/u.exec(folder) ?? [];
	const [, trailing] = /^[^\d]{1,40}((?:19|20)\d{2})$/u.exec(folder) ?? [];
	const year = leading ?? trailing;
	return year === undefined ? undefined : Number(year);
}

/** The year that days written without one belong to: of the folders, or the only one in the note's name. */
export function yearAround(folder: FolderDay, name: string): number | undefined {
	const [year, other] = name.match(/\b(?:19|20)\d{2}\b/gu) ?? [];
	return folder.year ?? (year !== undefined && other === undefined ? Number(year) : undefined);
}

function monthIn(folder: string | undefined, year: number): number | undefined {
	const number = numberAt(folder, year);
	if (number !== undefined || folder === undefined) return number;
	return findMonth(folder.trim())?.month;
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
