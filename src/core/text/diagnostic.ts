/** What can be wrong with, or unclear in, a note. One code per kind of trouble; the sentence says the rest. */
export const DIAGNOSTIC_CODES = [
	'alias-shared',
	'attendee-ambiguous',
	'attendee-unreadable',
	'block-id-shared',
	'conflict-copy',
	'conflict-markers',
	'date-ambiguous',
	'date-conflict',
	'date-impossible',
	'file-not-downloaded',
	'file-too-large',
	'file-unreadable',
	'folder-unreadable',
	'introduction-incomplete',
	'line-too-long',
	'log-line-unreadable',
	'meeting-undated',
	'name-ambiguous',
	'not-text',
	'property-unreadable',
	'properties-duplicate',
	'properties-refused',
	'properties-unreadable',
	'referrer-circle',
	'referrer-self',
	'referrer-unknown',
	'setting-unreadable',
	'tier-unknown',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** `error`: something could not be read. `warning`: read, but check it. `info`: good to know. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Something in a note that was not understood, or not for certain, and where. Lines and columns are 1-based. */
export interface Diagnostic {
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	readonly line: number;
	readonly column: number;
	/** One sentence a person understands, ending in a full stop. */
	readonly message: string;
}

/** A line of a note, where something known comes from. The line is 1-based. */
export interface Source {
	readonly path: string;
	readonly line: number;
}
