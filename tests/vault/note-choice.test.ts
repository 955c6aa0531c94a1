import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonFacts } from '../../src/core/reading/person/person-facts';
import { NoteChoice } from '../../src/vault/note-choice';
import { factsOf } from '../fakes/build-network';

function personAt(path: string, aliases = ''): PersonFacts | undefined {
	return factsOf(path, `---\ntype: person\naliases: [${aliases}]\n---\n`).person;
}

test('a note that can matter by itself is wanted, one that is not known is not', () => {
	const choice = new NoteChoice();
	choice.put('Daily/2026-03-02.md', true, []);
	expect([choice.isWanted('Daily/2026-03-02.md'), choice.isWanted('Soup.md')]).toEqual([
		true,
		false,
	]);
	choice.delete('Daily/2026-03-02.md');
	expect(choice.isWanted('Daily/2026-03-02.md')).toBe(false);
});

test.each([
	['Ana Silva', true],
	['People/ana silva', true],
	['ana-silva', true],
	['Annie', true],
	['Ana', false],
	['Soup', false],
])('a note that links to [[%s]] is wanted once Ana Silva’s note is read: %s', (link, wanted) => {
	const choice = new NoteChoice();
	choice.put('List.md', false, [link]);
	choice.put('People/Ana Silva.md', true, []);
	expect(choice.isWanted('List.md')).toBe(false);
	const turned = choice.read('People/Ana Silva.md', personAt('People/Ana Silva.md', 'Annie'));
	expect([choice.isWanted('List.md'), turned.includes('List.md')]).toEqual([wanted, wanted]);
});

test('when the last of two namesakes goes, the notes that link to them are told of, not before', () => {
	const choice = new NoteChoice();
	choice.put('List.md', false, ['Ana']);
	for (const path of ['People/Ana.md', 'Home/Ana.md']) {
		choice.put(path, true, []);
		choice.read(path, personAt(path));
	}
	expect(choice.delete('People/Ana.md')).toEqual([]);
	expect(choice.isWanted('List.md')).toBe(true);
	expect(choice.delete('Home/Ana.md')).toEqual(['List.md']);
	expect(choice.isWanted('List.md')).toBe(false);
});

test('somebody whose note is read for its links alone makes no third note matter', () => {
	const choice = new NoteChoice();
	choice.put('List.md', false, ['Ana']);
	choice.put('Ana.md', false, ['Bo']);
	expect(choice.read('Ana.md', personAt('Ana.md'))).toEqual([]);
	expect(choice.isWanted('List.md')).toBe(false);
});

test('what is wanted does not depend on the order in which notes come and go', () => {
	const path = fc.constantFrom('A.md', 'B.md', 'C.md', 'D.md');
	const note = fc.record({
		path,
		isOwn: fc.boolean(),
		links: fc.array(fc.constantFrom('A', 'B', 'C', 'Annie')),
		person: fc.boolean(),
		gone: fc.boolean(),
	});
	const take = (
		choice: NoteChoice,
		one: typeof note extends fc.Arbitrary<infer T> ? T : never,
	) => {
		if (one.gone) {
			choice.delete(one.path);
			return;
		}
		choice.put(one.path, one.isOwn, one.links);
		choice.read(one.path, one.person ? personAt(one.path, 'Annie') : undefined);
	};
	fc.assert(
		fc.property(fc.array(note, { maxLength: 10 }), (notes) => {
			const choice = new NoteChoice();
			for (const one of notes) take(choice, one);
			const last = new Map(notes.map((one) => [one.path, one]));
			const rebuilt = new NoteChoice();
			for (const one of [...last.values()].reverse()) take(rebuilt, one);
			for (const one of last.keys()) expect(choice.isWanted(one)).toBe(rebuilt.isWanted(one));
		}),
	);
});
