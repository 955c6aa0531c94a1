import { describe, expect, test } from 'vitest';
import { differsIn } from '../../../src/core/record/property-values';
import type { PropertyValue } from '../../../src/core/record/yaml-value';

/** Whether properties read before and after differ in more than the tier, which was to be 1. */
function differs(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
	return differsIn({ ...before, tier: 3 }, { ...after, tier: 1 }, { key: 'tier', value: 1 });
}

describe('what is read back is the value that was wanted', () => {
	test.each<[PropertyValue | undefined, unknown, boolean]>([
		[1, 1, true],
		[1, '1', true],
		[1, 2, false],
		[1, '01', false],
		[1, [1], false],
		[1, null, false],
		[true, true, true],
		[true, 'true', true],
		[true, 1, false],
		['1', '1', true],
		['1', 1, false],
		['2026-03-10', '2026-03-11', false],
		['a', ['a'], false],
		[['a', 'b'], ['a', 'b'], true],
		[['a', 'b'], ['b', 'a'], false],
		[['a'], ['a', 'b'], false],
		[['a', 'b'], ['a'], false],
		[['a'], 'a', false],
		[['a'], { 0: 'a', length: 1 }, false],
		[[], [], true],
		[[], null, false],
		[undefined, 'a', false],
		[undefined, undefined, false],
	])('%j, read as %j: %j', (value, read, isAsWanted) => {
		expect(differsIn({ x: 0 }, { x: read }, { key: 'x', value })).toBe(!isAsWanted);
	});

	test('a property that was to go is gone, and one that was to come is there', () => {
		expect(differsIn({ x: 0, y: 1 }, { y: 1 }, { key: 'x', value: undefined })).toBe(false);
		expect(differsIn({ y: 1 }, { y: 1 }, { key: 'x', value: 1 })).toBe(true);
		expect(differsIn({ y: 1 }, { y: 1, x: 1 }, { key: 'x', value: 1 })).toBe(false);
	});
});

describe('all other properties are as they were', () => {
	test.each<[unknown, unknown]>([
		['Ana', 'Bea'],
		['1', 1],
		[true, 'true'],
		['', {}],
		[{}, ''],
		[5, {}],
		[{}, 5],
		[null, {}],
		[{}, null],
		[null, undefined],
		[{}, []],
		[[], {}],
		[['a'], ['b']],
		[['a'], ['a', 'b']],
		[['a', 'b'], ['a']],
		[
			['a', 'b'],
			['b', 'a'],
		],
		[{ city: 'Porto' }, { city: 'Lisbon' }],
		[{ city: 'Porto' }, { town: 'Porto' }],
		[{ city: 'Porto' }, { city: 'Porto', zip: 4000 }],
		[{ home: { city: 'Porto' } }, { home: { city: 'Lisbon' } }],
	])('%j is not %j', (before, after) => {
		expect(differs({ x: before }, { x: after })).toBe(true);
	});

	test.each([['Ana'], [''], [0], [Number.NaN], [null], [[]], [['a', ['b']]], [{ a: { b: 1 } }]])(
		'%j is itself',
		(value) => {
			expect(differs({ x: value }, { x: structuredClone(value) })).toBe(false);
		},
	);

	test('one more, one less, or others in their place', () => {
		expect(differs({ x: 1 }, { x: 1, y: 1 })).toBe(true);
		expect(differs({ x: 1, y: 1 }, { x: 1 })).toBe(true);
		expect(differs({ x: 1 }, { y: 1 })).toBe(true);
		expect(differs({ x: 1, y: 2 }, { y: 2, x: 1 })).toBe(true);
	});

	test('of more than 20,000 values nobody can say so', () => {
		// The name, its value, the two of them together, and all properties are counted too.
		const list = (length: number) => ({ x: Array.from({ length }, () => 'a') });
		expect(differs(list(19_996), list(19_996))).toBe(false);
		expect(differs(list(19_997), list(19_997))).toBe(true);
	});
});
