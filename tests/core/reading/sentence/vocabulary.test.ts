import { expect, test } from 'vitest';
import { ENGLISH_SENTENCES } from '../../../../src/core/reading/lexicon/english-sentences';
import { FORMS, PARTICLES, SLOTS } from '../../../../src/core/reading/lexicon/sentence-words';
import { tokenise } from '../../../../src/core/reading/sentence/tokens';
import {
	findPhrase,
	vocabularyOf,
	type Entry,
} from '../../../../src/core/reading/sentence/vocabulary';

const { verbs, nouns, slots, particles } = ENGLISH_SENTENCES;
const VOCABULARY = vocabularyOf(ENGLISH_SENTENCES);

/** What a line that is the phrase and nothing else is found to be. */
function found(phrase: string): Entry | undefined {
	const tokens = tokenise(phrase);
	const match = findPhrase(VOCABULARY, tokens, 0, () => undefined);
	return match?.length === tokens.length ? match.entry : undefined;
}

test('every phrase of the lexicon is found in a line as what it is', () => {
	for (const { forms } of verbs)
		for (const form of FORMS)
			for (const phrase of forms[form])
				expect([phrase, found(phrase)?.verb]).not.toContain(undefined);
	for (const noun of nouns)
		for (const phrase of noun.nouns)
			expect([phrase, found(phrase)?.noun]).toEqual([phrase, noun]);
	for (const slot of SLOTS)
		for (const phrase of slots[slot] ?? [])
			expect([phrase, found(phrase)?.slot]).toEqual([phrase, slot]);
	for (const particle of PARTICLES)
		for (const phrase of particles[particle] ?? [])
			expect([phrase, found(phrase)?.particles.has(particle)]).toEqual([phrase, true]);
});

test('a word that is several things is all of them, and no other word is', () => {
	expect(found('so')?.particles).toEqual(new Set(['break']));
	expect(found('later')?.particles).toEqual(new Set(['break', 'later']));
	expect(found('put')?.forms).toEqual(new Set(['base', 'past']));
	expect(found('lunch')).toMatchObject({ sign: false, only: undefined, tells: true });
	expect(found('☕')).toMatchObject({ sign: true });
	expect(found('but')).toMatchObject({ only: 'break', tells: false });
});
