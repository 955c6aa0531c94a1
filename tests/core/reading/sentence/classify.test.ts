import { describe, expect, test } from 'vitest';
import { ENGLISH_SENTENCES } from '../../../../src/core/reading/lexicon/english-sentences';
import { classifySentence } from '../../../../src/core/reading/sentence/classify';
import { CONTACT_SENTENCES } from './contact-sentences';
import { DIARY_SENTENCES } from './diary-sentences';
import { FURTHER_SENTENCES } from './further-sentences';
import { HELD_OUT_SENTENCES } from './held-out-sentences';
import { MIXED_SENTENCES } from './mixed-sentences';
import { OTHER_SENTENCES } from './other-sentences';
import { REFERRAL_SENTENCES } from './referral-sentences';
import { ordered, says, telling } from './said';
import { VAULT_SENTENCES } from './vault-sentences';

const TABLES = [
	...[CONTACT_SENTENCES, OTHER_SENTENCES, REFERRAL_SENTENCES, MIXED_SENTENCES],
	...[HELD_OUT_SENTENCES, FURTHER_SENTENCES, VAULT_SENTENCES, DIARY_SENTENCES],
];

for (const [name, sentences] of TABLES.flatMap((table) => Object.entries(table))) {
	describe(name, () => {
		test.each(sentences)('%s', (line, expected) => {
			expect(says(line)).toBe(ordered(expected));
		});
	});
}

describe('what other tools get wrong about a line', () => {
	test.each([
		['Talked with [[Body]] about [[Discussed]]', 'met Body; mention Discussed'],
		['[[Cancelled]] cancelled on us', 'cancelled Cancelled'],
		['[[Body]] will introduce me to [[Introduced]]', 'offered Body about Introduced'],
		['1:1 [[Heading]]', 'met Heading'],
		['Coffee with Plain', 'met Plain'],
		['`[[Quoted]]` said %%[[Hidden]]%% <!-- [[Away]] --> ![[Shown]]', ''],
	])('%s', (line, expected) => {
		expect(says(line)).toBe(ordered(expected));
	});
});

describe('a name', () => {
	test('keeps its link, its words and its place', () => {
		const line = 'Lunch w/ [[People/Ana Ruiz|Ana]], @ben and Cy de Vries';
		const [said] = classifySentence({ ...telling(line), line: 4, column: 10 });
		expect(said?.people).toEqual([
			{
				raw: '[[People/Ana Ruiz|Ana]]',
				name: 'Ana',
				link: 'People/Ana Ruiz',
				form: 'link',
				line: 4,
				column: 19,
			},
			{ raw: '@ben', name: 'ben', form: 'handle', line: 4, column: 44 },
			{ raw: 'Cy de Vries', name: 'Cy de Vries', form: 'plain', line: 4, column: 53 },
		]);
	});

	test.each([
		['Emailed ana@example.com', 'mail', 'ana@example.com'],
		['Lunch with #people/ana-ruiz', 'tag', 'ana-ruiz'],
		['Lunch with [Ana](People/Ana%20Ruiz.md)', 'link', 'Ana'],
	])('%s has the form %s', (line, form, name) => {
		expect(classifySentence(telling(line))[0]?.people[0]).toMatchObject({ form, name });
	});

	test('of the vault’s owner takes no part', () => {
		expect(says('[[Jo Owner]] and [[Ana]] had lunch')).toBe('met Ana');
		expect(says('Lunch with [[Jo Owner]]')).toBe('');
	});

	test('is read in the first language that has words for the line', () => {
		const german = {
			...ENGLISH_SENTENCES,
			nouns: [{ act: 'meet', takes: ['with'], nouns: ['mittagessen'] }],
			slots: { with: ['mit'] },
		} as const;
		const line = telling('Mittagessen mit [[Ana]]');
		const said = classifySentence({ ...line, words: [ENGLISH_SENTENCES, german] });
		expect(said.map(({ kind }) => kind)).toEqual(['met']);
	});
});
