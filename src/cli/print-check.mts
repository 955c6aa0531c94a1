import type { Diagnostic, Severity } from '../core/text/diagnostic';
import { indent } from './layout.mts';
import { escapeMarkdown, noteLink } from './markdown.mts';
import { viewedDiagnostic } from './note-view.mts';
import type { Answer, Sheet } from './sheet.mts';
import { titleLines } from './title.mts';
import { sayCount } from './words.mts';

/** What is wrong in one place: a note, a folder, a settings file. */
interface Place {
	readonly path: string;
	readonly isNote: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * `kith check`: everything that could not be read, or not for certain. Notes with errors come first, then by path; within
 * a note errors first, then by line. As JSON:
 *
 *     { "version": 1, "today": "2026-11-20", "notes": 40, "errors": 1, "warnings": 5, "infos": 0,
 *       "diagnostics": [ { "path": "Meetings/Tea.md", "line": 3, "column": 7, "severity": "error",
 *                          "code": "properties-unreadable", "message": "…" } ] }
 */
export function answerCheck(sheet: Sheet): Answer {
	const places = findPlaces(sheet);
	return {
		text: () => printText(places, sheet),
		markdown: () => printMarkdown(places, sheet),
		json: () => toJson(places, sheet),
	};
}

function findPlaces({ known, vault }: Sheet): readonly Place[] {
	const notes = known.paths().map((path) => {
		return { path, isNote: true, diagnostics: known.diagnostics(path) };
	});
	const others = vault.troubles.map(({ path, diagnostic }) => {
		return { path, isNote: false, diagnostics: [diagnostic] };
	});
	return [...others, ...notes]
		.filter(({ diagnostics }) => diagnostics.length > 0)
		.map((place) => ({ ...place, diagnostics: [...place.diagnostics].sort(bySeverity) }))
		.sort((a, b) => rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1));
}

function bySeverity(a: Diagnostic, b: Diagnostic): number {
	return RANK[a.severity] - RANK[b.severity] || a.line - b.line || a.column - b.column;
}

function rankOf({ diagnostics: [worst] }: Place): number {
	return worst?.severity === 'error' ? 0 : 1;
}

function countOf(places: readonly Place[], severity: Severity): number {
	return places.reduce(
		(sum, { diagnostics }) =>
			sum + diagnostics.filter((one) => one.severity === severity).length,
		0,
	);
}

function sayTotal(places: readonly Place[], { vault }: Sheet): string {
	if (places.length === 0) return `${sayCount(vault.notes, 'note')}, and nothing to complain of.`;
	const counts = [
		sayCount(countOf(places, 'error'), 'error'),
		sayCount(countOf(places, 'warning'), 'warning'),
		sayCount(countOf(places, 'info'), 'remark'),
	].filter((count) => !count.startsWith('0 '));
	const where = sayCount(places.length, 'place');
	return `${sayCount(vault.notes, 'note')}: ${counts.join(', ')} in ${where}.`;
}

function printText(places: readonly Place[], sheet: Sheet): readonly string[] {
	return [
		...titleLines(sayTotal(places, sheet), sheet),
		...places.flatMap(({ path, diagnostics }) => [
			'',
			...diagnostics.flatMap((diagnostic) => textLines(path, diagnostic, sheet)),
		]),
	];
}

function textLines(
	path: string,
	{ severity, line, column, message }: Diagnostic,
	{ screen }: Sheet,
): readonly string[] {
	const { paint, width } = screen;
	const label = severity === 'error' ? paint.alert(severity) : severity;
	const first = `  ${label}${' '.repeat(9 - severity.length)}`;
	const place = `${path}:${line}:${column}`;
	return [
		...indent(place, { by: 0, width }).map(paint.strong),
		...indent(message, { by: 11, width, first }),
	];
}

function printMarkdown(places: readonly Place[], sheet: Sheet): readonly string[] {
	return [
		`## What could not be read`,
		'',
		sayTotal(places, sheet),
		...places.flatMap(({ path, isNote, diagnostics }) => [
			'',
			`### ${isNote ? noteLink(path) : escapeMarkdown(path)}`,
			'',
			...diagnostics.map(
				({ severity, line, column, message }) =>
					`- ${severity}, line ${line}, column ${column}: ${escapeMarkdown(message)}`,
			),
		]),
	];
}

function toJson(
	places: readonly Place[],
	{ known, vault }: Sheet,
): Readonly<Record<string, unknown>> {
	return {
		version: 1,
		today: known.today,
		notes: vault.notes,
		errors: countOf(places, 'error'),
		warnings: countOf(places, 'warning'),
		infos: countOf(places, 'info'),
		diagnostics: places.flatMap(({ path, diagnostics }) =>
			diagnostics.map(viewedDiagnostic).map(({ line, column, severity, code, message }) => {
				return { path, line, column, severity, code, message };
			}),
		),
	};
}
