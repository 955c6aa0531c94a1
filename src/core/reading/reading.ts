import type { DayReading } from '../calendar/day-order';
import { nameKey } from '../text/name';
import type { Settings } from '../settings/settings';
import { labelsOf } from './label';
import type { ParseYaml } from './properties';

/** What reading a note needs besides the note: the settings and a YAML parser. The same for every note of a vault. */
export interface Reading {
	readonly settings: Settings;
	readonly parseYaml: ParseYaml;
}

/** How the vault's written days are to be read, where a year is left out in the given one. */
export function dayReading(settings: Settings, year?: number): DayReading {
	return {
		...(settings.dayOrder && { order: settings.dayOrder }),
		...(settings.shortYears && { shortYears: true }),
		...(year !== undefined && { year }),
	};
}

/** Whether a name is the vault's owner: one of their names, or `me`, `I`, `You`, `Your Name` in any language. */
export function isSelfName(settings: Settings, name: string): boolean {
	const key = nameKey(name);
	return settings.selfNames.some((own) => nameKey(own) === key) || labelsOf(name).has('self');
}
