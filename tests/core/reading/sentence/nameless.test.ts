import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEventLine } from '../../../../src/core/reading/events/event-line';
import { SENTENCE_WORDS } from '../../../../src/core/reading/lexicon/languages';
import { readItems } from '../../../../src/core/reading/sentence/items';
import { isNameless } from '../../../../src/core/reading/sentence/nameless';
import { joinPlainNames } from '../../../../src/core/reading/sentence/plain-names';
import { tokenise } from '../../../../src/core/reading/sentence/tokens';
import { vocabularyOf } from '../../../../src/core/reading/sentence/vocabulary';
import { parseOutline } from '../../../../src/core/text/outline';
import { day } from '../../calendar/some-day';
import { CONTACT_SENTENCES } from './contact-sentences';
import { DIARY_SENTENCES } from './diary-sentences';
import { OTHER_SENTENCES } from './other-sentences';
import { VAULT_SENTENCES } from './vault-sentences';
import { telling } from './said';

describe('a line is nameless', () => {
	test.each([
		'',
		'the freight is late',
		'The freight is late. The lease ends!',
		'Agenda',
		'Freight rates, again',
		'Façade rates, naïve',
		'Late. Ölpreise steigen',
		'Agenda: rates',
		'Harvest unless it rains',
		'mood: good #harvest',
		'9:15 — rates',
	])('“%s”', (line) => {
		expect(isNameless(line, SENTENCE_WORDS)).toBe(true);
	});

	test.each([
		'[[ana]]',
		'@ana',
		'ana@example.org',
		'#people/ana',
		'#Contacts/ana',
		'spoke to Ana',
		'Ana called',
		'Ana and I',
		'Ana will call',
		'Ana de Berg',
		'Late. Ana called',
		'Mr. Berg',
		'J. Berg',
		'J. called',
		'Ana 2 called',
		'near mt. Berg',
		'Coffee: Ana',
		'(Ana)',
		'Łucja called',
		'~~Ana~~',
		'é Ana',
		'𝐀na called',
		'📅 Łucja',
	])('not “%s”', (line) => {
		expect(isNameless(line, SENTENCE_WORDS)).toBe(false);
	});
});

/** The names that reading a line word by word finds in it. */
function namesIn(text: string): readonly string[] {
	return SENTENCE_WORDS.flatMap((words) => {
		const vocabulary = vocabularyOf(words);
		const items = readItems(tokenise(text), vocabulary, () => undefined);
		return joinPlainNames(items, vocabulary, () => undefined)
			.filter(({ kind }) => kind === 'name')
			.map(({ at, to }) => text.slice(at, to));
	});
}

const SENTENCES = [CONTACT_SENTENCES, DIARY_SENTENCES, OTHER_SENTENCES, VAULT_SENTENCES]
	.flatMap((table) => Object.values(table).flat())
	.map(([line]) => telling(line).text);
const WORDS = SENTENCES.flatMap((line) => line.split(' '));

/** Lines of few words, most of them small: the kind that may be nameless. */
const line = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...WORDS).map((word) => word.toLowerCase()) },
			{
				weight: 2,
				arbitrary: fc.constantFrom('.', '. ', '! ', ', ', '; ', ' (', ') ', ': '),
			},
			{ weight: 3, arbitrary: fc.constantFrom(...WORDS) },
			{ weight: 2, arbitrary: fc.constantFrom('Ana', 'Lease', 'Dr', 'J', 'É', 'de', 'the') },
			{ weight: 1, arbitrary: fc.constantFrom('Zoë', 'Façade', 'café', 'Čeněk', 'Élan') },
			{ weight: 1, arbitrary: fc.constantFrom('#harvest', '#Cy', '#people/ana', '#person/') },
			{
				weight: 1,
				arbitrary: fc.constantFrom('📅 2026-03-05', '^k-1', '9:15', '`x`', '%%x%%'),
			},
		),
		{ maxLength: 8 },
	)
	.map((parts) => parts.join(' ').replaceAll(' .', '.'));

describe('no name is passed over', () => {
	test('in any line of the tables', () => {
		for (const text of SENTENCES)
			if (isNameless(text, SENTENCE_WORDS)) expect([text, namesIn(text)]).toEqual([text, []]);
	});

	test('in any line', () => {
		fc.assert(
			fc.property(line, (text) => {
				fc.pre(isNameless(text, SENTENCE_WORDS));
				expect(namesIn(text)).toEqual([]);
			}),
			{ numRuns: 3_000 },
		);
	});

	test('when a line’s own day and marks have been taken off', () => {
		fc.assert(
			fc.property(
				line,
				fc.constantFrom('- ', '- [ ] ', '- [x] ', '## ', ''),
				(text, mark) => {
					const [read] = parseOutline(`${mark}${text}`, 1).lines;
					fc.pre(read !== undefined && isNameless(read.text, SENTENCE_WORDS));
					const bare = parseEventLine(read, { reading: {}, day: day('2026-03-05') });
					expect(namesIn(bare.text)).toEqual([]);
				},
			),
			{ numRuns: 3_000 },
		);
	});
});
