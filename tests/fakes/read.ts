import { parseYaml } from '../../src/cli/yaml-engine.mts';
import type { NoteFacts } from '../../src/core/reading/note/note-facts';
import { takeApart, type NoteParts } from '../../src/core/reading/note/note-parts';
import type { Reading } from '../../src/core/reading/reading';
import { readNote } from '../../src/core/reading/read-note';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';

/** A vault of which nothing is known but the given settings. */
function readingOf(settings: Partial<Settings> = {}): Reading {
	return { settings: { ...DEFAULT_SETTINGS, ...settings }, parseYaml };
}

/** All that one note says. */
export function read(path: string, text: string, settings?: Partial<Settings>): NoteFacts {
	return readNote({ path, text }, readingOf(settings));
}

/** A note taken apart, for those who read one thing in it. */
export function partsOf(path: string, text: string, settings?: Partial<Settings>): NoteParts {
	return takeApart({ path, text }, readingOf(settings));
}
