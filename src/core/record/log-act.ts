import type { Act } from './act';
import { addToLog } from './log-section';
import type { Party, Writing } from './writing';

/** One line in the log of one person, as an act. */
export function logLine({ path }: Party, line: string, done: string, { settings }: Writing): Act {
	return {
		done,
		creates: [],
		edits: [{ path, edit: (text) => addToLog(text, [line], settings.logHeading) }],
	};
}
