import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	composeChanges,
	ifPossible,
	inTurn,
	type EditText,
} from '../../../src/core/record/in-turn';
import { applyChanges, type Change } from '../../../src/core/text/change';

const steps = fc.array(fc.tuple(fc.nat(8), fc.nat(4), fc.string({ maxLength: 4 })), {
	maxLength: 4,
});

/** Changes of a text, from gaps, lengths and what is put in. */
function changesOf(text: string, plan: readonly (readonly [number, number, string])[]) {
	const changes: Change[] = [];
	let at = 0;
	for (const [gap, length, insert] of plan) {
		const from = at + gap;
		const to = from + length;
		if (to > text.length) break;
		changes.push({ from, to, insert });
		at = to;
	}
	return changes;
}

test('two steps as one come to the same text', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 30 }), steps, steps, (text, one, two) => {
			const first = changesOf(text, one);
			const middle = applyChanges(text, first);
			const second = changesOf(middle, two);
			const composed = composeChanges(text, first, second);
			expect(applyChanges(text, composed)).toBe(applyChanges(middle, second));
		}),
		{ numRuns: 500 },
	);
});

test('only what is changed is touched', () => {
	const first = [{ from: 0, to: 1, insert: 'A' }];
	const second = [{ from: 5, to: 6, insert: 'F' }];
	expect(composeChanges('abcdef', first, second)).toEqual([
		{ from: 0, to: 1, insert: 'A' },
		{ from: 5, to: 6, insert: 'F' },
	]);
	expect(composeChanges('abcdef', [], [])).toEqual([]);
});

const add =
	(word: string): EditText =>
	(text) => ({ changes: [{ from: text.length, to: text.length, insert: word }] });
const refuse: EditText = () => ({ refused: 'No.' });

test('each edit sees what those before it leave, and one refusal is enough', () => {
	const twice: EditText = (text) => add(text)(text);
	expect(inTurn([add('b'), twice])('a')).toEqual({
		changes: [{ from: 1, to: 1, insert: 'bab' }],
	});
	expect(inTurn([add('b'), refuse])('a')).toEqual({ refused: 'No.' });
	expect(inTurn([add('b'), ifPossible(refuse)])('a')).toEqual(add('b')('a'));
});
