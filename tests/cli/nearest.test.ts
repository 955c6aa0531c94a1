import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearest, slipsBetween } from '../../src/cli/nearest.mts';

test.each([
	['ana', 'ana', 0],
	['ana', 'anna', 1],
	['anna', 'ana', 1],
	['reveiw', 'review', 1],
	['helana', 'helena', 1],
	['', 'ana', 3],
	['林美玲', '林美铃', 1],
	['kitten', 'sitting', 3],
])('from %j to %j it takes %i slips', (a, b, slips) => {
	expect(slipsBetween(a, b)).toBe(slips);
});

test('slips are the same there and back, and none means the same word', () => {
	const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
			expect(slipsBetween(a, b) === 0).toBe(a === b);
			expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
		}),
	);
});

const PEOPLE = [
	'Helena Brandt',
	'Margit Sólyom',
	'Anna Bell',
	'Anna Kovač',
	'Zoë Ferreira',
	'林美玲',
];

test.each([
	['Helana Brandt', ['Helena Brandt']],
	['margit solyom', ['Margit Sólyom']],
	['Sólyon', ['Margit Sólyom']],
	['Annna', ['Anna Bell', 'Anna Kovač']],
	['Zoe', ['Zoë Ferreira']],
	['Bartholomew', []],
	['x', []],
	['', []],
])('somebody who types %j may mean %j', (typed, names) => {
	expect(findNearest(typed, PEOPLE)).toEqual(names);
});

test('no more than three are suggested', () => {
	const names = ['Ana 1', 'Ana 2', 'Ana 3', 'Ana 4'];
	expect(findNearest('Ana 5', names)).toEqual(['Ana 1', 'Ana 2', 'Ana 3']);
});
