import { describe, expect, test } from 'vitest';
import { KnownNames } from '../../../../src/core/reading/names/known-names';
import { parseNameList } from '../../../../src/core/reading/names/name-list';
import { asideOwner, findOwner } from '../../../../src/core/reading/follow-ups/owner';
import { day } from '../../calendar/some-day';
import { showName } from '../../../fakes/show-names';

const attendees = 'Ana Silva, [[People/Ben Okafor|Ben]], Dr. Cy Ngo, @dee, 王立群, T. Winter';
const { names } = parseNameList(attendees, { line: 1, column: 1, as: 'list' });
const place = { line: 4, column: 3, known: new KnownNames(() => names) };

function owned(text: string): string {
	const { owners, text: promise } = findOwner(text, place);
	return owners.length === 0 ? promise : `${owners.map(showName).join(', ')}: ${promise}`;
}

describe('the owner of a promise', () => {
	test.each([
		['[[Ana Silva]]: send the list', '[[Ana Silva]]: send the list'],
		['[[Ana Silva]] to send the list', '[[Ana Silva]]: send the list'],
		['[[Ana Silva]] will send the list', '[[Ana Silva]]: send the list'],
		['[[Ana Silva]] - send the list', '[[Ana Silva]]: send the list'],
		['[[Ana Silva]] send the list', '[[Ana Silva]]: send the list'],
		['**[[Ana Silva]]** – send the list', '[[Ana Silva]]: send the list'],
		['**Ana:** send the list', 'Ana: send the list'],
		['**Ana**: send the list', 'Ana: send the list'],
		['Ana: send the list', 'Ana: send the list'],
		['Ana – send the list', 'Ana: send the list'],
		['Ana to send the list', 'Ana: send the list'],
		['Ben will send the list', 'Ben: send the list'],
		['Ana & [[Ben]]: send the list', 'Ana, [[Ben]]: send the list'],
		['Ana and Ben to send the list', 'Ana, Ben: send the list'],
		['Ana/Ben: send the list', 'Ana/Ben: send the list'],
		['Ana / Ben: send the list', 'Ana, Ben: send the list'],
		['@ana send the list', 'handle ana: send the list'],
		['@ana @ben send the list', 'handle ana, handle ben: send the list'],
		['@ana: send the list', 'handle ana: send the list'],
		['AS: send the list', 'Ana Silva: send the list'],
		['CN to send the list', 'Dr. Cy Ngo: send the list'],
		['TW - send the list', 'T. Winter: send the list'],
		['me: send the list', 'me: send the list'],
		['Me - send the list', 'Me: send the list'],
		['All: read the paper', 'All: read the paper'],
		['Everyone to read the paper', 'Everyone: read the paper'],
		['Joana Reis: send the list', 'Joana Reis: send the list'],
		['王立群：完成接口文档', '王立群: 完成接口文档'],
		['send the list - [[Ana Silva]]', '[[Ana Silva]]: send the list'],
		['send the list — Ana', 'Ana: send the list'],
		['send the list → @ana', 'handle ana: send the list'],
	])('%j', (text, expected) => {
		expect(owned(text)).toBe(expected);
	});

	test.each([
		'send Ana the list',
		'For April: ask around',
		'Next week: ask around',
		'Budget: ask around',
		'Zoe to send the list',
		'Talk to Ana',
		'Reply to the council',
		'[[Ana Silva]] wants the list',
		'[[Ana Silva]] is on leave',
		'[[Acme]] and the list',
		'Email the deck to [[Ana Silva]]',
		'Note: send it',
		'https://example.org: read it',
		'call at 10:30',
		'',
	])('is nobody in %j', (text) => {
		expect(findOwner(text, place).owners).toEqual([]);
	});

	test('stands where it is written', () => {
		const { owners, at } = findOwner('Ana & Ben: send it', place);
		expect(owners.map(({ line, column }) => [line, column])).toEqual([
			[4, 3],
			[4, 9],
		]);
		expect(at).toBe(11);
	});
});

describe('an owner in parentheses', () => {
	const reading = { reading: {}, day: day('2026-03-05') };
	const aside = (text: string) => {
		const found = asideOwner(text, place, reading);
		return found && [found.text, found.owners.map(showName).join(', '), found.due ?? ''];
	};

	test.each([
		['send the list (Ana)', ['send the list', 'Ana', '']],
		['send the list (me, tomorrow)', ['send the list', 'me', '2026-03-06']],
		['send the list (Ana & Ben, by 2026-03-12)', ['send the list', 'Ana, Ben', '2026-03-12']],
		['send the list ([[Ana Silva]]).', ['send the list', '[[Ana Silva]]', '']],
	])('%j', (text, expected) => {
		expect(aside(text)).toEqual(expected);
	});

	test.each([
		'send the list (draft)',
		'send the list (see Ana)',
		'send the (Ana) list',
		'send the list',
	])('is none in %j', (text) => {
		expect(aside(text)).toBeUndefined();
	});
});

describe('a name in a note', () => {
	const both = parseNameList('Ana Silva, Ana Roth, Ben', {
		line: 1,
		column: 1,
		as: 'list',
	}).names;

	test('that two people share is a name all the same', () => {
		const known = new KnownNames(() => both);
		expect(known.find('Ana')).toMatchObject({ name: 'Ana', form: 'plain' });
	});

	test('is asked for only when one is looked up, and once', () => {
		let asked = 0;
		const known = new KnownNames(() => {
			asked++;
			return both;
		});
		expect(asked).toBe(0);
		known.find('Ben');
		known.find('Cy');
		expect(asked).toBe(1);
	});
});

describe('the vault’s owner, by their own name', () => {
	const known = new KnownNames(
		() => names,
		(name) => name.toLowerCase() === 'mara' || name === 'Mara Hale',
	);

	test.each([
		['Mara: draft the note', 'Mara: draft the note'],
		['Mara Hale to draft the note', 'Mara Hale: draft the note'],
		['@mara draft the note', 'handle mara: draft the note'],
		['Mara & Ana: draft the note', 'Mara, Ana: draft the note'],
		['draft the note - Mara', 'Mara: draft the note'],
	])('owes it though the note does not name them: %j', (text, expected) => {
		const { owners, text: promise } = findOwner(text, { ...place, known });
		expect(`${owners.map(showName).join(', ')}: ${promise}`).toBe(expected);
	});

	test('is nobody’s where the owner has another name', () => {
		expect(findOwner('Mara: draft the note', place).owners).toEqual([]);
	});
});
