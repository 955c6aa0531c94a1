import { ENGLISH_CONTACT_VERBS } from './english-contact';
import { ENGLISH_NOUNS } from './english-nouns';
import { ENGLISH_LABELS, ENGLISH_PARTICLES, ENGLISH_SLOTS } from './english-particles';
import { ENGLISH_REFERRAL_VERBS } from './english-referral';
import type { SentenceWords } from './sentence-words';

/** What happened, in English. */
export const ENGLISH_SENTENCES: SentenceWords = {
	verbs: [...ENGLISH_CONTACT_VERBS, ...ENGLISH_REFERRAL_VERBS],
	nouns: ENGLISH_NOUNS,
	slots: ENGLISH_SLOTS,
	particles: ENGLISH_PARTICLES,
	labels: ENGLISH_LABELS,
	pastEndings: ['ed'],
	adverbEndings: ['ly'],
};
