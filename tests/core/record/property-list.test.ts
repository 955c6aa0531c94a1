import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/cli/yaml-engine.mts';
import { addToTags } from '../../../src/core/record/property-list';
import { applyChanges } from '../../../src/core/text/change';
import { someProperties } from '../../fakes/some-note';

function tagged(text: string, tag = 'boats'): string {
	const edited = addToTags(text, tag, parseYaml);
	return 'refused' in edited ? edited.refused : applyChanges(text, edited.changes);
}

test.each([
	['tags:\n  - person # always\n  - "#VIP"', 'tags:\n  - person # always\n  - "#VIP"\n  - boats'],
	['tags:\n- person\ntier: 1', 'tags:\n- person\n- boats\ntier: 1'],
	['tags: [person, "#VIP"] # why', 'tags: [person, "#VIP", boats] # why'],
	['Tags: []', 'Tags: [boats]'],
	['tags: [ person, ]', 'tags: [ person, boats ]'],
	['tags: person, vip', 'tags: [person, vip, boats]'],
	['tag: person', 'tag: [person, boats]'],
	['tags:', 'tags:\n  - boats'],
	['tier: 1', 'tier: 1\ntags:\n  - boats'],
	['tags: [2024]', 'tags: [2024, boats]'],
])('a tag more where there is %j', (before, now) => {
	expect(tagged(`---\n${before}\n---\n# Ana\n`)).toBe(`---\n${now}\n---\n# Ana\n`);
});

test('in a note without properties', () => {
	expect(tagged('# Ana\r\n')).toBe('---\r\ntags:\r\n  - boats\r\n---\r\n# Ana\r\n');
});

test('line ends stay as they are', () => {
	expect(tagged('---\r\ntags:\r\n  - a\r\n---\r\n')).toBe(
		'---\r\ntags:\r\n  - a\r\n  - boats\r\n---\r\n',
	);
});

test.each(['tags: [Boats]', 'tags: "person, #boats"', 'tags:\n  - "#boats"'])(
	'a tag that is there already is not written twice: %j',
	(yaml) => {
		expect(addToTags(`---\n${yaml}\n---\n`, 'boats', parseYaml)).toEqual({ changes: [] });
	},
);

test('where the properties cannot be read it is refused with the line', () => {
	expect(tagged('---\ntags: [a\n---\n')).toMatch(/“tags” was not changed \(line \d+\)/u);
});

test('in any note a tag is written once, and only in the list of tags', () => {
	let changed = 0;
	fc.assert(
		fc.property(someProperties, (text) => {
			const edited = addToTags(text, 'boats', parseYaml);
			if ('refused' in edited) return;
			const after = applyChanges(text, edited.changes);
			expect(addToTags(after, 'boats', parseYaml)).toEqual({ changes: [] });
			if (edited.changes.length > 0) changed++;
		}),
	);
	expect(changed).toBeGreaterThan(20);
});
