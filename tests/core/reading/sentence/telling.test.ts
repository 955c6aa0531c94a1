import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH_SENTENCES } from '../../../../src/core/reading/lexicon/english-sentences';
import { readClauses } from '../../../../src/core/reading/sentence/clauses';
import { readItems, type Item } from '../../../../src/core/reading/sentence/items';
import { joinPlainNames } from '../../../../src/core/reading/sentence/plain-names';
import { readOutcomes } from '../../../../src/core/reading/sentence/sentence';
import { tokenise } from '../../../../src/core/reading/sentence/tokens';
import { readUnits } from '../../../../src/core/reading/sentence/units';
import { vocabularyOf } from '../../../../src/core/reading/sentence/vocabulary';
import { CONTACT_SENTENCES } from './contact-sentences';
import { DIARY_SENTENCES } from './diary-sentences';
import { OTHER_SENTENCES } from './other-sentences';
import { REFERRAL_SENTENCES } from './referral-sentences';
import { telling } from './said';

const VOCABULARY = vocabularyOf(ENGLISH_SENTENCES);
const skip = (): void => undefined;

function itemsOf(text: string): readonly Item[] {
	return joinPlainNames(readItems(tokenise(text), VOCABULARY, skip), VOCABULARY, skip);
}

function canTell(text: string): boolean {
	return itemsOf(text).some(({ entry }) => entry?.tells);
}

const SENTENCES = [CONTACT_SENTENCES, DIARY_SENTENCES, OTHER_SENTENCES, REFERRAL_SENTENCES]
	.flatMap((table) => Object.values(table).flat())
	.map(([line]) => telling(line).text);
/** Words that tell nothing by themselves, and names. */
const WORDS = [...new Set(SENTENCES.flatMap((line) => line.split(' ')))].filter(
	(word) => !canTell(word),
);
const SMALL = [
	...Object.values(ENGLISH_SENTENCES.particles).flat(),
	...Object.values(ENGLISH_SENTENCES.slots).flat(),
	...ENGLISH_SENTENCES.verbs.flatMap(({ forms }) => Object.values(forms).flat()),
	...ENGLISH_SENTENCES.nouns.flatMap(({ nouns }) => nouns),
].filter((phrase) => !canTell(phrase));

const line = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...WORDS) },
			{ weight: 4, arbitrary: fc.constantFrom(...SMALL) },
			{ weight: 3, arbitrary: fc.constantFrom('[[Ana]]', '[[Ben]]’s', '@cy', '[[Di]]:') },
			{ weight: 1, arbitrary: fc.constantFrom(',', '—', '(', ')', '?', ':', '. Ana') },
		),
		{ maxLength: 9 },
	)
	.map((parts) => parts.join(' '));

describe('a line without a word that tells', () => {
	test.each(['[[Ana]] needs the figures', '[[Ana]] and [[Ben]] know it', 'Who knew [[Ana]]?'])(
		'“%s” is such',
		(text) => {
			expect(canTell(text)).toBe(false);
		},
	);

	test.each(['[[Ana]] sent it', 'Sushi with [[Ana]]', '(via [[Ana]])', 'me and [[Ana]]'])(
		'“%s” is none',
		(text) => {
			expect(canTell(text)).toBe(true);
		},
	);

	test('tells nothing, read clause by clause', () => {
		fc.assert(
			fc.property(
				line,
				fc.boolean(),
				fc.constantFrom('meeting-line', 'daily-line', 'log', 'person-line'),
				fc.constantFrom(undefined, 'open', 'done', 'cancelled'),
				(text, own, place, task) => {
					fc.pre(!canTell(text));
					const clauses = readClauses(readUnits(itemsOf(text), VOCABULARY, skip), skip);
					expect(readOutcomes(clauses, { own, place, task }, skip)).toEqual([]);
				},
			),
			{ numRuns: 5_000 },
		);
	});
});
