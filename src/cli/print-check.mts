import type { Diagnostic } from '../core/text/diagnostic';
import { countSeverity, worstFirst, type TroubledPlace } from '../core/text/worst-first';
import { indent } from './layout.mts';
import { escapeMarkdown, noteLink } from './markdown.mts';
import { viewedDiagnostic } from './note-view.mts';
import type { Answer, Sheet } from './sheet.mts';
import { titleLines } from './title.mts';
import { sayCount } from './words.mts';

/** What is wrong in one place: a note, a folder, a settings file. */
interface Place extends TroubledPlace {
	readonly isNote: boolean;
}

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
	return worstFirst([...others, ...notes]);
}

function sayTotal(places: readonly Place[], { vault }: Sheet): string {
	if (places.length === 0) return `${sayCount(vault.notes, 'note')}, and nothing to complain of.`;
	const counts = [
		sayCount(countSeverity(places, 'error'), 'error'),
		sayCount(countSeverity(places, 'warning'), 'warning'),
		sayCount(countSeverity(places, 'info'), 'remark'),
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
		errors: countSeverity(places, 'error'),
		warnings: countSeverity(places, 'warning'),
		infos: countSeverity(places, 'info'),
		diagnostics: places.flatMap(({ path, diagnostics }) =>
			diagnostics.map(viewedDiagnostic).map(({ line, column, severity, code, message }) => {
				return { path, line, column, severity, code, message };
			}),
		),
	};
}
