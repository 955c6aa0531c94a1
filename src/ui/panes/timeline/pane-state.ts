import { HISTORY_GROUPS, type HistoryLook } from '../../../core/relationship/history';

/** What the app keeps of a timeline between two starts. */
export interface TimelinePaneState extends Partial<HistoryLook> {
	/** The note that was open. */
	readonly path?: string;
	/** Who of several was chosen. */
	readonly person?: string;
}

/** What a state that the app, a command or a link hands over says; what is not understood is left out. */
export function parsePaneState(state: unknown): TimelinePaneState {
	const path = textIn(state, 'path');
	const person = textIn(state, 'person');
	const search = textIn(state, 'search');
	const groups = valueIn(state, 'groups');
	return {
		...(path !== undefined && { path }),
		...(person !== undefined && { person }),
		...(search !== undefined && { search }),
		...(Array.isArray(groups) && {
			groups: HISTORY_GROUPS.filter((group) => groups.includes(group)),
		}),
	};
}

function textIn(state: unknown, key: string): string | undefined {
	const value = valueIn(state, key);
	return typeof value === 'string' ? value : undefined;
}

function valueIn(state: unknown, key: string): unknown {
	if (typeof state !== 'object' || state === null) return undefined;
	return (state as Readonly<Record<string, unknown>>)[key];
}
