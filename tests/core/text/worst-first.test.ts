import { expect, test } from 'vitest';
import type { Severity } from '../../../src/core/text/diagnostic';
import { countSeverity, worstFirst } from '../../../src/core/text/worst-first';

function place(path: string, ...found: readonly (readonly [Severity, number])[]) {
	const diagnostics = found.map(([severity, line]) => {
		return { code: 'date-impossible', severity, line, column: 1, message: '' } as const;
	});
	return { path, diagnostics };
}

const PLACES = [
	place('Cy.md', ['warning', 9], ['info', 1], ['warning', 2]),
	place('Bo.md'),
	place('Dee.md', ['info', 1], ['error', 7]),
	place('Ana.md', ['info', 3]),
];

test('notes with errors come first, then all by path; whole notes are left out', () => {
	expect(worstFirst(PLACES).map(({ path }) => path)).toEqual(['Dee.md', 'Ana.md', 'Cy.md']);
});

test('in a note errors come first, then all by line', () => {
	const lines = worstFirst(PLACES).map(({ diagnostics }) => diagnostics.map(({ line }) => line));
	expect(lines).toEqual([[7, 1], [3], [2, 9, 1]]);
});

test('each severity is counted over all notes', () => {
	const counts = (['error', 'warning', 'info'] as const).map((one) => countSeverity(PLACES, one));
	expect(counts).toEqual([1, 2, 3]);
});
