import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSought, parsePeopleFilter } from '../../../src/core/review/people-filter';
import type { Tier } from '../../../src/core/settings/tier';
import { fivePeople } from './listed-people';

const PEOPLE = fivePeople();
const LABELS = new Map<string, Tier>([['gold', 1]]);

/** First names of those found. */
function found(typed: string): string {
	const filter = parsePeopleFilter(typed, LABELS);
	const names = PEOPLE.filter((person) => isSought(person, filter)).map(({ name }) => name);
	return names.map((name) => name.split(' ')[0]).join(' ');
}

describe('what is typed finds', () => {
	test.each([
		['', 'Ana Ben Carla Zoë'],
		['an', 'Ana'],
		['ANNIE', 'Ana'],
		['zoe', 'Zoë'],
		['harbour', 'Zoë'],
		['a silva', 'Ana'],
		['silva a', 'Ana'],
		['"a s"', 'Ana'],
		['"s a"', ''],
		['#vip', 'Ana'],
		['#CLIENT', 'Zoë'],
		['#old', ''],
		['@port', 'Zoë'],
		['@lisbon', 'Ana'],
		['@"porto, p', 'Zoë'],
		['tier:1', 'Ana Ben'],
		['tier:1,2', 'Ana Ben Zoë'],
		['Tier:friend', 'Zoë'],
		['tier:gold', 'Ana Ben'],
		['tier:none', 'Carla'],
		['due:', 'Ana'],
		['due:late', 'Ana'],
		['due:today', 'Ana Ben'],
		['due:week', 'Ana Ben'],
		['due:month', 'Ana Ben Zoë'],
		['segment:make', 'Ana'],
		['segment:"makers of"', 'Ana'],
		['tier:1 due:', 'Ana'],
		['archived:', 'Old'],
		['archived: #vip', ''],
		['dan', ''],
		['archived: dan', 'Old'],
	])('%s → %s', (typed, expected) => {
		expect(found(typed)).toBe(expected);
	});

	test.each(['tier:', '#', '@', 'segment:', '"', '  '])(
		'everybody, as long as a word is not finished: %s',
		(typed) => {
			expect(found(typed)).toBe(found(''));
		},
	);

	test.each(['tier:nobility', 'due:someday', 'note:x'])(
		'a word that is not known as it stands: %s',
		(typed) => {
			expect(parsePeopleFilter(typed, LABELS).parts).toEqual([{ by: 'text', text: typed }]);
		},
	);
});

const WORDS = ['an', 'zoe', '#v', '@', 'tier:1', 'tier:', 'due:', 'due:week', 'segment:b', '"o'];
const someWords = fc
	.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 4 })
	.map((words) => words.filter((word) => !word.includes('"')))
	.filter((words) => words.every((word) => !/archived/iu.test(word)));

test('another word never finds anybody else, and the order of words makes no difference', () => {
	fc.assert(
		fc.property(someWords, someWords, (first, second) => {
			const fewer = found([...first, ...second].join(' '));
			const all = found(first.join(' ')).split(' ');
			expect(fewer === '' || fewer.split(' ').every((name) => all.includes(name))).toBe(true);
			expect(found([...second, ...first].join(' '))).toBe(fewer);
		}),
	);
});
