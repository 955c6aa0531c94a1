import type { Diagnostic, Severity } from './diagnostic';

/** A note, a folder or a file, and what is wrong there. */
export interface TroubledPlace {
	readonly path: string;
	readonly diagnostics: readonly Diagnostic[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The places where anything is wrong, those with errors first and then by path; in each, errors first and then by line. */
export function worstFirst<T extends TroubledPlace>(places: readonly T[]): readonly T[] {
	return places
		.filter(({ diagnostics }) => diagnostics.length > 0)
		.map((place) => ({ ...place, diagnostics: [...place.diagnostics].sort(bySeverity) }))
		.sort((a, b) => rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1));
}

/** How many diagnostics of a severity there are in all. */
export function countSeverity(places: readonly TroubledPlace[], severity: Severity): number {
	return places.reduce(
		(sum, { diagnostics }) =>
			sum + diagnostics.filter((one) => one.severity === severity).length,
		0,
	);
}

function bySeverity(a: Diagnostic, b: Diagnostic): number {
	return RANK[a.severity] - RANK[b.severity] || a.line - b.line || a.column - b.column;
}

function rankOf({ diagnostics: [worst] }: TroubledPlace): number {
	return worst?.severity === 'error' ? 0 : 1;
}
