import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/cli/yaml-engine.mts';
import { setProperty } from '../../../src/core/record/property-edit';
import { applyChanges, invertChanges } from '../../../src/core/text/change';
import { someProperties } from '../../fakes/some-note';

const someValue = fc.oneof(
	fc.constantFrom('2026-03-10', '[[Bo Chen]]', 'yes', '1.10', '', 'a: b', '# x', '"', "'", '👋'),
	fc.nat(9),
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.array(fc.constantFrom('a', '[[Bo]]', 'b, c', 'no', '#d'), { maxLength: 3 }),
	fc.constant(undefined),
);

test('in any note one value changes, every other byte stays, and it can be taken back', () => {
	let changed = 0;
	let refused = 0;
	fc.assert(
		fc.property(
			fc.tuple(
				someProperties,
				fc.constantFrom('tier', 'last-contact', 'note', 'tags'),
				someValue,
			),
			([text, name, value]) => {
				const edited = setProperty(text, name, value, parseYaml);
				if ('refused' in edited) {
					refused++;
					return;
				}
				const { changes } = edited;
				const after = applyChanges(text, changes);
				expect(applyChanges(after, invertChanges(text, changes))).toBe(text);
				expect(setProperty(after, name, value, parseYaml)).toEqual({ changes: [] });
				if (changes.length === 0) return;
				changed++;
				// Lines of other keys, comments and the body are the same, in the same order.
				const own = new RegExp(`^"?${name.replace('-', '[ _-]')}"? ?:`, 'iu');
				expect(outside(after, own)).toEqual(outside(text, own));
				expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
			},
		),
		{ numRuns: 3000 },
	);
	expect(changed).toBeGreaterThan(1000);
	expect(refused).toBeLessThan(changed);
}, 60_000);

/**
 * The lines with their ends, but for blank ones, indented comments, the entry whose first line matches, and the
 * fences of a block made for it.
 */
function outside(text: string, own: RegExp): readonly string[] {
	const lines = text.replace(/^\uFEFF/u, '').match(/[^\n]*\n|[^\n]+$/gu) ?? [];
	const kept: string[] = [];
	let inside = false;
	for (const line of lines) {
		if (own.test(line)) inside = true;
		else if (/^(?:[^\s#-]|---)/u.test(line)) inside = false;
		if (line.startsWith('#') || (!inside && /^\s*[^\s#]/u.test(line))) kept.push(line);
	}
	return kept.filter((line) => line.trim() !== '---' || kept.includes('a rule\n'));
}
