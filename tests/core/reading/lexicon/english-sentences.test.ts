import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/core/reading/lexicon/english-inflection';
import { ENGLISH_SENTENCES } from '../../../../src/core/reading/lexicon/english-sentences';
import { FORMS } from '../../../../src/core/reading/lexicon/sentence-words';
import { tokenise } from '../../../../src/core/reading/sentence/tokens';

const { verbs, nouns, slots, particles } = ENGLISH_SENTENCES;

const LISTS = [
	...verbs.flatMap(({ forms }) => FORMS.map((form) => forms[form])),
	...nouns.map((noun) => noun.nouns),
	...Object.values(slots),
	...Object.values(particles),
];

describe('the English words', () => {
	test('are lower case, with curved apostrophes, and cut into words as lines are', () => {
		for (const phrase of LISTS.flat()) {
			expect(phrase).toBe(phrase.toLowerCase().trim());
			expect(phrase).not.toContain("'");
			expect(
				tokenise(phrase)
					.map(({ text }) => text)
					.join(''),
			).toBe(phrase.replaceAll(' ', ''));
		}
	});

	test('have no verb in two groups', () => {
		const groups = new Map<string, number>();
		const shared = verbs.flatMap(({ forms }, at) =>
			forms.base.filter((base) => groups.set(base, groups.get(base) ?? at).get(base) !== at),
		);
		expect(shared).toEqual([]);
	});

	test('have no noun in two groups', () => {
		const groups = new Map<string, number>();
		const shared = nouns.flatMap((noun, at) =>
			noun.nouns.filter((word) => groups.set(word, groups.get(word) ?? at).get(word) !== at),
		);
		expect(shared).toEqual([]);
	});
});

describe('the forms of an English verb', () => {
	test.each([
		['call', 'calls', 'calling', ['called', 'call’d']],
		['introduce', 'introduces', 'introducing', ['introduced', 'introduce’d']],
		['reply', 'replies', 'replying', ['replied']],
		['stop by', 'stops by', 'stopping by', ['stopped by']],
		['cancel', 'cancels', 'cancelling', ['cancelled', 'canceled']],
		['run into', 'runs into', 'running into', ['ran into', 'run into']],
		['speak', 'speaks', 'speaking', ['spoke', 'spoken']],
		['have', 'has', 'having', ['had']],
		['catch up', 'catches up', 'catching up', ['caught up']],
		['veto', 'vetoes', 'vetoing', ['vetoed', 'veto’d']],
	])('%s', (base, third, ing, past) => {
		const forms = english(base);
		expect(forms.base).toEqual([base]);
		expect(forms.third).toEqual([third]);
		expect(forms.ing[0]).toBe(ing);
		expect(forms.past).toEqual(past);
	});

	test('fixed phrases have happened', () => {
		expect(english('cancel', 'couldn’t make it').past).toContain('couldn’t make it');
	});
});
