import { describe, expect, test } from 'vitest';
import { figure, percentile, ratios, sayFigure, sayGoal, sayGrowth } from './figures.mjs';

describe('a figure is told by its middle, its spread, and whether its goal is reached', () => {
	test.each([
		['the median of an odd number of rounds', figure('', 'ms', [30, 10, 20]), '20 ms (10–30)'],
		['no spread where there is none', figure('', 'kB', [7]), '7 kB'],
		['two figures are enough', figure('', 'µs/note', [14.26]), '14 µs/note'],
		['whole numbers from a hundred on', figure('', 'ms', [1234.6]), '1,235 ms'],
		['a goal that is just reached', figure('', '×', [6], { most: 6 }), '6× ✓'],
		['a goal that is just not reached', figure('', '×', [6.1], { most: 6 }), '6.1× ✗'],
		['none of what should be none', figure('', '', [0], { most: 0 }), '0 ✓'],
		['a part beside a goal that is one', figure('', '×', [0.05], { most: 1 / 8 }), '1/20× ✓'],
		['no part of more than a half', figure('', '×', [0.9], { most: 1 / 8 }), '0.9× ✗'],
		['no part where the goal is none', figure('', '×', [0.05], { most: 0.15 }), '0.05× ✓'],
	])('%s', (_, one, said) => {
		expect(sayFigure(one)).toBe(said);
	});
});

test.each([
	[{ most: 15 }, '≤ 15×'],
	[{ most: 1 / 60 }, '≤ 1/60×'],
	[{ most: 0.8 }, '≤ 0.8×'],
	[{ most: 0 }, '0×'],
	[{ most: 2, growth: 1.5 }, '≤ 2×, growth ≤ 1.5×'],
	[{}, ''],
])('the goal %o is told as “%s”', (goal, said) => {
	expect(sayGoal(figure('', '×', [], goal))).toBe(said);
});

describe('growth is told per note', () => {
	test.each([
		['of each note', { of: 'each' }, [10, 20], '2×'],
		['of a whole vault ten times as large', { of: 'whole' }, [10, 120], '1.2×'],
		['with its goal', { of: 'each', growth: 1.5 }, [10, 16], '1.6× ✗'],
		['of nothing else', {}, [10, 20], ''],
	] as const)('%s', (_, more, [small, large], said) => {
		const inVault = (value: number) => figure('something', 'ms', [value], more);
		expect(sayGrowth(inVault(small), inVault(large), 10)).toBe(said);
	});
});

test('ratios are taken round by round', () => {
	expect(ratios([10, 30], [5, 10])).toEqual([2, 3]);
});

test('99 of 100 edits are no slower than that', () => {
	const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
	expect(percentile(hundred, 99)).toBe(99);
	expect(percentile(hundred, 50)).toBe(50);
});
