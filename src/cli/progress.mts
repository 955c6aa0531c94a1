import type { Progress } from './read-vault.mts';
import { sayCount, sayNumber } from './words.mts';

/** Vaults of fewer notes are read before anybody wonders. */
const FEWEST = 2_000;

/** A terminal is told after so many notes. */
const STEP = 500;

/** Where progress is told: standard error. */
interface Teller {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/**
 * Tells how far the reading of a large vault has come: on a terminal one line that counts and then goes away, elsewhere
 * one line at the end.
 */
export function tellProgress(to: Teller): Progress {
	return (read, of) => {
		if (of <= FEWEST) return;
		const isLast = read === of;
		if (to.isTTY !== true) {
			if (isLast) to.write(`Read ${sayCount(of, 'note')}.\n`);
		} else if (isLast) {
			to.write('\r\u001B[K');
		} else if (read % STEP === 0) {
			to.write(`\rReading ${sayNumber(read)} of ${sayCount(of, 'note')}`);
		}
	};
}
