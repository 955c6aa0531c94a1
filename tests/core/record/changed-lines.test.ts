import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedLines } from '../../../src/core/record/changed-lines';
import { applyChanges } from '../../../src/core/text/change';

const NOTE = '---\r\ntier: 3\r\n---\r\n# Ana\r\n\r\n## Log\r\n- call\r\n';

/** A change of the only place where these words stand. */
function change(was: string, insert: string) {
	const from = NOTE.indexOf(was);
	return { from, to: from + was.length, insert };
}

test('a value is shown as it is and as it will be', () => {
	expect(changedLines(NOTE, [change('3', '1')])).toEqual([
		{ line: 2, was: ['tier: 3'], becomes: ['tier: 1'] },
	]);
});

test('a line put in is shown alone', () => {
	expect(changedLines(NOTE, [change('## Log\r\n', '## Log\r\n- met\r\n')])).toEqual([
		{ line: 7, was: [], becomes: ['- met'] },
	]);
	const end = { from: NOTE.length, to: NOTE.length, insert: '- end\r\n' };
	expect(changedLines(NOTE, [end])).toEqual([{ line: 8, was: [], becomes: ['- end'] }]);
});

test('a line taken away is shown alone', () => {
	expect(changedLines(NOTE, [change('- call\r\n', '')])).toEqual([
		{ line: 7, was: ['- call'], becomes: [] },
	]);
});

test('two changes of one line are shown as one, and of two lines as two', () => {
	const [tier, three] = [change('tier', 'Tier'), change('3', '1')];
	expect(changedLines(NOTE, [tier, three])).toEqual([
		{ line: 2, was: ['tier: 3'], becomes: ['Tier: 1'] },
	]);
	expect(changedLines(NOTE, [tier, change('call', 'met')])).toHaveLength(2);
});

test('nothing to change has nothing to show', () => {
	expect(changedLines(NOTE, [])).toEqual([]);
});

test('what is shown turns the lines of any text into those of the changed one', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 20 });
	fc.assert(
		fc.property(
			letters,
			fc.array(fc.tuple(fc.nat(20), fc.nat(20), letters), { maxLength: 3 }),
			(text, places) => {
				const changes = inOrder(text, places);
				const lines = text.split('\n');
				for (const { line, was, becomes } of [...changedLines(text, changes)].reverse()) {
					expect(lines.slice(line - 1, line - 1 + was.length)).toEqual(was);
					lines.splice(line - 1, was.length, ...becomes);
				}
				expect(lines.join('\n')).toBe(applyChanges(text, changes));
			},
		),
	);
});

function inOrder(text: string, places: readonly (readonly [number, number, string])[]) {
	let at = 0;
	return [...places]
		.sort(([a], [b]) => a - b)
		.flatMap(([start, length, insert]) => {
			const from = Math.max(at, start);
			if (from > text.length) return [];
			const to = Math.min(text.length, from + length);
			at = to;
			return [{ from, to, insert }];
		});
}
