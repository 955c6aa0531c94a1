import { ENGLISH_NOUNS } from './english-nouns';
import { ENGLISH_PARTICLES, ENGLISH_SLOTS } from './english-particles';
import { ENGLISH_VERBS } from './english-verbs';
import type { SentenceWords } from './sentence-words';

/** What happened, in English. */
export const ENGLISH_SENTENCES: SentenceWords = {
	verbs: ENGLISH_VERBS,
	nouns: ENGLISH_NOUNS,
	slots: ENGLISH_SLOTS,
	particles: ENGLISH_PARTICLES,
	pastEndings: ['ed'],
	adverbEndings: ['ly'],
};
