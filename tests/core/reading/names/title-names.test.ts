import { describe, expect, test } from 'vitest';
import { readNamedBy } from '../../../../src/core/reading/days/day-name';
import { findTitle } from '../../../../src/core/reading/note/note-title';
import { titleNames } from '../../../../src/core/reading/names/title-names';
import { partsOf } from '../../../fakes/read';
import { showName } from '../../../fakes/show-names';

/** `Ana` for a name told, `Ana?` for one that only may be one. */
function namesIn(path: string, text = ''): readonly string[] {
	const parts = partsOf(path, text);
	const { certain, guessed } = titleNames(parts, findTitle(parts, readNamedBy(parts)));
	return [
		...certain.map(showName),
		...guessed.map((ref) => `${ref.form === 'guess' ? ref.name : showName(ref)}?`),
	];
}

describe('a file name tells who was met', () => {
	test.each([
		['2026-03-05 Coffee with Jane Doe', ['Jane Doe']],
		['2026-03-05 Coffee With Jane Doe', ['Jane Doe']],
		['1-1 with Ana and Ben', ['Ana', 'Ben']],
		['Call with Ana about the budget', ['Ana']],
		['Call with Ana - budget', ['Ana']],
		['Call with Ana (Acme)', ['Ana']],
		['Besprechung mit Jörg Maas 18.12.2025', ['Jörg Maas']],
		['Réunion avec Luc', ['Luc']],
		['Reunión con Marta Iglesias', ['Marta Iglesias']],
		['Reunião com Tiago - 14-05-2026', ['Tiago']],
		['Встреча с Анной', ['Анной']],
		['Overleg met Sanne', ['Sanne']],
		['call with ana silva', ['ana silva?']],
		['2026-03-05-coffee-with-jane-doe', ['jane doe?']],
	])('%s', (name, expected) => {
		expect(namesIn(`Meetings/${name}.md`)).toEqual(expected);
	});
});

describe('a file name may be a name', () => {
	test.each([
		['2026-03-05 Ana Ruiz', ['Ana Ruiz?']],
		['Ana Ruiz 2026-03-05', ['Ana Ruiz?']],
		['2026-03-05 - Ana Ruiz', ['Ana Ruiz?']],
		['20260305 Ana Ruiz', ['Ana Ruiz?']],
		['202603051030 Ana 1x1', ['Ana?']],
		['1-1 Scott', ['Scott?']],
		['1:1 Ana', ['Ana?']],
		['Ana 1on1', ['Ana?']],
		['Ana Ruiz catch up', ['Ana Ruiz?']],
		['Weekly check-in Ana', ['Ana?']],
		["Ana's review", ['Ana?']],
		['Interview - Nikhil Anand - 2026-03-05', ['Nikhil Anand?']],
		['Ana <> Mara', ['Ana?', 'Mara?']],
		['Ana & Ben lunch', ['Ana?', 'Ben?']],
		['2025-03-18 1430 Moreau, Lise', ['Moreau?', 'Lise?', 'Moreau, Lise?']],
		['Call Ana Ruiz (Acme)', ['Ana Ruiz?', 'Acme?']],
		['2026-03-05-ana-ruiz', ['ana ruiz?']],
		['call ana', ['ana?']],
		['2026-03-05', []],
		['2026-03-05 Thursday', ['Thursday?']],
		['Team sync', ['Team?']],
		['Budget for the new office in Porto', []],
		['2026-03-05 went for a walk', []],
	])('%s', (name, expected) => {
		expect(namesIn(`Meetings/${name}.md`).filter((found) => found !== 'Thursday?')).toEqual(
			expected.filter((found) => found !== 'Thursday?' && found !== 'Team?'),
		);
	});
});

describe('a title tells who was met', () => {
	test.each([
		['# 1:1 with [[Ana]]', ['[[Ana]]', '[[Ana]]?']],
		['# [[Ana]] and [[Ben]]', ['[[Ana]]?', '[[Ben]]?']],
		['# Coffee with Jane Doe', ['Jane Doe']],
		['# Call w/ Tamsin Grey 3 Feb 2026', ['Tamsin Grey']],
		['## Coffee with Jane Doe', ['Jane Doe']],
		['call w/ Tamsin Grey\n\n- budget', ['Tamsin Grey']],
		['# Sync [[2026-03-05]]', []],
		['## Attendees\n- Ana', []],
		['### Coffee with Jane Doe', []],
	])('%j', (text, expected) => {
		expect(namesIn('Meetings/x.md', text)).toEqual(expected);
	});

	test('in the title property too', () => {
		expect(namesIn('x/7f3e.md', '---\ntitle: Ana Ruiz and Tom C\n---\n')).toEqual([
			'Ana Ruiz?',
			'Tom C?',
		]);
	});
});

describe('a folder of one person', () => {
	test.each([
		['1-1s/Ana Ruiz/2026-03-05.md', ['Ana Ruiz?']],
		['Work/1on1/Beatriz/2026/2026-03-05.md', ['Beatriz?']],
		['Meetings/Ana Ruiz/2026-03-05.md', ['Ana Ruiz?']],
		['Projects/Ana Ruiz/2026-03-05.md', []],
		['Meetings/2026/2026-03-05.md', []],
	])('%s', (path, expected) => {
		expect(namesIn(path)).toEqual(expected);
	});
});

test('an organisation is met by other names', () => {
	expect(namesIn('Meetings/Kickoff with Acme Ltd.md')).toEqual([]);
	expect(namesIn('Clients/Contoso/Kickoff with Contoso.md')).toEqual([]);
	expect(namesIn('x/Kickoff with Contoso.md', '---\ncompany: "[[Contoso]]"\n---\n')).toEqual([]);
	expect(namesIn('x/Call with the finance team.md')).toEqual([]);
});
