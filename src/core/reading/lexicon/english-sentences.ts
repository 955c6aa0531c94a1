import type { SentenceWords } from './sentence-words';

/** English words that tell what happened. */
export const ENGLISH_SENTENCES: SentenceWords = {};
