import { findDayOrder, type DayOrder } from '../core/calendar/day-order';
import { orderEvidence } from '../core/reading/days/order-evidence';
import { readVaultNote, type VaultFolder } from './vault-folder.mts';

/**
 * Whether this vault writes the day or the month first, as proved by its file names, date properties
 * and date labels between them; `undefined` when they prove nothing, or both.
 */
export function collectOrderEvidence(folder: VaultFolder): DayOrder | undefined {
	return findDayOrder(evidenceIn(folder));
}

function* evidenceIn(folder: VaultFolder): Generator<string> {
	for (const path of folder.notes) {
		const found = readVaultNote(folder.root, path);
		yield* orderEvidence(path, 'text' in found ? found.text : '');
	}
}
