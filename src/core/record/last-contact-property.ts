import type { Day } from '../calendar/day';
import { findWrittenDays } from '../calendar/written-day';
import { splitFrontMatter } from '../reading/properties/front-matter';
import type { ParseYaml } from '../reading/properties/properties';
import type { Edited } from './act';
import { setProperty } from './property-edit';
import { findKey } from './property-key';

/**
 * The property `last-contact` moved forward to a day, in the spelling the note has. A note without properties that may
 * be read gets none, one with properties gets this one; a later day stays, and so do words that are no day.
 *
 *     last-contact: 2026-03-01      last-contact: 2026-03-10
 */
export function moveLastContact(text: string, day: Day, parseYaml: ParseYaml): Edited {
	if (splitFrontMatter(text).yaml === undefined) return { changes: [] };
	const { key, text: written } = findKey(text, 'lastContact', 'last-contact', parseYaml);
	if (written !== undefined) {
		const [found] = findWrittenDays(written, {});
		if (found?.kind !== 'day' || found.day >= day) return { changes: [] };
	}
	const value = written?.startsWith('[[') ? `[[${day}]]` : day;
	return setProperty(text, key, value, parseYaml);
}
