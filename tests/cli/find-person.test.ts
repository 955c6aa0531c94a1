import { expect, test } from 'vitest';
import { findPerson } from '../../src/cli/find-person.mts';
import type { Person } from '../../src/core/people/person';
import { noteName } from '../../src/core/text/name';
import { buildKnown } from '../fakes/build-known';

const PEOPLE = someone(
	['People/Helena Brandt.md', 'Leni'],
	['People/Anna Bell.md'],
	['People/Anna Kovač.md'],
	['People/Margit Sólyom.md'],
	['People/Clients/Daniel Moss.md', 'Daniel from the practice'],
	['People/Daniel Moss.md'],
	['People/林美玲.md', 'Lin Meiling', 'Meiling'],
	['People/Zoë.md'],
	['People/Zoë Ferreira.md'],
);

function someone(...notes: readonly (readonly [string, ...string[]])[]): readonly Person[] {
	const [person] = buildKnown({ today: '2026-11-20', people: { Nobody: {} } }).people();
	if (person === undefined) throw new Error('Nobody is there.');
	return notes.map(([path, ...aliases]) => {
		const name = noteName(path);
		return { path, name, facts: { ...person.facts, names: [name, ...aliases] } };
	});
}

test.each([
	['Helena Brandt', 'People/Helena Brandt.md'],
	['helena brandt', 'People/Helena Brandt.md'],
	['Leni', 'People/Helena Brandt.md'],
	['helena', 'People/Helena Brandt.md'],
	['Brandt', 'People/Helena Brandt.md'],
	['hel bra', 'People/Helena Brandt.md'],
	['Anna K', 'People/Anna Kovač.md'],
	['Kovac', 'People/Anna Kovač.md'],
	['MARGIT SOLYOM', 'People/Margit Sólyom.md'],
	['Margit So\u0301lyom', 'People/Margit Sólyom.md'],
	['林美玲', 'People/林美玲.md'],
	['meiling', 'People/林美玲.md'],
	['zoe', 'People/Zoë.md'],
	['zoe f', 'People/Zoë Ferreira.md'],
	['People/Daniel Moss.md', 'People/Daniel Moss.md'],
	['People/Clients/Daniel Moss', 'People/Clients/Daniel Moss.md'],
	['./People/Daniel Moss.md', 'People/Daniel Moss.md'],
])('%j is %s', (typed, path) => {
	expect(findPerson(typed, PEOPLE).path).toBe(path);
});

test.each([
	[
		'Daniel Moss',
		'“Daniel Moss” may be 2 people; say which: “People/Clients/Daniel Moss.md”, “People/Daniel Moss.md”',
	],
	['anna', '“anna” may be 2 people; say which: “People/Anna Bell.md”, “People/Anna Kovač.md”'],
	['Helena Brandd', 'nobody is called “Helena Brandd”; did you mean “Helena Brandt”?'],
	['Anne', 'nobody is called “Anne”; did you mean “Anna Bell” or “Anna Kovač”?'],
	['Bartholomew', 'nobody is called “Bartholomew”; kith people lists everybody'],
	['', 'nobody is called “”; kith people lists everybody'],
])('%j is nobody, or nobody in particular', (typed, message) => {
	expect(() => findPerson(typed, PEOPLE)).toThrow(
		expect.objectContaining({ status: 1, message }),
	);
});

test('of many people of one name the first four are told', () => {
	const many = someone(...Array.from({ length: 6 }, (_, i) => [`${i}/Ana.md`] as const));
	expect(() => findPerson('Ana', many)).toThrow(
		'“Ana” may be 6 people; say which: “0/Ana.md”, “1/Ana.md”, “2/Ana.md”, “3/Ana.md” and 2 more',
	);
});

test('where there are no people nobody is suggested', () => {
	expect(() => findPerson('Ana', [])).toThrow(
		'nobody is called “Ana”: no people were found here',
	);
});
