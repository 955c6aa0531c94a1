import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, invertChanges, type Change } from '../../../src/core/text/change';
import { character } from './some-text';

/** A text and changes in its order that touch no character twice. */
const changed = fc
	.tuple(
		fc.string({ unit: character, maxLength: 60 }),
		fc.array(fc.tuple(fc.nat(12), fc.nat(6), fc.string({ unit: character, maxLength: 5 }))),
	)
	.map(([text, steps]) => {
		const changes: Change[] = [];
		let at = 0;
		for (const [gap, length, insert] of steps) {
			const from = at + gap;
			const to = from + length;
			if (to > text.length) break;
			changes.push({ from, to, insert });
			at = to;
		}
		return { text, changes };
	});

test('changes are made where they stand, and nowhere else', () => {
	const text = 'tier: 3\r\nnote: "3"';
	expect(applyChanges(text, [{ from: 6, to: 7, insert: '1' }])).toBe('tier: 1\r\nnote: "3"');
	expect(applyChanges('ab', [{ from: 1, to: 1, insert: '$&' }])).toBe('a$&b');
	expect(applyChanges('ab', [])).toBe('ab');
});

test.each([
	['one that ends before it begins', [{ from: 2, to: 1, insert: '' }]],
	['one beyond the text', [{ from: 1, to: 4, insert: '' }]],
	[
		'two that overlap',
		[
			{ from: 0, to: 2, insert: '' },
			{ from: 1, to: 3, insert: '' },
		],
	],
])('no change is made of %s', (_, changes) => {
	expect(() => applyChanges('abc', changes)).toThrow(RangeError);
});

test('what could not be changed is said', () => {
	expect(() => applyChanges('abc', [{ from: 1, to: 4, insert: '' }])).toThrow(
		'No text can be changed from 1 to 4.',
	);
});

test('whatever was changed can be taken back to the last character', () => {
	fc.assert(
		fc.property(changed, ({ text, changes }) => {
			const after = applyChanges(text, changes);
			expect(applyChanges(after, invertChanges(text, changes))).toBe(text);
		}),
	);
});
