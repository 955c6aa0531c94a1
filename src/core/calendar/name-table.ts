/**
 * Names of months or weekdays by language, in their order. Before the stroke stand the full names with
 * their inflections, behind it the short ones: `September/Sep Sept`.
 */
type NameTable = Readonly<Record<string, readonly string[]>>;

/** One name of a table. */
interface CalendarName {
	/** Its place in the order, from 1. */
	readonly position: number;
	readonly english: boolean;
	/** Whether it is a short form such as "Sat", which may be a word of its own. */
	readonly short: boolean;
}

/** Every name of a table in lower case. A name that languages share keeps what its first row says. */
export function indexNames(table: NameTable): ReadonlyMap<string, CalendarName> {
	const index = new Map<string, CalendarName>();
	for (const [language, entries] of Object.entries(table)) {
		const english = language === 'english';
		entries.forEach((entry, place) => {
			const [full = '', shortened = ''] = entry.toLowerCase().split('/');
			const add = (name: string, short: boolean) => {
				if (name === '' || index.has(name)) return;
				index.set(name, { position: place + 1, english, short });
			};
			full.split(' ').forEach((name) => add(name, false));
			shortened.split(' ').forEach((name) => add(name, true));
		});
	}
	return index;
}

/** A name as it stands in an index: composed letters, lower case. */
export function foldName(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
