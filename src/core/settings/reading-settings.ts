import type { Settings } from './settings';

/** Settings that no note is read by: they weigh what was read. */
const NOT_READ_BY: ReadonlySet<keyof Settings> = new Set([
	'cadences',
	'segments',
	'weeklyMinutes',
	'minutes',
	'confirmAfterDays',
	'confirmEveryDays',
	'actsAsWithinDays',
	'staleAfterDays',
	'ledgerDays',
	'sphere',
	'firstWeekday',
	'logHeading',
] as const);

/** A text that changes when a note may read differently by the settings. */
export function readingKey(settings: Settings): string {
	const read = Object.entries(settings).filter(
		([key]) => !NOT_READ_BY.has(key as keyof Settings),
	);
	return JSON.stringify(
		read.sort(([a], [b]) => (a < b ? -1 : 1)),
		(_, value: unknown) =>
			value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value,
	);
}
