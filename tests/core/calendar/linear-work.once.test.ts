import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findDayOrder } from '../../../src/core/calendar/day-order';
import { findSpokenDay } from '../../../src/core/calendar/relative-day';
import { findWrittenDays } from '../../../src/core/calendar/written-day';
import { day } from './some-day';

const CALENDAR = fileURLToPath(new URL('../../../src/core/calendar/', import.meta.url));

const HOSTILE = [
	'1',
	'1 ',
	'1-',
	'1/1/',
	'12-12-',
	'2026-',
	'2026-01-',
	'2026-01-05',
	'5 ',
	'5 de ',
	'5 March ',
	'March ',
	'March 5, ',
	'Jan-',
	'18-20 ',
	'://',
	'年3月',
	'[[',
	' ',
	'a',
	'in 3 ',
	'the end of ',
	'next next ',
	'a couple of ',
	'2026-01-05-Mon',
	"'",
] as const;

afterEach(() => {
	vi.restoreAllMocks();
});

/** How often a pattern was tried; each try is bounded, as the last test of this file proves. */
function triesOf(work: () => void): number {
	const tries = vi.spyOn(RegExp.prototype, 'exec');
	work();
	const count = tries.mock.calls.length;
	tries.mockRestore();
	return count;
}

describe('twice the text is at most twice the work', () => {
	test.each(HOSTILE)('of finding written days in %j, over and over', (piece) => {
		const tries = (size: number) => {
			const text = piece.repeat(size);
			return triesOf(() => findWrittenDays(text, { year: 2026, shortYears: true }));
		};
		const [once, twice] = [tries(1_000), tries(2_000)];
		expect(twice).toBeLessThanOrEqual(2.1 * once + 50);
		expect(twice).toBeLessThanOrEqual(20 * 2_000 * piece.length);
	});

	test.each(HOSTILE)('of finding spoken days in %j, over and over', (piece) => {
		const tries = (size: number) => {
			const text = piece.repeat(size).slice(0, 2_000);
			return triesOf(() => findSpokenDay(text, day('2026-11-22')));
		};
		expect(tries(200)).toBeLessThanOrEqual(2.1 * tries(100) + 50);
		expect(tries(100_000)).toBe(tries(2_000));
	});

	test.each(HOSTILE)('of finding the order of days in %j, over and over', (piece) => {
		const text = piece.repeat(10_000);
		expect(triesOf(() => findDayOrder([text]))).toBeLessThanOrEqual(2_000);
	});
});

/** The texts in a module that are, or become, patterns. */
function patternsOf(file: string): string[] {
	const source = ts.createSourceFile(
		file,
		readFileSync(CALENDAR + file, 'utf8'),
		ts.ScriptTarget.ES2022,
		true,
	);
	const patterns: string[] = [];
	const visit = (node: ts.Node): void => {
		const isText = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
		if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text);
		if (isText && file === 'day-phrases.ts') patterns.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return patterns;
}

test.each(readdirSync(CALENDAR))('no pattern of %s repeats without a bound', (file) => {
	for (const pattern of patternsOf(file)) {
		const withoutSets = pattern.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, '');
		expect(withoutSets).not.toMatch(/[*+]|,\}/);
		expect(withoutSets).not.toContain('(?<');
	}
});
