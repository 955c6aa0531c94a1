import { describe, expect, test } from 'vitest';
import { isTooLarge, textOf, textsOf } from '../../../../src/core/reading/properties/property-text';

describe('a property holds texts', () => {
	test.each<[unknown, ...string[]]>([
		['Ana', 'Ana'],
		[' Ana ', 'Ana'],
		[['Ana', 'Ben'], 'Ana', 'Ben'],
		[[['Ana']], '[[Ana]]'],
		[[['Ana', 'Ben']], '[[Ana, Ben]]'],
		[[[['Ana']], [['Ben']]], '[[Ana]]', '[[Ben]]'],
		[[{ name: 'Ana', role: 'CFO' }, { name: 'Ben' }, { role: 'COO' }], 'Ana', 'Ben'],
		[{ name: [['Ana']] }, '[[Ana]]'],
		[3, '3'],
		[true, 'true'],
		[0, '0'],
		['0612345678', '0612345678'],
		[''],
		['  '],
		['null'],
		['~'],
		[null],
		[undefined],
		[[]],
		[{}],
		[[null, '', []]],
		[new Date(0)],
		[{ constructor: 'Ana' }],
		[() => 'Ana'],
	])('%j', (value, ...texts) => {
		expect(textsOf(value)).toEqual(texts);
		expect(textOf(value)).toBe(texts[0]);
	});

	test('and no deeper than anybody writes', () => {
		expect(textsOf([['x'], ['y', [['z', [[['deep']]]]]]])).toEqual(['x', 'y', 'z']);
	});
});

/** Nine lists, each of the one before nine times over: 396 bytes of YAML, 9⁹ values. Counts how often a list is opened. */
function aliasBomb(levels: number): { readonly bomb: unknown; readonly opened: () => number } {
	let opened = 0;
	const count = {
		ownKeys(list: object) {
			opened++;
			return Reflect.ownKeys(list);
		},
	};
	let bomb: unknown = ['lol'];
	for (let level = 0; level < levels; level++)
		bomb = new Proxy(
			Array.from({ length: 9 }, () => bomb),
			count,
		);
	return { bomb, opened: () => opened };
}

describe('a property holds no more than is looked into', () => {
	test.each([
		['a text of 2,000 characters', 'a'.repeat(2_000), false],
		['a text of 2,001', 'a'.repeat(2_001), true],
		['a long text inside', [{ name: ['a'.repeat(2_001)] }], true],
		['1,999 texts', Array.from({ length: 1_999 }, () => 'a'), false],
		['2,000 texts', Array.from({ length: 2_000 }, () => 'a'), true],
		['nothing', undefined, false],
	])('%s', (_, value, tooLarge) => {
		expect(isTooLarge(value)).toBe(tooLarge);
	});

	test('when it holds itself', () => {
		const ring: unknown[] = [];
		ring.push(ring);
		expect(isTooLarge(ring)).toBe(true);
		expect(textsOf(ring)).toEqual([]);
	});

	test('and an alias bomb costs no more than its first few values', () => {
		const small = aliasBomb(3);
		expect(isTooLarge(small.bomb)).toBe(false);
		expect(small.opened()).toBe(1 + 9 + 81);
		const large = aliasBomb(9);
		expect(isTooLarge(large.bomb)).toBe(true);
		expect(large.opened()).toBeLessThan(300);
	});
});
