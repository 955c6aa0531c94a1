import { describe, expect, test } from 'vitest';
import { findLastWords } from '../../../src/core/review/last-words';
import { plainWords, quote } from '../../../src/core/review/plain-words';
import { pathOf } from '../../fakes/build-known';
import { knownOf } from '../../fakes/print-review';

describe('a line as one says it aloud', () => {
	test.each([
		['Coffee with [[Ana Silva|Ana]]: **new job**.', 'Coffee with Ana: new job'],
		['12:30 - call [[People/Ben Okafor]] [contact:: yes]', 'call Ben Okafor'],
		[
			'lunch with [Ana](Ana%20Silva.md) ![[menu.png]] at  the quay',
			'lunch with Ana at the quay',
		],
		['the ==green== `boat`, ~~red~~;', 'the green boat, red'],
		['9:05 tea', 'tea'],
		['an [unclosed link and a [[half', 'an [unclosed link and a [[half'],
		['', ''],
	])('%s', (line, words) => {
		expect(plainWords(line)).toBe(words);
	});

	test('is quoted with single quotation marks inside', () => {
		expect(quote('ask about “the "old" boat”')).toBe("“ask about ‘the 'old' boat’”");
	});

	test('a long line is cut between words', () => {
		const words = plainWords('word '.repeat(60));
		expect(words).toBe(`${'word '.repeat(28)}…`);
		expect(plainWords('x'.repeat(500))).toBe(`${'x'.repeat(140)} …`);
	});
});

function last(story: string, lastContact?: string) {
	const people = { Ana: { ...(lastContact !== undefined && { lastContact }) } };
	return findLastWords(knownOf({ people, story }), pathOf('Ana'));
}

describe('the last contact in words', () => {
	test.each([
		['2026-10-04 met Ana: Coffee with [[Ana]]', 'coffee on 4 October'],
		['2026-10-04 met Ana: a long LUNCH', 'lunch on 4 October'],
		['2026-10-04 met Ana', 'meeting on 4 October'],
		['2026-10-04 called Ana: about the boat', 'call on 4 October'],
		['2026-10-04 wrote Ana: a letter from her', 'letter on 4 October'],
		['2026-10-04 wrote Ana: about the boat', 'message on 4 October'],
		['2026-10-04 event Ana: her open day', 'event on 4 October'],
		['2026-10-04 gift Ana: four blue bowls', 'gift on 4 October'],
		['2026-10-04 help Ana: with the move', 'favour on 4 October'],
		['2026-10-04 thanked Ana: for the introduction', 'thanks on 4 October'],
		['2025-10-04 met Ana: dinner', 'dinner on 4 October 2025'],
	])('%s', (story, said) => {
		expect(last(story)?.said).toBe(said);
	});

	test('a property later than every line is no more than contact', () => {
		expect(last('2026-10-04 met Ana: Coffee, the new job', '2026-10-09')).toEqual({
			day: '2026-10-09',
			said: 'contact on 9 October',
		});
	});

	test('nobody who was never met has last words', () => {
		expect(last('2026-11-21 met Ana')).toBe(undefined);
	});

	test.each([
		[
			'Coffee with [[Ana]]: the second stall pays for itself',
			'Coffee with Ana: the second stall pays for itself',
		],
		['call: Electric vans, his numbers', 'Electric vans, his numbers'],
		['business: signed the letter', 'signed the letter'],
		['meeting: prices in pencil.', 'prices in pencil'],
		['Coffee with [[Ana]]', undefined],
		['2026-10-04', undefined],
		['Ana', undefined],
	])('what it was about: %s', (text, topic) => {
		expect(last(`2026-10-04 met Ana: ${text}`)?.topic).toBe(topic);
	});
});
