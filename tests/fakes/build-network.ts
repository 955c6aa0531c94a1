import { parseDay, type Day } from '../../src/core/calendar/day';
import { Network } from '../../src/core/network';
import type { Observe } from '../../src/core/network/register';
import type { NoteFacts } from '../../src/core/reading/note/note-facts';
import { readNote } from '../../src/core/reading/read-note';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { parseYaml } from '../../src/cli/yaml-engine.mts';

/** A day in a test, which had better be one. */
export function day(text: string): Day {
	const parsed = parseDay(text);
	if (parsed === undefined) throw new Error(`${text} is not a day`);
	return parsed;
}

/** What one note says, read as the command line reads it. */
export function factsOf(path: string, text: string, settings = DEFAULT_SETTINGS): NoteFacts {
	return readNote({ path, text }, { settings, parseYaml });
}

/** A network of notes by path, read with the settings given over the defaults. */
export function buildNetwork(
	notes: Readonly<Record<string, string>>,
	changed: Partial<Settings> = {},
	observe?: Observe,
): Network {
	const settings = { ...DEFAULT_SETTINGS, ...changed };
	const network = new Network(settings, observe);
	for (const [path, text] of Object.entries(notes)) {
		network.put(factsOf(path, text, settings));
	}
	return network;
}
