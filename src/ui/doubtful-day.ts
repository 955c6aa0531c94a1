import type { Day } from '../core/calendar/day';
import type { Act } from '../core/record/act';
import type { Carried } from '../vault/act-writer';
import { tell } from './act-notice';

/**
 * Asks before anything is written with a day that cannot be right, as after a flat battery:
 *
 *     The clock of this device says it is 1970-01-01, so nothing was written yet.      Write it all the same
 */
export function askAboutDay(today: Day, write: () => void): void {
	tell(
		[`The clock of this device says it is ${today}, so nothing was written yet.`],
		[{ label: 'Write it all the same', run: write }],
		0,
	);
}

/** An act of which nothing has been tried. */
export function nothingWritten({ creates, edits }: Act): Carried {
	return { written: [], refused: [], left: [...creates, ...edits].map(({ path }) => path) };
}
